/** What the workbench says of a table that is dropped into it. */
export const droppedText = {
  empty: 'ไม่มีข้อมูลในไฟล์นี้',
  tooLarge: (rows: number, columns: number): string =>
    `ตารางใหญ่เกิน ${rows.toLocaleString('en')} แถวหรือ ${columns} คอลัมน์ โปรดตัดให้เหลือเฉพาะส่วนที่มีผล`,
  /** In the history of the file. */
  added: (file: string): string => `เพิ่มตารางเดิมจาก "${file}"`,
} as const;

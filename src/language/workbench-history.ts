/** What somebody did in the workbench, in a few words: for the list of former states and for questions about undoing. */
export const workbenchHistoryText = {
  typed: (tab: string, cell: string): string => `แก้ ชีต "${tab}" ช่อง ${cell}`,
  typedMany: (tab: string, count: number): string => `แก้ ${count} ช่องในชีต "${tab}"`,
  pasted: (tab: string, cells: string): string => `วางที่ชีต "${tab}" ${cells}`,
  moved: (tab: string, cells: string): string => `ย้ายมาที่ชีต "${tab}" ${cells}`,
  filled: (tab: string, cells: string): string => `เติมข้อมูลชีต "${tab}" ${cells}`,
  sorted: (tab: string, cells: string): string => `เรียงลำดับชีต "${tab}" ${cells}`,
  filtered: (tab: string): string => `ตัวกรองของชีต "${tab}"`,
  folded: (tab: string): string => `พับคอลัมน์ของชีต "${tab}"`,
  unfolded: (tab: string): string => `แสดงคอลัมน์ที่พับไว้ของชีต "${tab}"`,
  inserted: (tab: string, count: number, isRow: boolean): string =>
    `แทรก ${count} ${isRow ? 'แถว' : 'คอลัมน์'}ในชีต "${tab}"`,
  deleted: (tab: string, count: number, isRow: boolean): string =>
    `ลบ ${count} ${isRow ? 'แถว' : 'คอลัมน์'}ในชีต "${tab}"`,
  added: (tab: string): string => `เพิ่มชีต "${tab}"`,
  renamed: (tab: string, to: string): string => `เปลี่ยนชื่อชีต "${tab}" เป็น "${to}"`,
  removed: (tab: string): string => `ลบชีต "${tab}"`,
  ran: (item: string): string => `เมนู ${item}`,
  replaced: (file: string): string => `เปิดไฟล์อื่นแทน${file === '' ? '' : ` "${file}"`}`,
  undone: (words: string): string => `ย้อนกลับ: ${words}`,
  more: (count: number): string => `และอีก ${count} เรื่อง`,
} as const;

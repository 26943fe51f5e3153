/** What `khanaen print` says. */
export const printText = {
  command:
    'ทำ PDF แบบประเมินสำหรับลงนาม แห่งละไฟล์และรวมหนึ่งไฟล์ ต้องมี LibreOffice (a PDF of every form, by LibreOffice)',
  output: 'โฟลเดอร์ที่จะเก็บ PDF (folder for the PDFs; made where there is none)',
  /** Name of the file that holds all forms. */
  whole: 'แบบประเมินทุกแห่ง',
  made: (count: number, folder: string): string =>
    `ทำ PDF แบบประเมินแล้ว ${count} แห่ง และรวมทุกแห่ง 1 ไฟล์ ในโฟลเดอร์: ${folder}`,
  notAFolder: (folder: string): string => `"${folder}" เป็นไฟล์ ไม่ใช่โฟลเดอร์ โปรดระบุโฟลเดอร์อื่นด้วย -o`,
  noForms:
    'ไม่มีชีตรายอำเภอให้พิมพ์ (เกิน 80 แห่งไม่ได้ทำชีตรายแห่ง) โปรดคำนวณด้วย score --district-tabs ก่อน แล้วสั่ง print กับไฟล์ที่ได้',
  noOffice:
    'ไม่พบ LibreOffice ซึ่งใช้ทำ PDF โปรดติดตั้งจาก https://www.libreoffice.org แล้วสั่งใหม่ หรือเปิดไฟล์ที่คำนวณแล้วและสั่งพิมพ์เอง',
  noPdf: 'LibreOffice ทำ PDF ไม่สำเร็จ จึงไม่ได้เขียนไฟล์ใด โปรดปิด LibreOffice แล้วสั่งใหม่',
} as const;

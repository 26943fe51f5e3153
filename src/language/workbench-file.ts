/** What becomes of the file of the workbench, as told in windows and in the terminal. */
export const workbenchFileText = {
  reasons: {
    ENOSPC: 'ดิสก์เต็ม',
    EDQUOT: 'เนื้อที่ที่ได้รับเต็ม',
    ENOENT: 'ไม่พบโฟลเดอร์ของไฟล์',
    ENOTDIR: 'ไม่พบโฟลเดอร์ของไฟล์',
    EACCES: 'ไม่มีสิทธิ์เขียนไฟล์หรือโฟลเดอร์นี้',
    EPERM: 'ไม่มีสิทธิ์เขียนไฟล์หรือโฟลเดอร์นี้',
    EROFS: 'ที่เก็บไฟล์นี้อ่านได้อย่างเดียว',
    EBUSY: 'โปรแกรมอื่นเปิดไฟล์นี้ค้างไว้',
    EIO: 'อุปกรณ์ที่เก็บไฟล์ขัดข้อง',
    EFBIG: 'ไฟล์ใหญ่เกินกว่าที่ระบบนี้เก็บได้',
  } as Readonly<Record<string, string>>,
  changedOutside: 'ไฟล์ในเครื่องถูกแก้จากที่อื่นระหว่างที่เปิดอยู่ที่นี่ จึงยังไม่ได้บันทึกทับ',
  locked: (pid: number): string =>
    `ไฟล์นี้เปิดอยู่ใน khanaen workbench อีกที่หนึ่งแล้ว (โปรแกรมเลขที่ ${pid}) โปรดใช้หน้าต่างนั้น หรือปิดก่อนแล้วเปิดใหม่`,
  lockedElsewhere: (host: string): string =>
    `ไฟล์นี้เปิดอยู่ใน khanaen workbench บนเครื่อง ${host} โปรดใช้เครื่องนั้น หรือปิดก่อนแล้วเปิดใหม่`,
  rescued: (why: string, file: string): string =>
    `บันทึกในไฟล์เดิมไม่ได้ (${why}) ข้อมูลล่าสุดเก็บไว้ที่ ${file} โปรดตรวจแล้วนำไปใช้แทน`,
  notRescued: (why: string): string =>
    `บันทึกในไฟล์เดิมไม่ได้ (${why}) และเก็บสำเนาไว้ที่อื่นไม่ได้ด้วย การแก้ไขหลังการบันทึกครั้งสุดท้ายจึงไม่มีในไฟล์`,
  rescueName: 'ข้อมูลที่ยังไม่ได้บันทึก',
  copyName: 'สำเนา',
  openedState: 'ข้อมูลตอนเปิดไฟล์',
  fromOutside: 'ไฟล์ที่แก้จากที่อื่น',
  ownBeforeOutside: 'ข้อมูลที่นี่ ก่อนใช้ไฟล์ที่แก้จากที่อื่น',
} as const;

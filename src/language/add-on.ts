/** The product's name for users, and what its menu and messages say. */
export const addOnText = {
  name: 'คะแนนตัวชี้วัด',
  menu: {
    calculate: 'คำนวณคะแนน',
    check: 'ตรวจสอบข้อมูล',
    setUp: 'สร้างชีตที่ยังไม่มี',
  },
  /** The title of a tab that is being made and not yet marked as ours. */
  unfinishedTitle: 'กำลังสร้าง (คะแนนตัวชี้วัด)',
  busy: 'มีคนกำลังคำนวณอยู่ในไฟล์นี้ โปรดรอสักครู่แล้วกดใหม่อีกครั้ง',
  done: (districts: number, complete: number, errors: number): string =>
    `คำนวณแล้ว ${districts} อำเภอ ข้อมูลครบ ${complete} อำเภอ ${
      errors > 0 ? `มีจุดที่ต้องแก้ไข ${errors} จุด ดูชีต "ตรวจสอบข้อมูล"` : 'ไม่มีจุดที่ต้องแก้ไข'
    }`,
  checked: (problems: number): string =>
    problems > 0 ? `ตรวจแล้ว พบ ${problems} เรื่อง ดูชีต "ตรวจสอบข้อมูล"` : 'ตรวจแล้ว ไม่พบปัญหา',
  made: (titles: readonly string[]): string =>
    titles.length > 0 ? `สร้างแล้ว ${titles.length} ชีต: ${titles.join(', ')}` : 'มีชีตครบแล้ว จึงไม่ได้สร้างเพิ่ม',
  cannotTitle: 'ยังคำนวณคะแนนไม่ได้',
  cannot: (first: readonly string[], more: number): string =>
    [
      'โปรดแก้ข้อมูลต่อไปนี้ แล้วกด คำนวณคะแนน อีกครั้ง',
      ...first.map((line) => `• ${line}`),
      more > 0 ? `และอีก ${more} เรื่อง ดูทั้งหมดในชีต "ตรวจสอบข้อมูล"` : 'ดูรายละเอียดในชีต "ตรวจสอบข้อมูล"',
    ].join('\n'),
  where: (tab: string, cell: string): string => (cell === '' ? `ชีต "${tab}"` : `ชีต "${tab}" ช่อง ${cell}`),
} as const;

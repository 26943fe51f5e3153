/** The product's name for users, and what its menu and messages say. */
export const addOnText = {
  name: 'คะแนนตัวชี้วัด',
  menu: {
    calculate: 'คำนวณคะแนน',
    check: 'ตรวจสอบข้อมูล',
    prepare: 'เตรียมรอบ',
    setUp: 'เริ่มใช้งาน/สร้างชีตที่ขาด',
    syncForms: 'ปรับแบบกรอกตามตัวชี้วัด',
    rights: 'กำหนดสิทธิ์แก้ไข',
    send: 'ส่งผลและปิดรอบ',
    about: 'วิธีใช้และเกี่ยวกับ',
    howTo: 'วิธีใช้',
    selfTest: 'ทดสอบระบบ',
  },
  /** The title of a tab that is being made and not yet marked as ours. */
  unfinishedTitle: 'กำลังสร้าง (คะแนนตัวชี้วัด)',
  /** In the first cell of a new tab until it is filled. */
  unfinished: 'กำลังสร้างชีตนี้ หากข้อความนี้ค้างอยู่ โปรดกด คำนวณคะแนน อีกครั้ง',
  /** In the summary while tabs are being written. */
  writing: '⚠ กำลังเขียนคะแนนชุดใหม่ บางชีตอาจยังเป็นชุดเดิม หากข้อความนี้ค้างอยู่ โปรดกด คำนวณคะแนน อีกครั้ง',
  /** Whatever went wrong; `detail`: Google's own message, for whoever helps. */
  broken: (detail: string): string =>
    `ทำไม่เสร็จ แต่ข้อมูลที่กรอกไว้ยังอยู่ครบ โปรดกดเมนูเดิมอีกครั้ง หากยังไม่ได้ โปรดแจ้งผู้ดูแลว่า ${detail}`,
  notWrittenTitle: 'ยังเขียนไม่ครบทุกชีต',
  locked: (titles: readonly string[]): string =>
    `มีผู้ป้องกันชีต ${titles.map((title) => `"${title}"`).join(', ')} ไว้ ตัวเลขในนั้นอาจเป็นชุดเดิม โปรดให้ผู้ที่ป้องกันหรือเจ้าของไฟล์กดเมนูนี้ หรือยกเลิกการป้องกัน (เมนู ข้อมูล)`,
  /** Titles of tabs that went wrong; `detail`: Google's own message for the first. */
  failed: (titles: readonly string[], detail: string): string =>
    `เขียนชีต ${titles.map((title) => `"${title}"`).join(', ')} ไม่สำเร็จ ตัวเลขในนั้นอาจเป็นชุดเดิม ชีตอื่นเขียนแล้ว โปรดกดเมนูเดิมอีกครั้งเพื่อเขียนส่วนที่ขาด หากยังไม่ได้ โปรดแจ้งผู้ดูแลว่า ${detail}`,
  /** How far a long run is. */
  progress: {
    make: (at: number, of: number): string => `สร้างชีต ${at} จาก ${of}`,
    write: (at: number, of: number): string => `เขียนชีต ${at} จาก ${of}`,
  },
  late: 'ข้อมูลมีมากจึงใช้เวลานาน โปรดกด คำนวณคะแนน อีกครั้ง เพื่อทำต่อจากที่ค้างไว้',
  retitledTitle: 'บางชีตใช้ชื่ออื่น',
  retitled: (titles: readonly string[]): string =>
    `ใช้ชื่อชีต ${titles.map((title) => `"${title}"`).join(', ')} เพราะ Google ยังถือว่าชื่อเดิมมีอยู่ (มักเป็นชื่อของชีตที่เพิ่งลบ) ทุกอย่างครบตามปกติ เปลี่ยนชื่อกลับเองภายหลังได้ โปรแกรมยังรู้จักชีตนั้น`,
  forgetful:
    'แต่ไฟล์นี้จำไม่ได้ว่าเขียนอะไรไว้แล้ว ทุกครั้งจึงเขียนใหม่ทุกชีตและช้ากว่าปกติ คะแนนยังถูกต้อง หากเห็นข้อความนี้ทุกครั้ง โปรดใช้เมนู ไฟล์ > ทำสำเนา แล้วใช้ไฟล์สำเนาแทน หรือแจ้งผู้ดูแล',
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
  cannot: (first: readonly string[], more: number, again: string): string =>
    [
      `โปรดแก้ข้อมูลต่อไปนี้ แล้วกด ${again} อีกครั้ง`,
      ...first.map((line) => `• ${line}`),
      more > 0 ? `และอีก ${more} เรื่อง ดูทั้งหมดในชีต "ตรวจสอบข้อมูล"` : 'ดูรายละเอียดในชีต "ตรวจสอบข้อมูล"',
    ].join('\n'),
  about: [
    'คะแนนตัวชี้วัด (Khanaen) คิดคะแนนถ่วงน้ำหนักจากผลที่กลุ่มงานกรอกไว้ในไฟล์นี้ ข้อมูลทั้งหมดอยู่ในไฟล์ของท่าน ไม่ส่งออกไปที่อื่น',
    '',
    'วิธีใช้',
    '1. เตรียมรอบ > เริ่มใช้งาน/สร้างชีตที่ขาด แล้วตรวจชีต "ตั้งค่า" "อำเภอ" "ตัวชี้วัด"',
    '2. กลุ่มงานกรอกผลในชีต "กรอกผล …" ของตน ช่องที่ยังไม่มีผลให้เว้นว่าง ไม่ต้องใส่ขีด',
    '3. ตรวจสอบข้อมูล แล้วแก้ตามชีต "ตรวจสอบข้อมูล"',
    '4. คำนวณคะแนน แล้วดูชีต "สรุปคะแนน" และส่งผลจากชีต "แจ้งผล"',
    '5. ส่งผลและปิดรอบ > บันทึกผลประจำเดือนทุกเดือน ปิดรอบการประเมินเมื่อสิ้นรอบ แล้วเริ่มรอบถัดไปในไฟล์สำเนา',
    '',
    'บนโทรศัพท์ไม่มีเมนูนี้ แต่อ่านทุกชีตได้',
    'โปรแกรมเปิดเผยรหัสต้นฉบับ สัญญาอนุญาต MIT',
  ].join('\n'),
  where: (tab: string, cell: string): string => (cell === '' ? `ชีต "${tab}"` : `ชีต "${tab}" ช่อง ${cell}`),
} as const;

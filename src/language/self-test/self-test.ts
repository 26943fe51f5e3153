/** What ทดสอบระบบ says beside its assumptions. */
export const selfTestText = {
  title: 'ทดสอบระบบ: Google ชีตทำงานอย่างที่โปรแกรมคาดไว้หรือไม่',
  about: (at: string, version: string, locale: string, timeZone: string): string =>
    `ทดสอบเมื่อ ${at} · โปรแกรมรุ่น ${version} · ภาษาของไฟล์ ${locale} · เขตเวลา ${timeZone}`,
  found: ({ all, good, bad, open }: Record<'all' | 'good' | 'bad' | 'open', number>): string =>
    [
      `ตรง ${good} จาก ${all} ข้อ`,
      bad > 0 ? `ไม่ตรง ${bad} ข้อ โปรดส่งชีต "ทดสอบระบบ" ให้ผู้ดูแลโปรแกรม` : '',
      open > 0 ? `ยังไม่ได้ตรวจ ${open} ข้อ เพราะเวลาไม่พอ` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  begun: 'กำลังทดสอบ ใช้เวลาราว 2 ถึง 4 นาที ชีตชั่วคราวจะขึ้นมาแล้วหายไปเอง ข้อมูลของท่านไม่ถูกแตะต้อง',
  headers: ['ข้อ', 'สิ่งที่โปรแกรมคาดไว้', 'คาดว่า', 'พบว่า', 'ผล', 'ที่มา'],
  verdicts: {
    'as assumed': 'ตรง',
    'worded otherwise': 'ตรง (ถ้อยคำต่าง)',
    otherwise: 'ไม่ตรง',
    failed: 'ตรวจไม่สำเร็จ',
    'not run': 'ยังไม่ได้ตรวจ',
  },
  sources: { doc: 'เอกสารของ Google', recorded: 'มีผู้บันทึกไว้', known: 'รู้กันทั่วไป' },
  accepted: 'ยอมรับ',
  refused: (words: string): string => (words === '' ? 'ปฏิเสธ' : `ปฏิเสธ: ${words}`),
  stopped: (message: string): string => `หยุดกลางคัน: ${message}`,
  noTime: 'เวลาไม่พอ',
  timeHeaders: ['', 'เวลาที่ใช้', 'ครั้ง', 'รวม (มิลลิวินาที)', 'เฉลี่ยต่อครั้ง'],
  calls: {
    ask: 'ถามจำนวนแถวของชีต',
    write: 'เขียน 2,000 ช่อง',
    read: 'อ่าน 2,000 ช่อง',
    format: 'ใส่สี 2,000 ช่อง',
    looks: 'อ่านรูปแบบ 2,000 ช่อง',
    name: 'ตั้งชื่อช่วง',
    property: 'จำค่าหนึ่งค่า',
    recall: 'อ่านค่าที่จำไว้',
    insert: 'สร้างชีต',
    copy: 'ทำสำเนาชีต',
  },
  firstRun: 'ประมาณเวลาคำนวณครั้งแรก 9 อำเภอ',
  /** Holds no tab's title: what begins the titles of the tabs that are tried on. */
  scratch: 'ชีตชั่วคราวของการทดสอบระบบ',
  staying: (titles: readonly string[]): string =>
    `ลบชีตชั่วคราวไม่ได้ โปรดลบเอง: ${titles.map((title) => `"${title}"`).join(', ')}`,
} as const;

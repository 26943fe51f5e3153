/** Column headers of ตัวชี้วัด that the pack fills in. Levels 0–4 stay blank: they are in the office's handbook. */
type IndicatorColumn =
  | 'รหัส'
  | 'องค์ประกอบ'
  | 'ตัวชี้วัด'
  | 'ชื่อย่อ'
  | 'หน่วยวัด'
  | 'น้ำหนัก'
  | 'วิธีวัด'
  | 'ข้อมูลที่กรอก'
  | 'เกณฑ์'
  | 'เงื่อนไข'
  | 'เป้าหมาย (5 คะแนน)'
  | 'คะแนนขั้นต่ำ'
  | 'หลักฐานเชิงประจักษ์'
  | 'กลุ่มงานที่รับผิดชอบ'
  | 'รอยืนยัน'
  | 'หมายเหตุ';

type RequiredColumn = 'รหัส' | 'องค์ประกอบ' | 'ตัวชี้วัด' | 'ชื่อย่อ' | 'หน่วยวัด' | 'น้ำหนัก' | 'วิธีวัด' | 'กลุ่มงานที่รับผิดชอบ';

/** One row of ตัวชี้วัด; a blank cell has no key. */
export type PackIndicator = Readonly<
  Record<RequiredColumn, string | number> & Partial<Record<IndicatorColumn, string | number>>
>;

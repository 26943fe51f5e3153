/** Texts of ภาพรวม, the chief's one page. */
export const overviewText = {
  title: (title: string, round: string): string => `${title} ${round}`.trim(),
  /** Lines are as long as a phone is wide. */
  mean: (kind: string, total: string, percent: string): string =>
    `คะแนนเฉลี่ย${kind === '' ? '' : ` ${kind}`} ${total} (ร้อยละ ${percent})`,
  meanOf: (totals: string): string => `เฉลี่ยจาก${totals}`,
  errors: (count: number): string => `มีจุดที่ต้องแก้ไข ${count} จุด`,
  noMean: 'ยังไม่มีคะแนน',
  /** `change`: ▲ 0.12 or the like. */
  since: (label: string, then: string, change: string): string => `${change} จาก ${label} (${then})`,
  confirmed: (confirmed: number, all: number): string => `กลุ่มงานยืนยันผลแล้ว ${confirmed} จาก ${all} กลุ่ม`,

  groups: 'ใครยังค้างส่ง',
  groupHeaders: ['กลุ่มงาน', 'ส่งแล้ว', 'กำหนดส่ง', 'การยืนยันผล'],
  toMend: (count: number): string => `ต้องแก้ไข ${count}`,
  allIn: 'ทุกกลุ่มงานส่งข้อมูลครบแล้ว ไม่มีจุดที่ต้องแก้ไข',

  rankingHeaders: ['อันดับ', 'คะแนนรวม', 'ร้อยละ', 'ระดับผล', 'หมายเหตุ'],
  more: (count: number): string => `และอีก ${count} แห่ง ดูชีต "สรุปคะแนน"`,
  moderated: (percent: string, grade: string): string =>
    `หลังกลั่นกรองร้อยละ ${percent}${grade === '' ? '' : ` ${grade}`}`,

  sections: 'คะแนนเฉลี่ยรายองค์ประกอบ',
  sectionHeaders: ['องค์ประกอบ', 'น้ำหนัก (%)', 'คะแนนเฉลี่ย'],
  score: 'คะแนน (เต็ม 5)',
  pulls: (kind: string): string => `ตัวชี้วัดที่ทำให้คะแนนลดลงมากที่สุด${kind === '' ? '' : `: ${kind}`}`,
  pullHeaders: ['ตัวชี้วัด', 'คะแนนรวมลดลง', 'ต่ำสุด', 'ที่'],
  countOf: (count: number, unit: string): string => `${count} ${unit}`,

  months: 'คะแนนเฉลี่ยรายเดือน',
  monthHeaders: ['เดือน', 'คะแนนเฉลี่ย'],
  now: 'ขณะนี้',

  changes: 'สิ่งที่เปลี่ยนไปจากการคำนวณครั้งก่อน',
  changeHeaders: ['เรื่อง', 'ของ', 'รหัส / ช่อง', 'เดิม', 'ใหม่'],
  moreChanges: (count: number): string => `และอีก ${count} รายการ ดูชีต "เปลี่ยนแปลงล่าสุด"`,

  open: (count: number): string => `ยังรอยืนยัน ${count} ข้อ`,
  openOf: (codes: readonly string[]): string =>
    `ตัวชี้วัด ${codes.join(', ')} รายละเอียดอยู่ในคอลัมน์ รอยืนยัน ของชีต "ตัวชี้วัด"`,
  openSections: 'น้ำหนักองค์ประกอบ รายละเอียดอยู่ในชีต "ตั้งค่า"',

  message: 'ข้อความถึงผู้บริหาร (มีคะแนนของทุกแห่ง ส่งเฉพาะผู้ที่ควรเห็น)',
  links: 'ไปยังชีตอื่น',
  /** Never the title alone: in a file a cell that says บันทึกข้อความ is where the printed letter begins. */
  link: (title: string): string => `› ${title}`,
} as const;

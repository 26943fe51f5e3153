/** Texts of แจ้งผล. */
export const noticeText = {
  title: (title: string, round: string): string => `${title} ${round}`.trim(),
  /** Who can see what behind a link. */
  whoSees: [
    'ลิงก์เปิดชีต: ทุกคนที่เปิดไฟล์นี้ได้จะเห็นคะแนนของทุกอำเภอในไฟล์ ลิงก์พาไปที่ชีตนั้น แต่ไม่ได้ปิดชีตอื่น',
    'ลิงก์ PDF: เปิดได้เฉพาะผู้ที่มีสิทธิ์เปิดไฟล์นี้ โปรดเปิดลิงก์เอง บันทึกเป็น PDF แล้วส่งไฟล์ PDF ให้อำเภอ ไม่ต้องส่งลิงก์',
    'ข้อความ: ของแต่ละอำเภอมีคะแนนของอำเภอนั้นเท่านั้น ส่วนข้อความภาพรวมมีคะแนนของทุกอำเภอ โปรดส่งเฉพาะผู้ที่ควรเห็นทั้งหมด',
  ],
  whole: 'ภาพรวม',
  memo: 'ถึงผู้ประเมิน',
  memoState: 'พร้อมลงนาม ดูก่อนพิมพ์',
  headers: ['อำเภอ', 'สถานะ', 'เปิดชีต', 'PDF พร้อมพิมพ์'],
  email: 'อีเมล',
  message: 'ข้อความสำหรับส่ง',
  openTab: 'เปิดชีต',
  openPdf: 'เปิด PDF',
  noTab: 'ไม่มีชีตรายอำเภอ',
  printIt: 'เปิดชีตนี้ แล้วสั่งพิมพ์จากเมนูของโปรแกรม',

  head: (whom: string, round: string): string => `${whom}: ผลคะแนนตัวชี้วัด ${round}`.trim(),
  wholeHead: (round: string): string => `ภาพรวมผลคะแนนตัวชี้วัด ${round}`.trim(),
  total: (total: string, percent: string): string => `คะแนนรวม ${total} จากเต็ม 5 (ร้อยละ ${percent})`,
  totalSoFar: (total: string, percent: string): string =>
    `คะแนนจากข้อมูลที่ส่งแล้ว ${total} จากเต็ม 5 (ร้อยละ ${percent})`,
  noTotal: 'ยังไม่มีคะแนน',
  grade: (grade: string): string => `ระดับผล: ${grade}`,
  rank: (rank: number, of: number, kind: string): string => `อันดับ ${rank} ใน ${of} ${kind}ที่ข้อมูลครบ`,
  notFinal: (low: string, high: string): string =>
    `ข้อมูลยังไม่ครบ จึงยังไม่มีระดับผล คะแนนรวมเป็นไปได้ตั้งแต่ ${low} ถึง ${high}`,
  notFinalRank: (low: string, high: string): string =>
    `ข้อมูลยังไม่ครบ จึงยังไม่มีระดับผลและอันดับ คะแนนรวมเป็นไปได้ตั้งแต่ ${low} ถึง ${high}`,
  section: (name: string, score: string): string => `• ${name} ${score}`,
  noSection: (name: string): string => `• ${name} ยังไม่มีคะแนน`,
  /** Of an indicator to mend: its name and the sentence why it has no score. */
  reason: (indicator: string, why: string): string => `• ${indicator}: ${why}`,
  moreReasons: (count: number): string => `• และอีก ${count} ตัวชี้วัดที่ต้องแก้ไข`,
  advice: (code: string, step: string): string => `แนวทางเพิ่มคะแนน (${code}): ${step}`,
  missingAsZero: 'ตัวชี้วัดที่ขาดคิดเป็น 0 คะแนนไปก่อน',
  line: (parts: readonly string[]): string => parts.join(' '),

  completeness: (complete: number, all: number): string => `ข้อมูลครบ ${complete} จาก ${all} แห่ง`,
  ranked: (rank: number, name: string, total: string, grade: string): string =>
    `${rank}. ${name} ${total}${grade === '' ? '' : ` ${grade}`}`,
  unranked: (name: string, total: string, grade: string): string =>
    `• ${name} ${total}${grade === '' ? '' : ` ${grade}`}`,
  waiting: (name: string, state: string): string => `• ${name} ${state}`,
  kind: (kind: string): string => `${kind}:`,
  more: (count: number): string => `และอีก ${count} แห่ง ดูชีต "สรุปคะแนน"`,
} as const;

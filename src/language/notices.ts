import { codeWords } from './indicators.ts';

/** Texts of แจ้งผล. */
export const noticeText = {
  title: (title: string, round: string): string => `${title} ${round}`.trim(),
  /** Who can see what behind a link; lines as long as a phone is wide. */
  whoSees: [
    'ลิงก์เปิดชีต: ผู้ที่เปิดไฟล์นี้ได้ เห็นคะแนนของทุกแห่งในไฟล์',
    'ลิงก์ PDF: เปิดได้เฉพาะผู้ที่มีสิทธิ์เปิดไฟล์นี้ โปรดเปิดเอง',
    'บันทึกเป็น PDF แล้วส่งไฟล์ PDF ไม่ต้องส่งลิงก์',
    'ข้อความของแต่ละแห่ง มีคะแนนของแห่งนั้นเท่านั้น',
    'ข้อความที่มีอันดับของทุกแห่ง อยู่ในชีต "ภาพรวม" สำหรับผู้บริหาร',
  ],
  /** Heads those lines, below the messages. */
  howToSend: 'วิธีส่ง และใครเห็นอะไร',
  /** Not the title of the memo's tab: in a file a cell that says so is where the printed letter begins. */
  memo: 'บันทึกถึงผู้ประเมิน',
  memoState: 'โปรดตรวจก่อนลงนาม',
  headers: ['สถานะ', 'เปิดชีต', 'PDF แบบลงนาม', 'PDF ทั้งชีต'],
  email: 'อีเมล',
  message: 'ข้อความสำหรับส่ง',
  openTab: 'เปิดชีต',
  openPdf: 'เปิด PDF',
  noTab: 'ไม่มีชีตรายอำเภอ',
  printIt: 'เปิดชีตนี้ แล้วสั่งพิมพ์จากเมนูของโปรแกรม',

  head: (whom: string, round: string): string => `${whom}: ผลคะแนนตัวชี้วัด ${round}`.trim(),
  wholeSubject: (round: string): string => `ผลคะแนนตัวชี้วัด ${round}`.trim(),
  wholeHead: (round: string): string => `ภาพรวมผลคะแนนตัวชี้วัด ${round}`.trim(),
  total: (total: string, percent: string): string => `คะแนนรวม ${total} จากเต็ม 5 (ร้อยละ ${percent})`,
  totalSoFar: (total: string, percent: string): string =>
    `คะแนนเท่าที่มีข้อมูล ${total} จากเต็ม 5 (ร้อยละ ${percent})`,
  /** While criteria are open; behind the line that every tab has. */
  preliminary: (points: number): string => `คะแนนเบื้องต้น (เกณฑ์ ${points} ข้ออยู่ระหว่างยืนยัน)`,
  noTotal: 'ยังไม่มีคะแนน',
  receipt: (code: string): string => `รหัสเทียบข้อมูล ${code}`,
  grade: (grade: string): string => `ระดับผล: ${grade}`,
  /** The percent that it goes by stands in the line above. */
  rank: (rank: number, of: number, kind: string): string =>
    `อันดับที่ ${rank} จาก ${of} ${kind} (จัดอันดับตามร้อยละ)`,
  /** Behind the kind: which of them have a rank. */
  complete: 'ที่ข้อมูลครบ',
  inRanking: 'ที่จัดอันดับ',
  change: (label: string, change: string): string => `เทียบกับ ${label}: ${change}`,
  notFinal: (low: string, high: string): string =>
    `ข้อมูลยังไม่ครบ จึงยังไม่มีระดับผล คะแนนรวมเป็นไปได้ตั้งแต่ ${low} ถึง ${high}`,
  notFinalRank: (low: string, high: string): string =>
    `ข้อมูลยังไม่ครบ จึงยังไม่มีระดับผลและอันดับ คะแนนรวมเป็นไปได้ตั้งแต่ ${low} ถึง ${high}`,
  section: (name: string, score: string): string => `• ${name} ${score}`,
  noSection: (name: string): string => `• ${name} ยังไม่มีคะแนน`,
  advice: (code: string, step: string): string => `แนวทางเพิ่มคะแนน (${codeWords(code)}): ${step}`,
  /** Of indicators that are not handed in, where ตั้งค่า has them count so. */
  zero: (count: number): string => `ยังไม่ส่ง ${count} ตัวชี้วัด คิดเป็น 0 คะแนน`,
  withZero: (line: string, zero: string): string => `${line} (${zero})`,
  line: (parts: readonly string[]): string => parts.join(' '),

  completeness: (complete: number, all: number, unit: string): string =>
    `ข้อมูลครบ ${complete} จาก ${all} ${unit}`,
  ranked: (rank: number, name: string, total: string, grade: string): string =>
    `${rank}. ${name} ${total}${grade === '' ? '' : ` ${grade}`}`,
  unranked: (name: string, total: string, grade: string): string =>
    `• ${name} ${total}${grade === '' ? '' : ` ${grade}`}`,
  waiting: (name: string, state: string): string => `• ${name} ${state}`,
  kind: (kind: string): string => `${kind}:`,
  more: (count: number): string => `และอีก ${count} แห่ง ดูชีต "สรุปคะแนน"`,
} as const;

import { codeWords } from './indicators.ts';

/** Texts of the generated tabs. */
export const tabText = {
  /** Behind the title of a tab of ours whose own title a tab of the user's has. */
  besideUsers: (turn: number): string => (turn === 1 ? ' (คะแนน)' : ` (คะแนน ${turn})`),
  isBeside: / \(คะแนน(?: \d+)?\)$/,
  /** Behind the title of a tab of ours that is left to the user, and how such a title is known. */
  kept: (turn: number): string => (turn === 1 ? ' (เก็บไว้)' : ` (เก็บไว้ ${turn})`),
  isKept: / \(เก็บไว้(?: \d+)?\)$/,
  keptLine: '⚠ ชีตนี้ไม่ใช้แล้ว แต่เก็บไว้เพราะมีข้อมูลที่เพิ่มเอง คะแนนเป็นของการคำนวณครั้งก่อน ถ้าไม่ต้องการ ลบชีตนี้ได้',
  /** `round`: รอบที่ 2 ปีงบประมาณ 2567; '' where ตั้งค่า does not say. */
  summaryTitle: (province: string, round: string): string =>
    `สรุปคะแนน${province ? ` จังหวัด${province}` : ''}${round ? ` ${round}` : ''}`,
  districtTitle: (district: string, kind: string): string =>
    `สรุปคะแนน ${kind === 'อำเภอ' ? `อำเภอ${district}` : district}`,
  problemsTitle: 'ตรวจสอบข้อมูล',
  estimated: (count: number): string => `คะแนนประมาณการ: รอยืนยัน ${count} ข้อ`,
  asOf: (date: string): string => `ข้อมูล ณ วันที่ ${date}`,
  calculatedAt: (time: string): string => `คำนวณเมื่อ ${time} น.`,
  errorsOpen: (count: number): string =>
    count > 0 ? `มีจุดที่ต้องแก้ไข ${count} จุด ดูชีต "ตรวจสอบข้อมูล"` : 'ไม่มีจุดที่ต้องแก้ไข',
  calculatedBy: (who: string): string => `โดย ${who}`,
  /** What Sheets shows in a formula's cell while, or because, there is no result. */
  isNoResultYet: /^#|โหลด|loading/i,
  inputsChanged: '⚠ มีการแก้ไขข้อมูลหลังการคำนวณครั้งล่าสุด คะแนนด้านล่างยังไม่รวมการแก้ไขนั้น โปรดให้ผู้ดูแลกด คำนวณคะแนน',
  /** From a day on, in place of {@link inputsChanged}. */
  targetBegins: (date: string): string =>
    `⚠ มีเป้าหมายที่เริ่มใช้ ${date} ในชีต ""ค่าเป้าหมายรายอำเภอ"" คะแนนด้านล่างยังใช้เป้าหมายเดิม โปรดให้ผู้ดูแลกด คำนวณคะแนน`,
  changesUndone: 'การคำนวณครั้งก่อนหยุดกลางคัน และข้อมูลกลับเป็นชุดเดิมแล้ว จึงไม่มีคะแนนที่เปลี่ยน',
  changesTitle: 'สิ่งที่เปลี่ยนไปจากการคำนวณครั้งก่อน',
  changeHeaders: ['เรื่อง', 'อำเภอ / ชีต', 'รหัส / ช่อง', 'เดิม', 'ใหม่'],
  /** A cell of a result form: `B3 ห1 เมืองสระแก้ว`. */
  formCell: (cell: string, code: string, district: string): string =>
    [cell, codeWords(code), district].filter((part) => part !== '').join(' '),
  cell: 'ข้อมูลที่กรอก',
  empty: '(ว่าง)',
  moreChanges: (count: number): string => `และอีก ${count} รายการ`,
  outdated: 'คะแนนชุดนี้มาจากการคำนวณครั้งก่อน ครั้งล่าสุดยังคำนวณไม่ได้ โปรดดูสาเหตุในชีต "ตรวจสอบข้อมูล"',
  /** The counts first: they are what a phone shows of the line. */
  listedAt: (time: string, found: string): string => `${found} · ผลตรวจล่าสุด ${time} น.`,
  noProblems: 'ไม่พบปัญหา',
  problemCounts: (errors: number, warnings: number, notices: number): string =>
    `ต้องแก้ไข ${errors} จุด · ควรตรวจสอบ ${warnings} จุด · แจ้งให้ทราบ ${notices} จุด`,
  severity: { error: 'ต้องแก้ไข', warning: 'ควรตรวจสอบ', notice: 'แจ้งให้ทราบ' },
  problemHeaders: ['ช่อง', 'เรื่องที่พบและวิธีแก้', 'ระดับ', 'กลุ่มงาน', 'ชีต'],

  district: 'อำเภอ',
  kind: 'ประเภท',
  total: 'คะแนนรวม (เต็ม 5)',
  percent: 'ร้อยละ',
  grade: 'ระดับผล',
  rank: 'อันดับ',
  state: 'สถานะ',
  /** Beside the state where not all was assessed; `percent`: of the weights, as shown. */
  assessedOnly: (percent: string): string => `คิดคะแนนจากน้ำหนักเพียงร้อยละ ${percent} ที่เหลือไม่ประเมิน`,
  /** Beside the state of what is complete and has no rank; `percent`: from how much on there is one. */
  leftOut: (percent: string): string => `ไม่จัดอันดับ เพราะประเมินไม่ถึงร้อยละ ${percent} ของน้ำหนัก`,
  rankedBy: 'จัดอันดับตามร้อยละ',
  /** Of an indicator whose weight is 0. */
  monitored: 'ติดตามผล',
  reachable: 'คะแนนที่เป็นไปได้',
  coverage: 'น้ำหนักที่มีคะแนนแล้ว (ร้อยละ)',
  complete: 'ครบ',
  waiting: (count: number): string => `รอข้อมูล ${count}`,
  /** Codes that count as 0, and whose they are. */
  zeroCause: (codes: readonly string[], owner: string): string =>
    `${codes.map(codeWords).join(', ')} (${owner})`,
  /** Not handed in, and counted as 0 because ตั้งค่า says so. */
  countedZero: (count: number): string => `ยังไม่ส่ง ${count} ตัวชี้วัด คิดเป็น 0 คะแนน`,
  toMend: (count: number): string => `ต้องแก้ไข ${count}`,
  range: (low: string, high: string): string => `${low} ถึง ${high}`,
  /** Of a district whose data is not complete. */
  couldBe: (low: string, high: string): string => `เป็นไปได้ ${low} ถึง ${high}`,
  indicatorHeader: (code: string, shortName: string): string => (shortName ? `${code} ${shortName}` : code),
  cellMissing: 'รอข้อมูล',
  cellProblem: 'ต้องแก้ไข',
  cellNotAssessed: 'ไม่ประเมิน',

  code: 'รหัส',
  indicator: 'ตัวชี้วัด',
  result: 'ผลการดำเนินงาน',
  score: 'คะแนนที่ได้ (ก)',
  weight: 'น้ำหนัก (ข)',
  /** Heads the part of a district's tab that is for learning, not for signing: it begins on a page of its own. */
  pageTwo: 'ส่วนที่ 2 คำอธิบายคะแนนและแนวทางเพิ่มคะแนน',
  share: 'น้ำหนักองค์ประกอบ (%)',
  outOf: 'คะแนนรวม (เต็ม 5)',
  notYet: 'ยังไม่มี',
  noRankYet: 'ยังไม่จัดอันดับ (ข้อมูลยังไม่ครบ)',
} as const;

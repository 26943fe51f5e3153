import { codeWords } from './indicators.ts';

type Told = string | number | boolean | null;

const shown = (value: Told): string => (value === null ? '(ว่าง)' : `"${String(value)}"`);

/** Texts of khanaen verify and of ตรวจรหัสเทียบข้อมูล. */
export const verifyText = {
  command:
    'คำนวณใหม่ในหน่วยความจำ แล้วเทียบกับตัวเลขในชีตผลคะแนน ไม่บันทึกไฟล์ (compare the figures with what is computed again)',
  codeOption: 'รหัสเทียบข้อมูลที่จะตรวจ เช่น 7K2M-9QXA (whose receipt is this?)',
  noCode: (typed: string): string =>
    `"${typed}" ไม่ใช่รหัสเทียบข้อมูล รหัสมี 8 ตัว เช่น 7K2M-9QXA ดูได้ท้ายแบบประเมินของแต่ละอำเภอ`,
  isOf: (code: string, district: string): string => `รหัส ${code} ตรงกับตัวเลขปัจจุบันของ ${district}`,
  isOfNone: (code: string): string =>
    `รหัส ${code} ไม่ตรงกับตัวเลขปัจจุบันของแห่งใดในไฟล์นี้ โปรดตรวจว่าพิมพ์ถูก และเป็นไฟล์และรอบเดียวกัน`,
  compared: (count: number): string =>
    count === 0
      ? 'ตัวเลขในชีตผลคะแนนตรงกับที่คำนวณใหม่ทุกช่อง'
      : `ตัวเลขในชีตผลคะแนนต่างจากที่คำนวณใหม่ ${count} ช่อง โปรดกด คำนวณคะแนน แล้วดูว่าใครแก้อะไร`,
  unscored: (): string =>
    'ไฟล์นี้ยังไม่เคยคำนวณคะแนน จึงไม่มีตัวเลขให้เทียบ โปรดคำนวณคะแนนก่อนด้วย npm start -- score ตามด้วยชื่อไฟล์',
  stopped: (): string => 'ยังคำนวณคะแนนไม่ได้ จึงเทียบไม่ได้ ดูสาเหตุด้วย npm start -- check ตามด้วยชื่อไฟล์',
  difference: (tab: string, cell: string, there: Told, recomputed: Told): string => {
    if (cell !== '') return `ชีต "${tab}" ช่อง ${cell}: ในชีต ${shown(there)} คำนวณใหม่ ${shown(recomputed)}`;
    if (recomputed !== null) return `ชีต "${tab}" หายไป`;
    return there === null
      ? `ชีต "${tab}" มีแถวหรือคอลัมน์ที่บันทึกไว้หายไป`
      : `ชีต "${tab}" ไม่ควรมีแล้ว เพราะไม่อยู่ในชีต "อำเภอ"`;
  },
  more: (count: number): string => `และอีก ${count} ช่อง (ดูทั้งหมดด้วย --json)`,

  menu: 'ตรวจรหัสเทียบข้อมูล',
  ask: 'พิมพ์รหัสเทียบข้อมูลจากท้ายแบบประเมินหรือจากข้อความ เช่น 7K2M-9QXA',
  fits: (code: string, district: string, round: string, total: string): string =>
    [`รหัส ${code} ตรงกับตัวเลขปัจจุบัน`, '', district, round, total]
      .filter((line, at) => at === 1 || line !== '')
      .join('\n'),
  total: (total: string, percent: string, grade: string): string =>
    `คะแนนรวม ${total} จากเต็ม 5 (ร้อยละ ${percent})${grade && ` ระดับ${grade}`}`,
  noTotal: 'ยังไม่มีคะแนนรวม',
  /** `source`: one of `from`. */
  was: (code: string, district: string, source: string): string =>
    `รหัส ${code} เป็นของ ${district} ${source} แต่ไม่ตรงกับตัวเลขปัจจุบัน ที่ต่างคือ`,
  isOfClosed: (code: string, district: string, source: string): string =>
    `รหัส ${code} เป็นของ ${district} ${source}`,
  from: {
    lastRun: 'ตามการคำนวณครั้งล่าสุด',
    closed: (round: string, revision: number): string =>
      `ตามที่ปิด${round} ไว้${revision > 1 ? ` (ฉบับแก้ไขครั้งที่ ${revision - 1})` : ''}`,
  },
  changed: (what: string, then: Told, now: Told): string =>
    `• ${what}: เดิม ${shown(then)} ปัจจุบัน ${shown(now)}`,
  inputsAlone: 'ตัวเลขที่แสดงเท่าเดิม แต่ข้อมูลที่กรอก เป้าหมาย หรือเกณฑ์เปลี่ยนไป',
  gone: 'แห่งนี้ไม่อยู่ในชีต "อำเภอ" แล้ว',
  stoppedInSheet: 'ยังคำนวณคะแนนไม่ได้ จึงตรวจรหัสไม่ได้ โปรดกด ตรวจสอบข้อมูล แล้วแก้ตามรายการ',
  anotherRound: 'รหัสนี้เป็นของรอบอื่น จึงไม่เทียบกับตัวเลขของรอบปัจจุบัน',
  unknown: (code: string): string =>
    `รหัส ${code} ไม่ตรงกับแห่งใดในไฟล์นี้ ทั้งตัวเลขปัจจุบัน การคำนวณครั้งล่าสุด และรอบที่ปิดไว้\n\nโปรดตรวจว่าพิมพ์ถูก และเป็นไฟล์และรอบเดียวกัน ถ้าใช่ แปลว่าข้อมูล เป้าหมาย หรือเกณฑ์เปลี่ยนไปหลังจากพิมพ์แบบนั้น`,
  moreChanges: (count: number): string => `และอีก ${count} รายการ`,
  figures: { total: 'คะแนนรวม', percent: 'ร้อยละ', grade: 'ระดับผล' },
  score: (code: string): string => `คะแนน ${codeWords(code)}`,
  target: (code: string): string => `เป้าหมาย ${codeWords(code)}`,
  value: (code: string): string => `ผล ${codeWords(code)}`,
} as const;

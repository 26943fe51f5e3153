import { codeWords } from './indicators.ts';

/** What is said of rows of ค่าเป้าหมายรายอำเภอ and of ใช้กับ. Tab and cell stand beside the sentence. */

const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

const nearest = (names: readonly string[]): string =>
  names.length > 0 ? ` ชื่อที่ใกล้เคียง: ${names.map((name) => `"${name}"`).join(' หรือ ')}` : '';

export const targetText = {
  /** `where`: บ3 คลองหาด, บ3 ทุกอำเภอ. */
  about: (code: string, district: string): string => `${codeWords(code)} ${district}`,
  at: (where: string, message: string): string => `${where}: ${message}`,
  unknownCode: (code: string, near: readonly string[]): string =>
    `ไม่มีตัวชี้วัดรหัส ${quoted(code)} ในชีต "ตัวชี้วัด" จึงไม่ได้ใช้แถวนี้ โปรดแก้รหัสให้ตรง${nearest(near)}`,
  unknownDistrict: (name: string, near: readonly string[]): string =>
    `ไม่มี ${quoted(name)} ในชีต "อำเภอ" จึงไม่ได้ใช้แถวนี้ โปรดแก้ชื่อให้ตรง หรือเว้นว่างถ้าใช้กับทุกอำเภอ${nearest(near)}`,
  badDate: (text: string): string =>
    `อ่าน ${quoted(text)} เป็นวันที่ไม่ได้ จึงไม่ได้ใช้แถวนี้ โปรดพิมพ์ใหม่ เช่น 1 กรกฎาคม 2567 หรือเว้นว่างถ้าใช้ตั้งแต่ต้นรอบ`,
  blank: 'ยังไม่มีเป้าหมาย โปรดกรอกตัวเลข หรือพิมพ์ ไม่ประเมิน หรือลบแถวนี้ถ้าใช้เป้าหมายในชีต "ตัวชี้วัด"',
  levelsMissing:
    'เกณฑ์ของตัวชี้วัดนี้เป็นแบบระดับ แถวนี้แทนทั้งเป้าหมายและระดับเดิม จึงต้องกรอกค่าของระดับ 0–4 อย่างน้อยหนึ่งระดับด้วย',
  twice: (first: string): string =>
    `รหัส อำเภอ และวันที่ซ้ำกับเป้าหมายในช่อง ${first} จึงไม่ทราบว่าจะใช้เป้าหมายใด โปรดลบแถวที่ไม่ใช้ หรือแก้วันที่`,
  unusedLevels: (levels: readonly string[], rule: string): string =>
    `กรอก ${levels.join(', ')} ไว้ แต่เกณฑ์ของตัวชี้วัดนี้เป็น ${quoted(rule)} จึงไม่ได้ใช้ค่าระดับ โปรดลบ หรือแก้เกณฑ์ในชีต "ตัวชี้วัด"`,
  levelsOfNotAssessed: (levels: readonly string[]): string =>
    `กรอก ${levels.join(', ')} ไว้ แต่เป้าหมายเป็น ไม่ประเมิน จึงไม่ได้ใช้ค่าระดับ โปรดลบ`,
  direct: (code: string): string =>
    `${codeWords(code)} ให้คะแนนโดยตรง ไม่มีเป้าหมายให้เทียบ จึงไม่ได้ใช้แถวนี้ โปรดลบ หรือเปลี่ยนวิธีวัดในชีต "ตัวชี้วัด"`,
  noReference: (where: string): string =>
    `${where} ใช้เป้าหมายนี้ แต่ยังไม่บอกว่าตามหนังสือใด โปรดกรอกคอลัมน์ "อ้างถึง" เช่น สก 0019/ว 2001 ลงวันที่ 1 กรกฎาคม 2567`,
  unknownScope: (words: readonly string[], near: readonly string[]): string =>
    `${words.map(quoted).join(', ')} ไม่ใช่ประเภทหรือชื่อในชีต "อำเภอ" จึงไม่นับคำนี้ โปรดแก้ให้ตรง คั่นหลายคำด้วยเครื่องหมาย |${nearest(near)}`,
  outOfScope: (code: string, district: string, typed: string): string =>
    `${codeWords(code)} ไม่ใช้กับ${district} จึงไม่ได้ใช้ ${quoted(typed)} ในช่องนี้ โปรดลบ หรือแก้คอลัมน์ "ใช้กับ" ในชีต "ตัวชี้วัด"`,
} as const;

/** Old and new side by side, for the strategy group. */
export const targetChangeText = {
  heading: 'เป้าหมายที่เปลี่ยนระหว่างรอบ',
  notAssessed: 'ไม่ประเมิน',
  noScore: 'ไม่มีคะแนน',
  level: (score: number, bound: string): string => `ระดับ ${score}: ${bound}`,
  withLevels: (target: string, levels: readonly string[]): string => `${target} (${levels.join(', ')})`,
  scores: (district: string, before: string, now: string): string => `${district} ${before} → ${now}`,
  change: (
    indicator: string,
    before: string,
    now: string,
    since: string,
    reference: string,
    scores: readonly string[],
    more: number,
  ): string =>
    [
      `${indicator}: เป้าหมายเดิม ${before} → ${now}`,
      since === '' ? '' : `ตั้งแต่ ${since}`,
      reference === '' ? '(ไม่ได้บอกหนังสือ)' : `ตาม ${reference}`,
      `· คะแนนเดิม → ใหม่: ${scores.join(', ')}${more > 0 ? ` และอีก ${more} แห่ง` : ''}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  more: (count: number, tab: string): string => `และอีก ${count} รายการ ดูคอลัมน์ target ในชีต "${tab}"`,
  standing: (count: number, tab: string): string => `ใช้เป้าหมายเฉพาะแห่งตั้งแต่ต้นรอบ ${count} ผล ดูชีต "${tab}"`,
  /** Behind ▲ and ▼. */
  moved: (change: string): string => `${change} (เป้าหมายเปลี่ยน)`,
  movedLegend: '(เป้าหมายเปลี่ยน) คือมีเป้าหมายที่เปลี่ยนไปหลังครั้งที่เทียบ คะแนนที่เปลี่ยนจึงไม่ใช่ผลงานอย่างเดียว',
  notConcernedLegend: 'ช่องสีเทาคือไม่ใช้ตัวชี้วัดนี้ ดูคอลัมน์ "ใช้กับ" ในชีต "ตัวชี้วัด"',
  /** Heads a change of a target in เปลี่ยนแปลงล่าสุด, and tells its letter beside the code. */
  target: 'เป้าหมาย',
  targetOf: (code: string, reference: string, before: string): string =>
    [code, reference === '' ? '' : `ตาม ${reference}`, before === '' ? '' : `(คะแนนตามเป้าหมายเดิม ${before})`]
      .filter((part) => part !== '')
      .join(' '),
} as const;

/** The four comparisons with a target. */
type Operator = '>=' | '>' | '<=' | '<';

/** เงื่อนไข in words, as they stand before the target. */
export const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  '>=': 'ไม่น้อยกว่า',
  '>': 'มากกว่า',
  '<=': 'ไม่เกิน',
  '<': 'น้อยกว่า',
};

export const PERCENT_UNIT = 'ร้อยละ';
/** Ticked items are counted in these. */
export const ITEM_UNIT = 'ข้อ';

/** A figure with its unit: ร้อยละ stands before it, every other unit behind. */
export function quantity(figure: string, unit: string): string {
  if (unit === '') return figure;
  return unit === PERCENT_UNIT ? `${PERCENT_UNIT} ${figure}` : `${figure} ${unit}`;
}

/** The pieces of the sentence that explains a score. All figures arrive as text, as shown. */
export const explanation = {
  missing: (labels: readonly string[], owner: string): string =>
    `ยังไม่ได้รับข้อมูล${labels.length > 0 ? ` ${labels.join(' และ ')}` : ''}${owner ? ` จาก${owner}` : ''}`,
  missingAsZero: 'จึงคิดเป็น 0 คะแนนตามที่กำหนดในชีต "ตั้งค่า"',
  notAssessed: 'ไม่ประเมินตัวชี้วัดนี้ จึงไม่นำน้ำหนักมาคิด',
  notAssessedAsZero: 'ไม่ประเมินตัวชี้วัดนี้ และคิดเป็น 0 คะแนนตามที่กำหนดในชีต "ตั้งค่า"',
  problem: (reason: string): string => `ยังให้คะแนนไม่ได้ ${reason}`,
  zeroDenominator: (label: string): string => `เพราะ ${label} เป็น 0 จึงนำไปหารไม่ได้`,
  outOfRange: (label: string): string => `เพราะ ${label} อยู่นอกช่วงที่เป็นไปได้`,
  confirmed: (owner: string, score: string): string =>
    `${owner || 'กลุ่มงานที่รับผิดชอบ'}ให้คะแนน ${score} คะแนน ซึ่งถือเป็นที่สุด`,
  confirmedComputed: (sentence: string): string => `ส่วนที่คำนวณจากข้อมูล: ${sentence}`,
  confirmedNote: (note: string): string => `เหตุผล: ${note}`,

  single: (label: string, figure: string): string => `${label} ${figure}`,
  percent: (a: string, b: string, value: string): string => `${a} จาก${b} คิดเป็นร้อยละ ${value}`,
  grown: (now: string, before: string, value: string): string => `${now} เทียบกับ${before} เพิ่มขึ้นร้อยละ ${value}`,
  shrunk: (now: string, before: string, value: string): string => `${now} เทียบกับ${before} ลดลงร้อยละ ${value}`,
  counted: (done: string, all: string, open: readonly string[]): string =>
    `ทำแล้ว ${done} จาก ${all} ข้อ${open.length > 0 ? ` (ยังไม่ได้ทำ: ${open.join('; ')})` : ''}`,
  ticked: (label: string, yes: boolean): string => `${label}: ${yes ? 'ใช่' : 'ไม่ใช่'}`,
  direct: (score: string): string => `กลุ่มงานให้คะแนนโดยตรง ${score} คะแนน`,

  target: (words: string): string => `(เป้าหมาย${words})`,
  full: (score: string): string => `ถึงเป้าหมาย ได้ ${score} คะแนนเต็ม`,
  proportional: (first: string, second: string, score: string): string =>
    `ได้ 5 × ${first} ÷ ${second} = ${score} คะแนน`,
  onLevel: (level: number, score: string): string => `ถึงระดับ ${level} พอดี ได้ ${score} คะแนน`,
  between: (
    from: number,
    fromBound: string,
    to: number,
    toBound: string,
    sum: string,
    score: string,
  ): string => `อยู่ระหว่างระดับ ${from} (${fromBound}) กับระดับ ${to} (${toBound}) ได้ ${sum} = ${score} คะแนน`,
  interpolation: (from: number, rise: number, top: string, bottom: string): string =>
    `${from} + ${rise} × ${top} ÷ ${bottom}`,
  step: (level: number, bound: string, score: string): string =>
    `ถึงระดับ ${level} (${bound}) ได้ ${score} คะแนน`,
  stepStrictTarget: (score: string): string => `เท่ากับเป้าหมายแต่ยังไม่ผ่าน ได้ ${score} คะแนน`,
  belowFirst: (bound: string, score: string): string =>
    `ยังไม่ถึงระดับแรกที่กำหนด (${bound}) ได้คะแนนขั้นต่ำ ${score} คะแนน`,
  failed: (score: string): string => `ยังไม่ผ่านเป้าหมาย ได้ ${score} คะแนน`,
  floored: (score: string): string => `ต่ำกว่าคะแนนขั้นต่ำ จึงได้ ${score} คะแนน`,
  capped: (score: string): string => `ยังไม่ผ่านเป้าหมาย จึงได้ ${score} คะแนน ไม่ให้เต็ม 5`,

  adviceMore: (label: string, change: string): string => `หาก${label}เพิ่ม ${change} จะได้ 5 คะแนนเต็ม`,
  adviceLess: (label: string, change: string): string => `หาก${label}ลดลง ${change} จะได้ 5 คะแนนเต็ม`,
  adviceMoreThan: (label: string, change: string): string => `หาก${label}เพิ่มมากกว่า ${change} จะได้ 5 คะแนนเต็ม`,
  adviceLessThan: (label: string, change: string): string =>
    `หาก${label}ลดลงมากกว่า ${change} จะได้ 5 คะแนนเต็ม`,
  adviceItems: (count: string): string => `หากทำเพิ่มอีก ${count} ข้อ จะได้ 5 คะแนนเต็ม`,
  adviceTick: (label: string): string => `หาก${label} จะได้ 5 คะแนนเต็ม`,
} as const;

/** A target in words: ไม่น้อยกว่าร้อยละ 100, ไม่เกิน 5 ครัวเรือน. */
export function targetWords(operator: Operator, figure: string, unit: string): string {
  const text = quantity(figure, unit);
  return `${OPERATOR_WORDS[operator]}${unit === PERCENT_UNIT ? '' : ' '}${text}`;
}

import { beside, endsInDigit } from './spacing.ts';
import { PERCENT_UNIT } from './units.ts';

/** The four comparisons with a target. */
type Operator = '>=' | '>' | '<=' | '<';

/** เงื่อนไข in words, as they stand before the target. */
const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  '>=': 'ไม่น้อยกว่า',
  '>': 'มากกว่า',
  '<=': 'ไม่เกิน',
  '<': 'น้อยกว่า',
};

export { ITEM_UNIT, PERCENT_UNIT } from './units.ts';

/** A figure with its unit: ร้อยละ stands before it, every other unit behind. */
export function quantity(figure: string, unit: string): string {
  if (unit === '') return figure;
  return unit === PERCENT_UNIT ? `${PERCENT_UNIT} ${figure}` : `${figure} ${unit}`;
}

/** A label with its quantity: เบิกจ่าย 920,000 บาท; รายได้ปี 67 จำนวน 103.5 ล้านบาท, so that 67 and 103.5 stay apart. */
export function amountWords(label: string, text: string, unit: string): string {
  if (!endsInDigit(label)) return `${label} ${text}`;
  return `${label} ${unit === '' || unit === PERCENT_UNIT ? 'เท่ากับ' : 'จำนวน'} ${text}`;
}

/** A target in words: ไม่น้อยกว่าร้อยละ 100, ไม่เกิน 5 ครัวเรือน. */
export function targetWords(operator: Operator, figure: string, unit: string): string {
  return beside(OPERATOR_WORDS[operator], quantity(figure, unit));
}

/**
 * Since when and by which letter a target counts: ตั้งแต่ 1 กรกฎาคม 2567 ตาม สก 0019/ว 2001; '' where neither is told.
 */
export const targetSource = (since: string, reference: string): string =>
  [since === '' ? '' : `ตั้งแต่ ${since}`, reference === '' ? '' : `ตาม ${reference}`]
    .filter((part) => part !== '')
    .join(' ');

/** `near` says that no figure of bearable length tells the value from what it nearly is. */
const NEAR_WORDS = { below: 'เกือบ', above: 'กว่า' } as const;
export const nearly = (near: keyof typeof NEAR_WORDS, text: string): string => beside(NEAR_WORDS[near], text);

/** What the inputs are called where nobody gave them a name. */
const UNNAMED = ['ผล', 'คะแนน'];

function missing(labels: readonly string[], owner: string): string {
  const [only = ''] = labels;
  const from = owner === '' ? '' : `จาก${owner}`;
  if (labels.length === 0) return `ยังไม่ได้รับข้อมูล${from}`;
  if (labels.length === 1 && UNNAMED.indexOf(only) >= 0) return `ยังไม่ได้รับ${only}${from}`;
  const names = labels.reduce((before, label) => `${before} ${beside('และ', label)}`);
  return `ยังไม่ได้รับข้อมูล ${names}${from === '' ? '' : ` ${from}`}`;
}

/** The pieces of the sentence that explains a score. All figures arrive as text, as shown. */
export const explanation = {
  missing,
  missingAsZero: 'จึงคิดเป็น 0 คะแนนตามที่กำหนดในชีต "ตั้งค่า"',
  notAssessed: 'ไม่ประเมินตัวชี้วัดนี้ จึงไม่นำน้ำหนักมาคิด',
  notAssessedMonitored: 'ไม่ประเมินตัวชี้วัดนี้',
  notAssessedAsZero: 'ไม่ประเมินตัวชี้วัดนี้ และคิดเป็น 0 คะแนนตามที่กำหนดในชีต "ตั้งค่า"',
  problem: (reason: string): string => `ยังให้คะแนนไม่ได้ ${reason}`,
  zeroDenominator: (label: string): string =>
    `${beside(beside('เพราะ', label), 'เป็น')} 0 จึงนำไปหารไม่ได้ โปรดตรวจตัวเลข หรือพิมพ์ ไม่ประเมิน ถ้าไม่มีเป้าหมายในรอบนี้`,
  negative: (label: string, typed: string): string =>
    `${beside(beside('เพราะ', label), 'ติดลบ')} (${typed}) โปรดแก้เป็นตัวเลขตั้งแต่ 0 ขึ้นไป`,
  confirmed: (owner: string, score: string): string =>
    `${beside(owner || 'กลุ่มงานที่รับผิดชอบ', 'ให้คะแนน')} ${score} คะแนน ซึ่งถือเป็นที่สุด`,
  confirmedComputed: (sentence: string): string => `ส่วนที่คำนวณจากข้อมูล: ${sentence}`,
  confirmedDirect: (score: string): string => `ส่วนคะแนนที่กรอกไว้คือ ${score} คะแนน`,
  confirmedNote: (note: string): string => `เหตุผล: ${note}`,

  target: (words: string): string => `(เป้าหมาย${words})`,
  /** Of an indicator that is not assessed: `source` is {@link targetSource}. */
  targetSource: (source: string): string => `(${source})`,
  full: 'เป็นไปตามเป้าหมาย ได้ 5 คะแนนเต็ม',
  unanswered: (score: string): string => `จึงได้ ${score} คะแนน`,
  capped: (score: string, reached: boolean): string =>
    `${reached ? 'เท่ากับเป้าหมายพอดี ' : ''}จึงยังไม่ได้คะแนนเต็ม ได้ ${score} คะแนน`,
  /** Behind a score that would look like full marks with so few decimals. */
  shownAs: (score: string): string => `(ยังไม่เต็ม จึงแสดงเป็น ${score})`,
  monitored: 'ตัวชี้วัดนี้ติดตามผล ไม่นำน้ำหนักมาคิด',

  adviceMore: (label: string, change: string): string =>
    `${beside(beside('หาก', label), /เพิ่ม$/.test(label) ? 'อีก' : 'เพิ่ม')} ${change} จะได้ 5 คะแนนเต็ม`,
  adviceLess: (label: string, change: string): string =>
    `${beside(beside('หาก', label), /ลด(?:ลง)?$/.test(label) ? 'น้อยลง' : 'ลดลง')} ${change} จะได้ 5 คะแนนเต็ม`,
} as const;

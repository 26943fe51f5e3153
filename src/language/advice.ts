import { codeWords } from './indicators.ts';
import { beside } from './spacing.ts';

/** หากทำเพิ่มอีก 2 ข้อ (ห3); หากทำครบทั้ง 2 รายการ ได้แก่ (1) … (2) …. */
const joined = (actions: readonly string[]): string =>
  actions.length === 1
    ? beside('หาก', actions[0] ?? '')
    : `หากทำครบทั้ง ${actions.length} รายการ ได้แก่ ${actions.map((action, i) => `(${i + 1}) ${action}`).join(' ')}`;

const ENDS_IN_MORE = /เพิ่ม$/;
const BEGINS_WITH_LESS = /^ลด/;

const owned = (owner: string): string => (owner === '' ? '' : ` (${owner})`);

/** Words of แนวทางเพิ่มคะแนน. All figures arrive as text, as shown. */
export const advice = {
  heading: 'แนวทางเพิ่มคะแนน',
  /** A name that ends in เพิ่ม itself does not say it twice. */
  more: (name: string, size: string): string =>
    `${beside(name, ENDS_IN_MORE.test(name) ? 'อีก' : 'เพิ่ม')} ${size}`,
  less: (name: string, size: string): string =>
    `${beside(BEGINS_WITH_LESS.test(name) ? name : beside('ลด', name), 'ลงอีก')} ${size}`,
  toLevel: (action: string, level: number): string => `${action} ให้ถึงระดับ ${level}`,
  gain: (action: string, gain: string): string => `${action} ได้คะแนนรวมเพิ่ม ${gain}`,
  /** Of what is to become less: two words for up and down must not meet. */
  gainOfLess: (action: string, gain: string): string => `${action} คะแนนรวมจะเพิ่ม ${gain}`,
  action: (action: string, code: string): string => `${action} (${codeWords(code)})`,
  tinyGain: (action: string, unit: string): string => `${action} ได้คะแนนรวมเพิ่มไม่ถึง ${unit}`,
  /** The work group sends and mends: whoever reads this waits for it. */
  handIn: (name: string, owner: string): string => `รอข้อมูล "${name}"${owned(owner)}`,
  mend: (name: string, owner: string): string => `รอแก้ไขข้อมูล "${name}"${owned(owner)}`,
  /** Of a score that a work group gives directly. */
  awaitScore: (name: string, owner: string): string => `รอคะแนน "${name}"${owned(owner)}`,
  atMost: (action: string, gain: string): string => `${action} หากได้คะแนนเต็ม คะแนนรวมจะเพิ่มได้ไม่เกิน ${gain}`,
  none: 'ไม่มีข้อมูลที่ปรับแล้วจะเพิ่มคะแนนรวมได้อีก',
  incomplete: 'ข้อมูลยังไม่ครบ จึงยังไม่มีระดับผลการประเมิน',
  highest: (grade: string): string => (grade === '' ? 'อยู่ในระดับสูงสุดแล้ว' : `ระดับผล${grade} ซึ่งเป็นระดับสูงสุดแล้ว`),
  /** What is needed for the next grade. */
  reachable: (
    grade: string,
    from: string,
    percent: string,
    actions: readonly string[],
    skipped: readonly string[],
  ): string =>
    `${joined(actions)} จะได้ร้อยละ ${percent} ถึงระดับ${grade} (ตั้งแต่ร้อยละ ${from})${skipped.map((name) => ` ข้ามระดับ${name}`).join('')}`,
  /** What full points for results that count as 0 so far would add, and the percent that they would make. */
  orHandIn: (count: number, gain: string, percent: string): string =>
    ` หรือเมื่อกลุ่มงานส่งผลที่ยังขาด ${count} ตัวชี้วัด ซึ่งเพิ่มคะแนนรวมได้สูงสุด ${gain} (ได้ไม่เกินร้อยละ ${percent})`,
  outOfReach: (grade: string, from: string, percent: string, waiting: boolean): string =>
    `ยังไม่ถึงระดับ${grade} (ตั้งแต่ร้อยละ ${from}) แม้ปรับข้อมูลที่กรอกแล้วจนได้คะแนนเต็มทุกตัวที่ปรับได้ จะได้ร้อยละ ${percent}${waiting ? ' ต้องรอผลที่ยังขาดด้วย' : ''}`,
} as const;

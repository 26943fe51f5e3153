import { beside } from './spacing.ts';

const joined = (actions: readonly string[]): string =>
  actions.length === 1 ? (actions[0] ?? '') : actions.map((action, i) => `(${i + 1}) ${action}`).join(' ');

/** Words of แนวทางเพิ่มคะแนน. All figures arrive as text, as shown. */
export const advice = {
  heading: 'แนวทางเพิ่มคะแนน',
  more: (name: string, size: string): string => `${beside(name, 'เพิ่ม')} ${size}`,
  less: (name: string, size: string): string => `${beside(name, 'ลดลง')} ${size}`,
  items: (count: string): string => `ทำเพิ่มอีก ${count} ข้อ`,
  toLevel: (action: string, level: number): string => `${action} ให้ถึงระดับ ${level}`,
  gain: (action: string, gain: string): string => `${action} ได้คะแนนรวมเพิ่ม ${gain}`,
  tinyGain: (action: string, unit: string): string => `${action} ได้คะแนนรวมเพิ่มไม่ถึง ${unit}`,
  handIn: (name: string): string => `ส่งผล "${name}"`,
  mend: (name: string): string => `แก้ข้อมูล "${name}"`,
  atMost: (action: string, gain: string): string => `${action} หากได้คะแนนเต็ม คะแนนรวมจะเพิ่มได้ไม่เกิน ${gain}`,
  none: 'ไม่มีข้อมูลที่ปรับแล้วจะเพิ่มคะแนนรวมได้อีก',
  incomplete: 'ข้อมูลยังไม่ครบ จึงยังไม่มีระดับผลการประเมิน',
  highest: 'อยู่ในระดับสูงสุดแล้ว',
  /** What is needed for the next grade. */
  reachable: (grade: string, from: string, percent: string, actions: readonly string[]): string =>
    `จะได้ระดับ${grade} (ตั้งแต่ร้อยละ ${from}) หาก${actions.length > 1 ? 'ทำครบทุกข้อนี้' : ''} ${joined(actions)} ซึ่งจะได้ร้อยละ ${percent}`,
  outOfReach: (grade: string, from: string, percent: string, waiting: boolean): string =>
    `ยังไม่ถึงระดับ${grade} (ตั้งแต่ร้อยละ ${from}) แม้ปรับข้อมูลที่กรอกแล้วจนได้คะแนนเต็มทุกตัวที่ปรับได้ จะได้ร้อยละ ${percent}${waiting ? ' ต้องส่งผลที่ยังขาดด้วย' : ''}`,
} as const;

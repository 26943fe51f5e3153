import { beside } from '../spacing.ts';

/** ร้อยละที่เพิ่มขึ้น. Figures arrive as text, as shown. */
export const growthWords = {
  word: 'ร้อยละที่เพิ่มขึ้น',
  grown: (now: string, before: string, value: string): string =>
    `${now} ${beside('เทียบกับ', before)} เพิ่มขึ้น${value}`,
  shrunk: (now: string, before: string, value: string): string =>
    `${now} ${beside('เทียบกับ', before)} ลดลง${value}`,
  /** The value alone, as on the form. */
  up: (value: string): string => `เพิ่มขึ้น${value}`,
  down: (value: string): string => `ลดลง${value}`,
  negativeBase: (label: string, typed: string): string =>
    `${beside(beside('เพราะ', label), 'ติดลบ')} (${typed}) จึงเทียบเป็นร้อยละที่เพิ่มขึ้นไม่ได้ โปรดตรวจตัวเลข ถ้าถูกต้องแล้ว ให้กลุ่มงานกรอกคะแนนเองในคอลัมน์ คะแนนจากกลุ่มงาน`,
} as const;

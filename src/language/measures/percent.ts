import { beside } from '../spacing.ts';

/** ร้อยละ. Figures arrive as text, as shown. */
export const percentWords = {
  word: 'ร้อยละ',
  /** เบิกจ่าย 920,000 บาท จากงบจัดสรร 1,000,000 บาท คิดเป็นร้อยละ 92.00. */
  share: (a: string, b: string, value: string): string => `${a} ${beside('จาก', b)} คิดเป็น${value}`,
} as const;

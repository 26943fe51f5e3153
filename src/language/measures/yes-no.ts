import { beside } from '../spacing.ts';

/** ใช่/ไม่ใช่. */
export const yesNoWords = {
  word: 'ใช่/ไม่ใช่',
  label: 'ผล',
  yes: 'ใช่',
  no: 'ไม่ใช่',
  target: (yes: boolean): string => `: ${yes ? 'ใช่' : 'ไม่ใช่'}`,
  ifDone: (label: string): string => `${beside('หาก', label)} จะได้ 5 คะแนนเต็ม`,
} as const;

import { beside } from '../spacing.ts';

/** ตัวเลข. */
export const numberWords = {
  word: 'ตัวเลข',
  label: 'ผล',
  /** หากความพึงพอใจมากกว่า 95 จะได้ 5 คะแนนเต็ม. */
  ifReached: (label: string, goal: string): string => `${beside(beside('หาก', label), goal)} จะได้ 5 คะแนนเต็ม`,
} as const;

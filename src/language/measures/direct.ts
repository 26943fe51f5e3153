import { beside } from '../spacing.ts';

/** ให้คะแนนโดยตรง. Figures arrive as text, as shown. */
export const directWords = {
  word: 'ให้คะแนนโดยตรง',
  label: 'คะแนน',
  given: (owner: string, score: string): string =>
    `${beside(owner || 'กลุ่มงาน', 'ให้คะแนนโดยตรง')} ${score} คะแนน`,
  noScore: (label: string, typed: string): string =>
    `${beside(beside('เพราะ', label), 'อยู่นอกช่วง')} 0 ถึง 5 (${typed}) โปรดแก้ให้อยู่ในช่วงนี้`,
  /** In the column of results, where the score says all. */
  noResult: '–',
} as const;

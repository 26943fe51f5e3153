import { compare, type Exact, roundTo } from '../exact/exact.ts';
import type { Grade } from '../types.ts';

/** Percent is shown, and graded, to two decimals. */
export const PERCENT_DECIMALS = 2;

/** ระดับผลการประเมิน of a percent as shown: the highest bound reached, bounds in any order; null below all. */
export function gradeOf(percent: Exact, grades: readonly Grade[]): string | null {
  const asShown = roundTo(percent, PERCENT_DECIMALS);
  let best: Grade | null = null;
  for (const grade of grades) {
    if (compare(asShown, grade.from) < 0) continue;
    if (!best || compare(grade.from, best.from) > 0) best = grade;
  }
  return best ? best.name : null;
}

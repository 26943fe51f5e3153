import { compare, type Exact } from '../exact/exact.ts';
import { roundPercent } from '../exact/full-marks.ts';
import type { Grade } from '../types.ts';

/** ระดับผลการประเมิน of a percent as shown: the highest bound reached, bounds in any order; null below all. */
export function gradeOf(percent: Exact, grades: readonly Grade[]): string | null {
  const asShown = roundPercent(percent);
  let best: Grade | null = null;
  for (const grade of grades) {
    if (compare(asShown, grade.from) < 0) continue;
    if (!best || compare(grade.from, best.from) > 0) best = grade;
  }
  return best ? best.name : null;
}

import { compare, type Exact, exact, plus, times, ZERO } from '../exact/exact.ts';
import { roundPercent } from '../exact/full-marks.ts';
import type { DistrictScore, Grade, ScoringRound } from '../types.ts';
import type { AdviceStep } from './next-step.ts';

/** A change of one indicator's input, of one step or of several on the same indicator. */
export type Change = Pick<AdviceStep, 'indicator' | 'change' | 'goal'>;

/** What is needed for the next grade. */
export type NextGrade =
  /** No grade yet: results are missing or to be mended. */
  | { readonly kind: 'incomplete' }
  /** No grade lies above this one; '' where there are no grades at all. */
  | { readonly kind: 'highest'; readonly grade: string }
  /** These changes, all of them, bring the percent there, or over it to a higher grade. */
  | {
      readonly kind: 'reachable';
      readonly grade: Grade;
      readonly percent: Exact;
      readonly changes: readonly Change[];
      /** Grades between the present one and the one that is reached, the lower first. */
      readonly skipped: readonly Grade[];
    }
  /** All changes there are bring the percent only so far. */
  | { readonly kind: 'out-of-reach'; readonly grade: Grade; readonly percent: Exact };

const highestOf = (grades: readonly Grade[]): string =>
  [...grades].sort((a, b) => compare(b.from, a.from))[0]?.name ?? '';

/**
 * Takes the best steps, one by one, until the percent as shown reaches the next bound. Gains add up, because a
 * change of a result that has a score already moves no weight. `steps`: best first; `further`: the step after one
 * on the same indicator, with its own gain.
 */
export function nextGrade(
  { grades }: Pick<ScoringRound, 'grades'>,
  { complete, total }: Pick<DistrictScore, 'complete' | 'total'>,
  steps: readonly AdviceStep[],
  further: (step: AdviceStep) => AdviceStep | null,
): NextGrade {
  if (!complete || !total) return { kind: 'incomplete' };
  const goal = nearest(grades, percentOf(total), 1);
  if (!goal) return { kind: 'highest', grade: highestOf(grades) };
  const open = [...steps];
  const changes = new Map<number, Change>();
  let reached = total;
  while (compare(roundPercent(percentOf(reached)), goal.from) < 0) {
    const step = open.shift();
    if (!step) return { kind: 'out-of-reach', grade: goal, percent: percentOf(reached) };
    const { indicator } = step;
    const before = changes.get(indicator)?.change ?? ZERO;
    changes.set(indicator, { indicator, goal: step.goal, change: plus(before, step.change) });
    reached = plus(reached, step.gain);
    const next = further(step);
    if (next) {
      open.push(next);
      open.sort((a, b) => compare(b.gain, a.gain) || a.indicator - b.indicator);
    }
  }
  const grade = nearest(grades, percentOf(reached), -1) ?? goal;
  const between = grades.filter(({ from }) => compare(from, goal.from) >= 0 && compare(from, grade.from) < 0);
  return {
    kind: 'reachable',
    grade,
    percent: percentOf(reached),
    skipped: between.sort((a, b) => compare(a.from, b.from)),
    changes: Array.from(changes.values()),
  };
}

/** A percent is the total out of 5, times 20. */
export const percentOf = (total: Exact): Exact => times(total, exact(20));

/** The grade whose bound is nearest to the percent as shown: above it (1), or reached by it (−1). */
function nearest(grades: readonly Grade[], percent: Exact, side: 1 | -1): Grade | null {
  const shown = roundPercent(percent);
  return grades.reduce<Grade | null>((best, grade) => {
    const isAbove = compare(grade.from, shown) > 0;
    return isAbove === side > 0 && (!best || compare(grade.from, best.from) === -side) ? grade : best;
  }, null);
}

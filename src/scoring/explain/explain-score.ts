import { quantity, targetWords, explanation as words } from '../../language/explanation.ts';
import { higherIsBetter, isStrict, meetsTarget } from '../criteria/direction.ts';
import { isCapped, ladder, proportional, rungReached } from '../criteria/score-value.ts';
import { compare, type Exact } from '../exact/exact.ts';
import type { Criterion } from '../types.ts';
import { asShown, asTyped, inArithmetic } from './figures.ts';

interface Told {
  readonly value: Exact;
  readonly score: Exact;
  readonly unit: string;
  readonly decimals: number;
}

const bound = (value: Exact, unit: string): string => quantity(asTyped(value), unit);

function tellProportional(criterion: Criterion, { value, score, decimals }: Told): string {
  const shownScore = asShown(score, decimals);
  if (compare(proportional(value, criterion), criterion.lowest) < 0) return words.floored(shownScore);
  const v = inArithmetic(value, decimals);
  const t = asTyped(criterion.target);
  return higherIsBetter(criterion.operator)
    ? words.proportional(v, t, shownScore)
    : words.proportional(t, v, shownScore);
}

function tellLevels(criterion: Criterion, { value, score, unit, decimals }: Told): string {
  const rungs = ladder(criterion);
  const index = rungReached(value, criterion);
  const shownScore = asShown(score, decimals);
  const from = rungs[index];
  if (!from) return words.belowFirst(bound(rungs[0]?.bound ?? criterion.target, unit), shownScore);
  if (criterion.rule === 'levels-steps') {
    return from.score === 5
      ? words.stepStrictTarget(shownScore)
      : words.step(from.score, bound(from.bound, unit), shownScore);
  }
  const to = rungs[index + 1];
  if (!to || compare(value, from.bound) === 0) return words.onLevel(from.score, shownScore);
  const up = higherIsBetter(criterion.operator);
  const difference = (a: Exact, b: Exact): string =>
    `(${inArithmetic(up ? a : b, decimals)} − ${inArithmetic(up ? b : a, decimals)})`;
  const sum = words.interpolation(
    from.score,
    to.score - from.score,
    difference(value, from.bound),
    difference(to.bound, from.bound),
  );
  return words.between(from.score, bound(from.bound, unit), to.score, bound(to.bound, unit), sum, shownScore);
}

/**
 * How the criterion made this score of this value: target, rule and arithmetic. `unit` is the unit of value
 * and target (ร้อยละ, ข้อ …), empty where there is none; `decimals` is ทศนิยม, 0–4.
 */
export function explainScore(criterion: Criterion, told: Told): string {
  const target = words.target(targetWords(criterion.operator, asTyped(criterion.target), told.unit));
  return `${target} ${tell(criterion, told)}`;
}

function tell(criterion: Criterion, told: Told): string {
  const { value, score, decimals } = told;
  if (meetsTarget(criterion.operator, value, criterion.target)) return words.full(asShown(score, decimals));
  if (criterion.rule === 'pass-fail') return words.failed(asShown(score, decimals));
  const stepAtTarget = criterion.rule === 'levels-steps' && isStrict(criterion.operator);
  if (isCapped(value, criterion, decimals) && !stepAtTarget) return words.capped(asShown(score, decimals));
  return criterion.rule === 'proportional' ? tellProportional(criterion, told) : tellLevels(criterion, told);
}

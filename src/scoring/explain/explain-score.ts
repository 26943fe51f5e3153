import { quantity, explanation as words } from '../../language/explanation.ts';
import { higherIsBetter, meetsTarget } from '../criteria/direction.ts';
import { isCapped, ladder, proportional, rungReached, scoreValue } from '../criteria/score-value.ts';
import { compare, type Exact, toFixed } from '../exact/exact.ts';
import type { Criterion } from '../types.ts';
import { asTyped, inArithmetic, type ToldScore, tellScore } from './figures.ts';
import { misleads } from './telling-figure.ts';

interface Told {
  readonly value: Exact;
  readonly score: Exact;
  readonly unit: string;
  readonly decimals: number;
  /** The target in words, as it stands behind เป้าหมาย; '' where the value says it already. */
  readonly target: string;
  /** True where value and target are an answer, not an amount: no arithmetic is told. */
  readonly isAnswer: boolean;
}

const bound = (value: Exact, unit: string): string => quantity(asTyped(value), unit);

/** The value with as many digits as make the told arithmetic come out at the told score. */
function valueInArithmetic(criterion: Criterion, { value, score, decimals }: Told, told: ToldScore): string {
  const scoreWith = (figure: Exact): string => toFixed(figure, told.digits);
  return inArithmetic(
    value,
    decimals,
    (rounded) =>
      !misleads(rounded, value, criterion) && scoreWith(scoreValue(rounded, criterion)) === scoreWith(score),
  );
}

function tellProportional(criterion: Criterion, told: Told, score: ToldScore): string {
  const { figure } = score;
  if (compare(proportional(told.value, criterion), criterion.lowest) < 0) return words.floored(figure);
  const v = valueInArithmetic(criterion, told, score);
  const t = asTyped(criterion.target);
  return higherIsBetter(criterion.operator)
    ? words.proportional(v, t, figure)
    : words.proportional(t, v, figure);
}

const withMinus = (figure: string): string => figure.replace('-', '−');

/** `(92 − 90)`, the larger one first; a negative figure behind the sign stands in parentheses. */
function difference(first: string, second: string, up: boolean): string {
  const [from, less] = up ? [first, second] : [second, first];
  const taken = withMinus(less);
  return `(${withMinus(from)} − ${taken === less ? less : `(${taken})`})`;
}

function tellLevels(criterion: Criterion, told: Told, score: ToldScore): string {
  const { value, unit } = told;
  const { figure } = score;
  const rungs = ladder(criterion);
  const index = rungReached(value, criterion);
  const from = rungs[index];
  if (!from) return words.belowFirst(bound(rungs[0]?.bound ?? criterion.target, unit), figure);
  if (criterion.rule === 'levels-steps') {
    return from.score === 5
      ? words.stepStrictTarget(figure)
      : words.step(from.score, bound(from.bound, unit), figure);
  }
  const to = rungs[index + 1];
  if (!to || compare(value, from.bound) === 0) return words.onLevel(from.score, figure);
  const up = higherIsBetter(criterion.operator);
  const sum = words.interpolation(
    from.score,
    to.score - from.score,
    difference(valueInArithmetic(criterion, told, score), asTyped(from.bound), up),
    difference(asTyped(to.bound), asTyped(from.bound), up),
  );
  return words.between(from.score, bound(from.bound, unit), to.score, bound(to.bound, unit), sum, figure);
}

/**
 * How the criterion made this score of this value: target, rule and arithmetic. `unit` is the unit of value
 * and target (ร้อยละ, ข้อ …), empty where there is none; `decimals` is ทศนิยม, 0–4.
 */
export function explainScore(criterion: Criterion, told: Told): string {
  const target = told.target === '' ? '' : `${words.target(told.target)} `;
  return target + tell(criterion, told);
}

function tell(criterion: Criterion, told: Told): string {
  if (meetsTarget(criterion.operator, told.value, criterion.target)) return words.full;
  const score = tellScore(told.score, told.decimals);
  const elsewhere = score.elsewhere === '' ? '' : ` ${words.shownAs(score.elsewhere)}`;
  return tellMissed(criterion, told, score) + elsewhere;
}

function tellMissed(criterion: Criterion, told: Told, score: ToldScore): string {
  const { rule, target } = criterion;
  if (told.isAnswer) return words.unanswered(score.figure);
  if (rule === 'pass-fail') return words.failed(score.figure);
  if (isCapped(told.value, criterion)) return words.capped(score.figure, compare(told.value, target) === 0);
  return rule === 'proportional'
    ? tellProportional(criterion, told, score)
    : tellLevels(criterion, told, score);
}

import { levelsWords as words } from '../../language/criteria/levels.ts';
import { quantity } from '../../language/explanation.ts';
import { compare, type Exact, exact, minus, over, plus, times } from '../exact/exact.ts';
import { asTyped } from '../explain/figures.ts';
import type { CriterionDefinition } from './definition.ts';
import { higherIsBetter } from './direction.ts';
import { ladder, rungReached } from './ladder.ts';
import { sayBelowFirst } from './say-below-first.ts';
import type { Terms } from './terms.ts';
import { valueInArithmetic } from './value-in-arithmetic.ts';

/** A straight line between the neighbouring given levels. */
function score(value: Exact, terms: Terms): Exact {
  const rungs = ladder(terms);
  const index = rungReached(value, terms);
  const from = rungs[index];
  if (!from) return terms.lowest;
  const to = rungs[index + 1];
  if (!to) return exact(from.score);
  const part = over(minus(value, from.bound), minus(to.bound, from.bound));
  return plus(exact(from.score), times(part, exact(to.score - from.score)));
}

const withMinus = (figure: string): string => figure.replace('-', '−');

/** `(92 − 90)`, the larger one first; a negative figure behind the sign stands in parentheses. */
function difference(first: string, second: string, up: boolean): string {
  const [from, less] = up ? [first, second] : [second, first];
  const taken = withMinus(less);
  return `(${withMinus(from)} − ${taken === less ? less : `(${taken})`})`;
}

/** ระดับ คิดทศนิยม. */
export const levelsLinear: CriterionDefinition = {
  word: words.linear,
  usesLevels: true,
  isStepped: false,
  needsPositiveTarget: false,
  isLenient: false,
  score,
  say(terms, missed, told) {
    const { value, unit } = missed;
    const { figure } = told;
    const bound = (at: Exact): string => quantity(asTyped(at), unit);
    const rungs = ladder(terms);
    const index = rungReached(value, terms);
    const from = rungs[index];
    if (!from) return sayBelowFirst(terms, unit, figure);
    const to = rungs[index + 1];
    if (!to || compare(value, from.bound) === 0) return words.onLevel(from.score, figure);
    const up = higherIsBetter(terms.operator);
    const sum = words.interpolation(
      from.score,
      to.score - from.score,
      difference(valueInArithmetic(score, terms, missed, told), asTyped(from.bound), up),
      difference(asTyped(to.bound), asTyped(from.bound), up),
    );
    return words.between(from.score, bound(from.bound), to.score, bound(to.bound), sum, figure);
  },
};

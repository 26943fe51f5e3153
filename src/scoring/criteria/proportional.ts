import { proportionalWords as words } from '../../language/criteria/proportional.ts';
import { compare, type Exact, FIVE, over, times } from '../exact/exact.ts';
import { asTyped } from '../explain/figures.ts';
import type { CriterionDefinition } from './definition.ts';
import { higherIsBetter } from './direction.ts';
import type { Terms } from './terms.ts';
import { valueInArithmetic } from './value-in-arithmetic.ts';

/** 5·value/target, or 5·target/value where lower is better. */
function score(value: Exact, { operator, target }: Terms): Exact {
  if (higherIsBetter(operator)) return over(times(FIVE, value), target);
  return over(times(FIVE, target), value);
}

/** บัญญัติไตรยางศ์. */
export const proportional: CriterionDefinition = {
  word: words.word,
  usesLevels: false,
  isStepped: false,
  needsPositiveTarget: true,
  isLenient: true,
  score,
  say(terms, missed, told) {
    const { figure } = told;
    if (compare(score(missed.value, terms), terms.lowest) < 0) return words.floored(figure);
    const value = valueInArithmetic(score, terms, missed, told);
    const target = asTyped(terms.target);
    return higherIsBetter(terms.operator)
      ? words.sum(value, target, figure)
      : words.sum(target, value, figure);
  },
};

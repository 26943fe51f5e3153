import { quantity } from '../../language/explanation.ts';
import { problemText } from '../../language/problems.ts';
import { higherIsBetter } from '../criteria/direction.ts';
import type { Terms } from '../criteria/terms.ts';
import { compare, type Exact, exact, HUNDRED, sign, times } from '../exact/exact.ts';
import { asTyped } from '../explain/figures.ts';

const THOUSAND = exact(1000);

/**
 * What is said of a value of 100 times the target and more, or where more is better of a thousandth and less; '' where
 * the value may well be so. `typed`: what was typed, and what came of it.
 */
export function farFromTarget(
  value: Exact,
  { operator, target }: Terms,
  unit: string,
  typed: () => string,
): string {
  if (sign(target) <= 0) return '';
  const wanted = quantity(asTyped(target), unit);
  if (compare(value, times(HUNDRED, target)) >= 0) return problemText.farAbove(typed(), wanted);
  const isTooSmall = sign(value) > 0 && compare(times(THOUSAND, value), target) <= 0;
  return isTooSmall && higherIsBetter(operator) ? problemText.farBelow(typed(), wanted) : '';
}

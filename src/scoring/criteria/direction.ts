import { compare, type Exact } from '../exact/exact.ts';
import type { Operator } from './terms.ts';

export const higherIsBetter = (operator: Operator): boolean => operator === '>=' || operator === '>';
export const isStrict = (operator: Operator): boolean => operator === '>' || operator === '<';

/** Positive when `a` is the better value, negative when `b` is, zero when they are equal. */
export function compareGoodness(operator: Operator, a: Exact, b: Exact): number {
  return higherIsBetter(operator) ? compare(a, b) : compare(b, a);
}

/** True when the value earns 5 points. A strict target that is exactly reached is missed. */
export function meetsTarget(operator: Operator, value: Exact, target: Exact): boolean {
  const difference = compareGoodness(operator, value, target);
  return isStrict(operator) ? difference > 0 : difference >= 0;
}

import { higherIsBetter, isStrict, meetsTarget } from '../criteria/direction.ts';
import {
  compare,
  type Exact,
  exact,
  HUNDRED,
  isWhole,
  minus,
  over,
  plus,
  times,
  toFixed,
  ZERO,
} from '../exact/exact.ts';
import type { Indicator } from '../types.ts';
import { measureValue } from './measure-value.ts';

/** By how much the first input (or, for ticks, the number of items) has to change so that 5 points are reached. */
export interface Change {
  /** Positive: more; negative: less. Zero only where it is not sufficient: the target is reached, but strict. */
  readonly amount: Exact;
  /** False where the input has to change by more than `amount`. */
  readonly sufficient: boolean;
}

/** The first input's value at which the measure equals the target exactly; null where no input leads there. */
function inputAtTarget(indicator: Indicator, inputs: readonly Exact[], target: Exact): Exact | null {
  const second = inputs[1] ?? ZERO;
  switch (indicator.measure) {
    case 'percent':
      return over(times(target, second), HUNDRED);
    case 'growth':
      return plus(second, over(times(target, second), HUNDRED));
    case 'number':
    case 'yes-no':
      return target;
    case 'count':
      return target;
    case 'direct':
      return null;
  }
}

/** The whole number at or beyond `edge` in the direction `up`, strictly beyond where `strict`. */
function wholeBeyond(edge: Exact, up: boolean, strict: boolean): Exact {
  const near = exact(toFixed(edge, 0));
  const inside = up ? compare(near, edge) >= 0 : compare(near, edge) <= 0;
  const step = exact(up ? 1 : -1);
  const first = inside ? near : plus(near, step);
  return strict && compare(first, edge) === 0 ? plus(first, step) : first;
}

/**
 * The change of the first input that earns 5 points, keeping all others; null where the target is met, where
 * nothing typed can reach it, or where the indicator has no criterion. Inputs that are all whole numbers get a
 * whole change.
 */
export function changeForFullScore(indicator: Indicator, inputs: readonly Exact[]): Change | null {
  const { criterion, measure } = indicator;
  if (!criterion) return null;
  const measured = measureValue(measure, inputs);
  if ('fault' in measured || meetsTarget(criterion.operator, measured.value, criterion.target)) return null;
  const edge = inputAtTarget(indicator, inputs, criterion.target);
  if (!edge) return null;
  const now = measure === 'count' ? measured.value : (inputs[0] ?? ZERO);
  const strict = isStrict(criterion.operator);
  const up =
    higherIsBetter(criterion.operator) === (measure !== 'growth' || compare(inputs[1] ?? ZERO, ZERO) > 0);
  const whole =
    measure === 'count' || measure === 'yes-no' || (measure !== 'number' && inputs.every(isWhole));
  if (whole)
    return reachable(indicator, inputs, {
      amount: minus(wholeBeyond(edge, up, strict), now),
      sufficient: true,
    });
  return reachable(indicator, inputs, { amount: minus(edge, now), sufficient: !strict });
}

/** Drops a change that cannot be made: fewer than nothing, more items than there are, a tick beyond yes. */
function reachable(indicator: Indicator, inputs: readonly Exact[], change: Change): Change | null {
  const items = indicator.measure === 'count' ? exact(inputs.length) : null;
  const now = indicator.measure === 'count' ? inputs.reduce(plus, ZERO) : (inputs[0] ?? ZERO);
  const then = plus(now, change.amount);
  if (items && compare(then, items) > 0) return null;
  if (indicator.measure === 'yes-no' && compare(then, exact(1)) > 0) return null;
  if (indicator.measure !== 'number' && compare(then, ZERO) < 0) return null;
  if (compare(change.amount, ZERO) === 0 && change.sufficient) return null;
  return change;
}

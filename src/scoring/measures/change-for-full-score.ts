import { hasParts } from '../../language/units.ts';
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
  roundTo,
  times,
  ZERO,
} from '../exact/exact.ts';
import { inputUnit } from '../explain/label.ts';
import type { Indicator } from '../types.ts';
import { measureValue } from './measure-value.ts';

/** The first input's value at which the measure equals the target exactly; null where no input leads there. */
function inputAtTarget({ measure }: Indicator, inputs: readonly Exact[], target: Exact): Exact | null {
  const second = inputs[1] ?? ZERO;
  switch (measure) {
    case 'percent':
      return over(times(target, second), HUNDRED);
    case 'growth':
      return plus(second, over(times(target, second), HUNDRED));
    case 'number':
    case 'yes-no':
    case 'count':
      return target;
    case 'direct':
      return null;
  }
}

/**
 * By how much the first input (or, for ticks, the number of items) has to change so that 5 points are reached,
 * all others kept: positive is more, negative is less. Null where the target is met, where nothing typed can
 * reach it, or where the indicator has no criterion. The change is the smallest that people would speak of: a
 * whole number where the input is counted whole (บาท too, while all that was typed is whole), otherwise two
 * decimals (ล้านบาท), or as many as were typed.
 */
export function changeForFullScore(indicator: Indicator, inputs: readonly Exact[]): Exact | null {
  const { criterion, measure } = indicator;
  if (!criterion) return null;
  const measured = measureValue(measure, inputs);
  if ('fault' in measured || meetsTarget(criterion.operator, measured.value, criterion.target)) return null;
  const edge = inputAtTarget(indicator, inputs, criterion.target);
  if (!edge) return null;
  const now = measure === 'count' ? measured.value : (inputs[0] ?? ZERO);
  const strict = isStrict(criterion.operator);
  const up = higherIsBetter(criterion.operator);
  const typed = measure === 'number' ? [now, criterion.target] : inputs;
  const change = beyond(minus(edge, now), stepDecimals(indicator, typed), up, strict);
  const then = plus(now, change);
  if (measure !== 'number' && compare(then, ZERO) < 0) {
    // Rounding may take more than there is: then all of it is enough, unless less than nothing is wanted.
    return !up && compare(edge, ZERO) > 0 ? minus(ZERO, now) : null;
  }
  if (measure === 'yes-no' && compare(then, exact(1)) > 0) return null;
  return measure === 'count' && compare(then, exact(inputs.length)) > 0 ? null : change;
}

/** The change at or beyond `least` in the direction `up`, strictly beyond where `strict`, in steps of 10^−decimals. */
function beyond(least: Exact, decimals: number, up: boolean, strict: boolean): Exact {
  const near = roundTo(least, decimals);
  const inside = up ? compare(near, least) >= 0 : compare(near, least) <= 0;
  const step = exact(`${up ? '' : '-'}1e-${decimals}`);
  const first = inside ? near : plus(near, step);
  return strict && compare(first, least) === 0 ? plus(first, step) : first;
}

const MONEY_DECIMALS = 2;
/** What a formula gives has more digits than anybody typed. */
const MOST_TYPED = 6;

function stepDecimals(indicator: Indicator, typed: readonly Exact[]): number {
  const { measure } = indicator;
  if (measure === 'count' || measure === 'yes-no') return 0;
  if (!hasParts(inputUnit(indicator)) && typed.every(isWhole)) return 0;
  return Math.max(MONEY_DECIMALS, ...typed.map(decimalsTyped));
}

/** Digits behind the point, 0–6; 0 where there are more. */
function decimalsTyped(value: Exact): number {
  for (let digits = 0; digits <= MOST_TYPED; digits += 1) {
    if (compare(roundTo(value, digits), value) === 0) return digits;
  }
  return 0;
}

import { hasParts } from '../../language/units.ts';
import { higherIsBetter, isStrict, meetsTarget } from '../criteria/direction.ts';
import { compare, type Exact, exact, isWhole, minus, plus, roundTo } from '../exact/exact.ts';
import type { Indicator } from '../types.ts';
import { MEASURES } from './index.ts';

/**
 * By how much the first input (or, for ticks, the number of items) has to change so that 5 points are reached,
 * all others kept: positive is more, negative is less. Null where the target is met, where nothing typed can
 * reach it, or where the indicator has no criterion. The change is the smallest that people would speak of: a
 * whole number where the input is counted whole (บาท too, while all that was typed is whole), otherwise two
 * decimals (ล้านบาท), or as many as were typed.
 */
export function changeForFullScore(indicator: Indicator, inputs: readonly Exact[]): Exact | null {
  const { criterion, measure } = indicator;
  const { advice, value, inputUnit } = MEASURES[measure];
  if (!criterion || !advice) return null;
  const { operator, target } = criterion;
  const measured = value(inputs);
  if ('faults' in measured || meetsTarget(operator, measured.value, target)) return null;
  const edge = advice.at(target, inputs);
  const now = advice.now(inputs);
  const up = higherIsBetter(operator);
  const decimals = stepDecimals(inputUnit(indicator), advice.typed(inputs, target));
  const change = beyond(minus(edge, now), decimals, up, isStrict(operator));
  const then = plus(now, change);
  if (advice.least && compare(then, advice.least) < 0) {
    // Rounding may take more than there is: then all of it is enough, unless less than nothing is wanted.
    return !up && compare(edge, advice.least) > 0 ? minus(advice.least, now) : null;
  }
  const most = advice.most(inputs);
  return most && compare(then, most) > 0 ? null : change;
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

/** `typed`: none for what is counted whole whatever its unit. */
function stepDecimals(unit: string, typed: readonly Exact[]): number {
  if (typed.length === 0 || (!hasParts(unit) && typed.every(isWhole))) return 0;
  return Math.max(MONEY_DECIMALS, ...typed.map(decimalsTyped));
}

/** Digits behind the point, 0–6; 0 where there are more. */
function decimalsTyped(value: Exact): number {
  for (let digits = 0; digits <= MOST_TYPED; digits += 1) {
    if (compare(roundTo(value, digits), value) === 0) return digits;
  }
  return 0;
}

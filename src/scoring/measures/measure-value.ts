import { compare, type Exact, exact, FIVE, HUNDRED, minus, over, plus, times, ZERO } from '../exact/exact.ts';
import type { Fault, Measure } from '../types.ts';

export type Measured = { readonly value: Exact } | { readonly fault: Fault };

const fault = (code: Fault['code'], input: number): Measured => ({ fault: { code, input } });

/** The number itself. */
const number = (inputs: readonly Exact[]): Measured => ({ value: inputs[0] ?? ZERO });

/** 100·a/b. Zero below the line and negative counts are faults, never zeros. */
function percent([a = ZERO, b = ZERO]: readonly Exact[]): Measured {
  if (compare(b, ZERO) === 0) return fault('zero-denominator', 1);
  if (compare(a, ZERO) < 0) return fault('out-of-range', 0);
  if (compare(b, ZERO) < 0) return fault('out-of-range', 1);
  return { value: over(times(HUNDRED, a), b) };
}

/** 100·(now − before)/before. A base of zero or below tells no growth: a fault, never a score. */
function growth([now = ZERO, before = ZERO]: readonly Exact[]): Measured {
  if (compare(before, ZERO) === 0) return fault('zero-denominator', 1);
  if (compare(before, ZERO) < 0) return fault('out-of-range', 1);
  return { value: over(times(HUNDRED, minus(now, before)), before) };
}

/** Number of ticks. */
const count = (inputs: readonly Exact[]): Measured => ({ value: inputs.reduce(plus, exact(0)) });

/** The score itself, 0–5. */
function direct([score = ZERO]: readonly Exact[]): Measured {
  return isScore(score) ? { value: score } : fault('out-of-range', 0);
}

/** True for 0 to 5 inclusive. */
export const isScore = (a: Exact): boolean => compare(a, ZERO) >= 0 && compare(a, FIVE) <= 0;

const MEASURES: Readonly<Record<Measure, (inputs: readonly Exact[]) => Measured>> = {
  number,
  percent,
  growth,
  count,
  'yes-no': number,
  direct,
};

/** One value from what was typed; `inputs` has one number per label of the indicator. */
export function measureValue(measure: Measure, inputs: readonly Exact[]): Measured {
  return MEASURES[measure](inputs);
}

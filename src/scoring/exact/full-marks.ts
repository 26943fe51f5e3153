import { compare, type Exact, exact, FIVE, HUNDRED, minus, roundTo, toFixed, toNumber } from './exact.ts';

/** Percent is shown, graded and ranked to two decimals. */
export const PERCENT_DECIMALS = 2;

/** Rounded half up; what is below `full` stays below it: at most one unit of the last decimal less. */
function roundBelow(a: Exact, decimals: number, full: Exact): Exact {
  const rounded = roundTo(a, decimals);
  if (compare(rounded, full) < 0 || compare(a, full) >= 0) return rounded;
  return minus(full, exact(`1e-${decimals}`));
}

/** A percent as it is shown, graded and ranked: two decimals, below 100 at most 99.99. */
export const roundPercent = (a: Exact): Exact => roundBelow(a, PERCENT_DECIMALS, HUNDRED);

/**
 * A figure out of 5 (score, weighted score, section, total, end of a range) as shown: rounded half up, and where it
 * is below 5 at most 5 less one unit of the last shown decimal. `decimals` 0–4.
 */
export const scoreFixed = (a: Exact, decimals: number): string =>
  toFixed(roundBelow(a, decimals, FIVE), decimals);

/** {@link roundPercent} as text. */
export const percentFixed = (a: Exact): string => toFixed(roundPercent(a), PERCENT_DECIMALS);

/** The same figures as numbers. */
export const shownScore = (a: Exact, decimals: number): number => toNumber(roundBelow(a, decimals, FIVE));
export const shownPercent = (a: Exact): number => toNumber(roundPercent(a));

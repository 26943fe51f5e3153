import Big from 'big.js';
import { quickFixed, quickNumber } from './quick.ts';

/**
 * An exact fraction: numerator over a positive denominator, both decimals of any length.
 * Every score is carried as one of these until it is shown, so that no binary rounding can move a tie.
 */
export interface Exact {
  readonly n: Big;
  readonly d: Big;
}

/** Its own constructor: division to a whole number, half away from zero, is all that rounding needs. */
const Whole = Big();
Whole.DP = 0;
Whole.RM = 1;

/** 40 digits behind the point are more than any double can tell apart. */
const Precise = Big();
Precise.DP = 40;

const ONE = new Whole(1);

/** A finite number (taken as its shortest decimal, 0.1 is one tenth) or decimal text. Throws on anything else. */
export function exact(value: number | string): Exact {
  return { n: new Whole(value), d: ONE };
}

export const ZERO: Exact = exact(0);
export const FIVE: Exact = exact(5);
export const HUNDRED: Exact = exact(100);

const sameDenominator = (a: Exact, b: Exact): boolean => a.d === b.d || a.d.eq(b.d);

export function plus(a: Exact, b: Exact): Exact {
  if (sameDenominator(a, b)) return { n: a.n.plus(b.n), d: a.d };
  return { n: a.n.times(b.d).plus(b.n.times(a.d)), d: a.d.times(b.d) };
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { n: b.n.times(-1), d: b.d });
}

export function times(a: Exact, b: Exact): Exact {
  return { n: a.n.times(b.n), d: b.d === ONE ? a.d : a.d.times(b.d) };
}

/** a ÷ b. Throws a RangeError when b is zero: callers decide first what a zero below the line means. */
export function over(a: Exact, b: Exact): Exact {
  const sign = compare(b, ZERO);
  if (sign === 0) throw new RangeError('division by zero');
  const n = a.n.times(b.d);
  const d = a.d.times(b.n);
  return sign === 1 ? { n, d } : { n: n.times(-1), d: d.times(-1) };
}

/** −1, 0 or 1. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  return sameDenominator(a, b) ? a.n.cmp(b.n) : a.n.times(b.d).cmp(b.n.times(a.d));
}

/** Without its sign: a fall of 10 is 10. */
export const size = ({ n, d }: Exact): Exact => ({ n: n.abs(), d });

export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const most = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);

/** The nearest double: for JSON and cells, never for further arithmetic. */
export function toNumber(a: Exact): number {
  return quickNumber(a.n, a.d) ?? Number(new Precise(a.n).div(a.d).toString());
}

/** True when the fraction is a whole number. */
export function isWhole(a: Exact): boolean {
  return compare(a, roundTo(a, 0)) === 0;
}

/** Rounded half up (away from zero) in decimal: 0.125 → 0.13, 1.005 → 1.01. `decimals` 0 and up. */
export function roundTo(a: Exact, decimals: number): Exact {
  return exact(toFixed(a, decimals));
}

/** As shown: rounded half up, with exactly `decimals` digits behind the point and no thousands separator. */
export function toFixed(a: Exact, decimals: number): string {
  return quickFixed(a.n, a.d, decimals) ?? slowFixed(a, decimals);
}

/** The same for fractions of any length. */
function slowFixed(a: Exact, decimals: number): string {
  const scale = new Whole(`1e${decimals}`);
  const whole = new Whole(a.n.times(scale)).div(a.d);
  return new Big(`${whole.toFixed()}e-${decimals}`).toFixed(decimals);
}

/** The figure as shown, as a number. */
export function shown(a: Exact, decimals: number): number {
  return Number(toFixed(a, decimals));
}

/** The same value as a decimal over 1 where it ends within 40 digits behind the point; otherwise as it is. */
export function asDecimal(a: Exact): Exact {
  const n = new Precise(a.n).div(a.d);
  return n.times(a.d).eq(a.n) ? { n, d: ONE } : a;
}

/** Full marks and full percent: nothing below may be shown as them. */
const belowFull = (a: Exact, decimals: number, full: Exact): string => {
  const text = toFixed(a, decimals);
  return compare(a, full) < 0 && compare(exact(text), full) >= 0
    ? toFixed(minus(full, exact(`1e-${decimals}`)), decimals)
    : text;
};

/**
 * A figure out of 5 (score, weighted score, section, total, end of a range) as shown: rounded half up, and where it
 * is below 5 at most 5 less one unit of the last shown decimal. `decimals` 0–4.
 */
export const scoreFixed = (a: Exact, decimals: number): string => belowFull(a, decimals, FIVE);

/** A percent as shown: two decimals, below 100 at most 99.99. */
export const percentFixed = (a: Exact): string => belowFull(a, PERCENT_DECIMALS, HUNDRED);

/** The same figures as numbers. */
export const shownScore = (a: Exact, decimals: number): number => Number(scoreFixed(a, decimals));
export const shownPercent = (a: Exact): number => Number(percentFixed(a));

/** Percent is shown, graded and ranked to two decimals. */
export const PERCENT_DECIMALS = 2;

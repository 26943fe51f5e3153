import { type Exact, isSafe, isShort, long, type Short, short, TENS, tenTo } from './fraction.ts';
import { toNumber } from './to-number.ts';

/** 10 to a power beyond those that a double holds exactly: no sum of it is safe. */
const TOO_LARGE = Number.NaN;

/** The size of a fraction in units of 10^−decimals, rounded half up; null where doubles are too short. */
function shortUnits({ n, d }: Short, decimals: number): number | null {
  const size = Math.abs(n);
  const scale = TENS[decimals] ?? TOO_LARGE;
  const whole = roundedQuotient(size * scale, d);
  if (whole !== null) return whole;
  const rest = size % d;
  const part = roundedQuotient(rest * scale, d);
  if (part === null) return null;
  const units = ((size - rest) / d) * scale + part;
  return isSafe(units) ? units : null;
}

/** top/bottom rounded half up is the whole part of (2·top + bottom)/(2·bottom); % is exact, so the division is. */
function roundedQuotient(top: number, bottom: number): number | null {
  const doubled = 2 * top + bottom;
  if (!isSafe(doubled)) return null;
  return (doubled - (doubled % (2 * bottom))) / (2 * bottom);
}

/** Half up, away from zero, once, from the exact fraction. */
function units(a: Exact, decimals: number): Exact {
  if (isShort(a)) {
    const size = shortUnits(a, decimals);
    if (size !== null) return short(a.n < 0 ? -size : size, 1);
  }
  const [n, d] = [BigInt(a.n), BigInt(a.d)];
  const isNegative = n < BigInt(0);
  const two = BigInt(2);
  const size = (two * (isNegative ? -n : n) * tenTo(decimals) + d) / (two * d);
  return long(isNegative ? -size : size, BigInt(1));
}

/** Rounded half up (away from zero) in decimal: 0.125 → 0.13, 1.005 → 1.01. `decimals` 0 and up. */
export function roundTo(a: Exact, decimals: number): Exact {
  const rounded = units(a, decimals);
  const scale = TENS[decimals] ?? TOO_LARGE;
  if (isSafe(scale) && isShort(rounded)) return short(rounded.n, scale);
  return long(BigInt(rounded.n), tenTo(decimals));
}

/** As shown: rounded half up, with exactly `decimals` digits behind the point and no thousands separator. */
export function toFixed(a: Exact, decimals: number): string {
  const { n } = units(a, decimals);
  const digits = String(n < 0 ? -n : n).padStart(decimals + 1, '0');
  const split = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, split)}.${digits.slice(split)}`;
  return n < 0 ? `-${text}` : text;
}

/** The figure as shown, as a number. */
export const shown = (a: Exact, decimals: number): number => toNumber(roundTo(a, decimals));

import {
  asLong,
  type Exact,
  gcd,
  isSafe,
  isShort,
  long,
  lowest,
  type Short,
  short,
  sign,
} from './fraction.ts';
import { parseDecimal } from './parse-decimal.ts';

export type { Exact } from './fraction.ts';
export { sign } from './fraction.ts';
export * from './rounding.ts';
export { toNumber } from './to-number.ts';

/** A finite number (taken as its shortest decimal, 0.1 is one tenth) or decimal text. Throws on anything else. */
export function exact(value: number | string): Exact {
  if (Number.isSafeInteger(value)) return short(Number(value), 1);
  return parseDecimal(String(value));
}

export const ZERO: Exact = exact(0);
export const FIVE: Exact = exact(5);
export const HUNDRED: Exact = exact(100);

export function plus(a: Exact, b: Exact): Exact {
  if (!isShort(a) || !isShort(b)) return longPlus(a, b);
  if (a.d === b.d) {
    const n = a.n + b.n;
    return isSafe(n) ? short(n, a.d) : longPlus(a, b);
  }
  return shortPlus(a, b) ?? overLeastDenominator(a, b);
}

/** null where doubles are too short. */
function shortPlus(a: Short, b: Short): Exact | null {
  const left = a.n * b.d;
  const right = b.n * a.d;
  const n = left + right;
  const d = a.d * b.d;
  return isSafe(left) && isSafe(right) && isSafe(n) && isSafe(d) ? short(n, d) : null;
}

function overLeastDenominator(first: Short, second: Short): Exact {
  const [a, b] = [lowest(first), lowest(second)] as [Short, Short]; // reducing makes nothing longer
  const shared = gcd(a.d, b.d);
  const [forA, forB] = [b.d / shared, a.d / shared];
  const [left, right] = [a.n * forA, b.n * forB];
  const [n, d] = [left + right, a.d * forA];
  if (isSafe(left) && isSafe(right) && isSafe(n) && isSafe(d)) return short(n, d);
  return long(BigInt(a.n) * BigInt(forA) + BigInt(b.n) * BigInt(forB), BigInt(a.d) * BigInt(forA));
}

function longPlus(first: Exact, second: Exact): Exact {
  const [a, b] = [asLong(first), asLong(second)];
  return a.d === b.d ? long(a.n + b.n, a.d) : long(a.n * b.d + b.n * a.d, a.d * b.d);
}

const negative = (a: Exact): Exact => (isShort(a) ? short(-a.n, a.d) : { n: -a.n, d: a.d });

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, negative(b));
}

export function times(a: Exact, b: Exact): Exact {
  if (isShort(a) && isShort(b)) {
    const n = a.n * b.n;
    const d = a.d * b.d;
    return isSafe(n) && isSafe(d) ? short(n, d) : crosswise(a, b);
  }
  const [x, y] = [asLong(a), asLong(b)];
  return long(x.n * y.n, x.d * y.d);
}

/** A product whose factors are reduced first, each against the other's denominator. */
function crosswise(a: Short, b: Short): Exact {
  const first = gcd(a.n, b.d);
  const second = gcd(b.n, a.d);
  const [p, q, r, s] = [a.n / first, b.n / second, a.d / second, b.d / first];
  const [n, d] = [p * q, r * s];
  return isSafe(n) && isSafe(d) ? short(n, d) : long(BigInt(p) * BigInt(q), BigInt(r) * BigInt(s));
}

/** a ÷ b. Throws a RangeError when b is zero: callers decide first what a zero below the line means. */
export function over(a: Exact, b: Exact): Exact {
  if (sign(b) === 0) throw new RangeError('division by zero');
  return times(a, upsideDown(b));
}

/** Of what is not 0. */
function upsideDown({ n, d }: Exact): Exact {
  return (n > 0 ? { n: d, d: n } : { n: -d, d: -n }) as Exact; // both parts stay of one type
}

/** −1, 0 or 1. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  if (isShort(a) && isShort(b)) {
    const left = a.n * b.d;
    const right = b.n * a.d;
    if (isSafe(left) && isSafe(right)) return order(left, right);
  }
  const [x, y] = [asLong(a), asLong(b)];
  return x.d === y.d ? order(x.n, y.n) : order(x.n * y.d, y.n * x.d);
}

const order = <N extends number | bigint>(a: N, b: N): -1 | 0 | 1 => (a > b ? 1 : a < b ? -1 : 0);

/** Without its sign: a fall of 10 is 10. */
export const size = (a: Exact): Exact => (sign(a) < 0 ? negative(a) : a);

export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const most = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);

/** True when the fraction is a whole number. */
export const isWhole = (a: Exact): boolean => (isShort(a) ? a.n % a.d === 0 : a.n % a.d === BigInt(0));

/**
 * An exact fraction, numerator over a positive denominator, not always in lowest terms. Every score is carried as one
 * of these until it is shown, so that no binary rounding can move a tie. Most figures of an office are short: two
 * whole numbers that a double holds without loss. What is longer is held in BigInt.
 */
export type Exact = Short | Long;

/** Both up to 2⁵³ − 1 in size. */
export interface Short {
  readonly n: number;
  readonly d: number;
}

/** Of any length; at least one of the two does not fit into a {@link Short}. */
export interface Long {
  readonly n: bigint;
  readonly d: bigint;
}

/** Type `number` of the numerator tells the short ones: both parts are always of one type. */
export const isShort = (a: Exact): a is Short => typeof a.n === 'number';

const MOST = Number.MAX_SAFE_INTEGER;
const LONG_MOST = BigInt(MOST);
const NOUGHT = BigInt(0);

/**
 * True for results of adding or multiplying whole doubles that are exact: one that is larger than 2⁵³ − 1 never
 * rounds to that or less.
 */
export const isSafe = (n: number): boolean => n <= MOST && n >= -MOST;

/** Both whole and safe, `d` above 0. Zero has no sign. */
export const short = (n: number, d: number): Short => ({ n: n + 0, d });

/** `d` above 0. Short where that is possible without reducing. */
export const long = (n: bigint, d: bigint): Exact =>
  d <= LONG_MOST && n <= LONG_MOST && n >= -LONG_MOST ? { n: Number(n), d: Number(d) } : { n, d };

export const asLong = (a: Exact): Long => (isShort(a) ? { n: BigInt(a.n), d: BigInt(a.d) } : a);

/** −1, 0 or 1. */
export const sign = ({ n }: Exact): -1 | 0 | 1 => (n > 0 ? 1 : n < 0 ? -1 : 0);

/** The greatest common divisor of two whole numbers, at least one of them not 0. */
export function gcd(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

function longGcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < NOUGHT ? -a : a, b];
  while (y > NOUGHT) [x, y] = [y, x % y];
  return x;
}

/** The same value in lowest terms. */
export function lowest(a: Exact): Exact {
  if (isShort(a)) {
    const shared = gcd(a.n, a.d);
    return shared === 1 ? a : { n: a.n / shared, d: a.d / shared };
  }
  const shared = longGcd(a.n, a.d);
  return long(a.n / shared, a.d / shared);
}

/** Powers of ten that a double holds exactly: up to 10²². */
export const TENS: readonly number[] = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

const powers: bigint[] = [];

/** 10 to a whole power from 0 on. */
export function tenTo(power: number): bigint {
  const known = powers[power];
  if (known !== undefined) return known;
  const made = BigInt(`1${'0'.repeat(power)}`);
  powers[power] = made;
  return made;
}

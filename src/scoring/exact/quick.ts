import type Big from 'big.js';

/*
 * Most figures of an office are fractions of whole numbers that a double holds without loss. For those, showing
 * needs no long division: everything here either is exact in doubles or says null. A sum or product of whole doubles
 * that comes out at 2⁵³ − 1 or less is exact, because one that is larger never rounds to below 2⁵³.
 */
const MOST = Number.MAX_SAFE_INTEGER;

/** The digits of a decimal as a whole number, sign included; beyond {@link MOST} only nearly. Zero has no sign. */
function wholeDigits({ c, s }: Big): number {
  const whole = c.reduce((sum, digit) => sum * 10 + digit, 0);
  return s * whole + 0;
}

/** n/d as two whole numbers up to 2⁵³ − 1 with the same quotient, the second positive; null where there are none. */
function safePair(n: Big, d: Big): readonly [number, number] | null {
  // By how many digits more the one stands behind the point than the other.
  const shift = n.c.length - n.e - (d.c.length - d.e);
  const top = wholeDigits(n) * 10 ** Math.max(-shift, 0);
  const bottom = wholeDigits(d) * 10 ** Math.max(shift, 0);
  return Math.abs(top) <= MOST && bottom <= MOST ? [top, bottom] : null;
}

/** The double nearest to n/d (dividing two exact doubles rounds correctly); null where that is not sure. */
export function quickNumber(n: Big, d: Big): number | null {
  const pair = safePair(n, d);
  return pair && pair[0] / pair[1];
}

/** n/d rounded half away from zero to `decimals` digits behind the point; null where doubles are too short. */
export function quickFixed(n: Big, d: Big, decimals: number): string | null {
  const pair = safePair(n, d);
  if (!pair) return null;
  const [top, bottom] = pair;
  // Half up is the whole part of (2·size·10^decimals + bottom) / (2·bottom); % is exact, so the division is.
  const doubled = 2 * Math.abs(top) * 10 ** decimals + bottom;
  if (doubled > MOST) return null;
  const units = (doubled - (doubled % (2 * bottom))) / (2 * bottom);
  const digits = String(units).padStart(decimals + 1, '0');
  const split = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, split)}.${digits.slice(split)}`;
  return n.s * units < 0 ? `-${text}` : text;
}

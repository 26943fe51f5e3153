import { withThousands } from '../../language/numbers.ts';
import { compare, type Exact, exact, isWhole, roundTo, size, toFixed } from '../exact/exact.ts';
import { scoreFixed } from '../exact/full-marks.ts';

/** Digits behind the point that a person still reads. */
export const LONGEST_TYPED = 6;

/** As typed, with thousands separators: no zeros at the end, at most six digits behind the point. */
export function asTyped(value: Exact): string {
  const text = toFixed(value, isWhole(value) ? 0 : LONGEST_TYPED);
  return withThousands(isWhole(value) ? text : text.replace(/\.?0+$/, ''));
}

/** Rounded half up to a fixed number of decimals, with thousands separators. */
export function asShown(value: Exact, decimals: number): string {
  return withThousands(toFixed(value, decimals));
}

/** A score inside a sentence. */
export interface ToldScore {
  readonly figure: string;
  /** Digits behind the point of the figure. */
  readonly digits: number;
  /** How it is shown elsewhere, where that is another figure; otherwise ''. */
  readonly elsewhere: string;
}

/** A score as shown with `decimals`, and with more where it would look like the full marks that it is not. */
export function sayScore(score: Exact, decimals: number): ToldScore {
  const shown = scoreFixed(score, decimals);
  const looksFull = (digits: number): boolean => toFixed(score, digits) !== scoreFixed(score, digits);
  if (!looksFull(decimals)) return { figure: shown, digits: decimals, elsewhere: '' };
  let digits = Math.max(decimals + 1, 2);
  while (digits < LONGEST_TYPED && looksFull(digits)) digits += 1;
  return { figure: scoreFixed(score, digits), digits, elsewhere: shown };
}

/**
 * For use inside an arithmetic: as few digits behind the point as will do, from `decimals` (two at the least) to
 * six, none that are zero at the end. `holds` says whether the arithmetic is true with the rounded figure; and a
 * figure below 1 keeps two digits that say something, so that 0.004 does not become 0.
 */
export function inArithmetic(value: Exact, decimals: number, holds: (rounded: Exact) => boolean): string {
  let digits = Math.max(decimals, 2);
  while (digits < LONGEST_TYPED && (isSmall(value, digits) || !holds(roundTo(value, digits)))) digits += 1;
  return asTyped(roundTo(value, digits));
}

/** True where fewer than two of the digits behind the point would say something: |value| < 10 units of the last. */
const isSmall = (value: Exact, digits: number): boolean => compare(size(value), exact(`1e${1 - digits}`)) < 0;

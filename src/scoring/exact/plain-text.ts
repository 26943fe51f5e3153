import { compare, type Exact, roundTo, toFixed } from './exact.ts';
import { lowest } from './fraction.ts';

/** More digits behind the point than anybody types; what has more is no decimal. */
const MOST_DIGITS = 400;

/**
 * A figure that was typed, as the decimal with the fewest digits: 40, 31.76, -0.5; no separators, no exponent. What is
 * no decimal comes as {@link fractionText}.
 */
export function decimalText(value: Exact): string {
  for (let digits = 0; digits <= MOST_DIGITS; digits += 1) {
    if (compare(roundTo(value, digits), value) === 0) return toFixed(value, digits);
  }
  return fractionText(value);
}

/** An exact figure as a fraction in lowest terms: 23/6, -1/2; whole numbers without a line: 4. */
export function fractionText(value: Exact): string {
  const { n, d } = lowest(value);
  return String(d) === '1' ? String(n) : `${n}/${d}`;
}

import { withThousands } from '../../language/numbers.ts';
import { compare, type Exact, exact, minus, toFixed, ZERO } from '../exact/exact.ts';

const LONGEST_TYPED = 6;

/** As typed, with thousands separators: no zeros at the end, at most six digits behind the point. */
export function asTyped(value: Exact): string {
  const text = toFixed(value, LONGEST_TYPED).replace(/\.?0+$/, '');
  return withThousands(text === '' ? '0' : text);
}

/** Rounded half up to a fixed number of decimals, with thousands separators. */
export function asShown(value: Exact, decimals: number): string {
  return withThousands(toFixed(value, decimals));
}

/**
 * For use inside an arithmetic: at most `decimals` digits behind the point (two at the least), none that are zero
 * at the end; a figure below 1 keeps two that say something, so that 0.004 does not become 0.
 */
export function inArithmetic(value: Exact, decimals: number): string {
  let digits = Math.max(decimals, 2);
  while (digits < LONGEST_TYPED && isSmall(value, digits)) digits += 1;
  const text = toFixed(value, digits);
  return withThousands(text.includes('.') ? text.replace(/\.?0+$/, '') : text);
}

/** True where fewer than two of the digits behind the point would say something: 0 < |value| < 10 units of the last. */
function isSmall(value: Exact, digits: number): boolean {
  const unit = exact(`1e${1 - digits}`);
  return compare(value, ZERO) !== 0 && compare(value, unit) < 0 && compare(value, minus(ZERO, unit)) > 0;
}

import { nearly } from '../../language/explanation.ts';
import { meetsTarget } from '../criteria/direction.ts';
import { rungReached } from '../criteria/ladder.ts';
import type { Terms } from '../criteria/terms.ts';
import { compare, type Exact, roundTo, sign, size, ZERO } from '../exact/exact.ts';
import { asShown, asTyped, inArithmetic, LONGEST_TYPED } from './figures.ts';

/**
 * True where the rounded figure stands on the other side of the target, or of a level, than the value itself:
 * 99.9999 shown as 100.00 beside a target of 100 that is missed.
 */
export function misleads(rounded: Exact, value: Exact, criterion: Terms): boolean {
  return (
    meetsTarget(criterion.operator, rounded, criterion.target) !==
      meetsTarget(criterion.operator, value, criterion.target) ||
    rungReached(rounded, criterion) !== rungReached(value, criterion)
  );
}

/** What the value nearly is, for values that six digits do not tell from a target or level. */
function sayNearly(value: Exact, text: (figure: string) => string): string {
  const rounded = size(roundTo(value, LONGEST_TYPED));
  return nearly(compare(size(value), rounded) < 0 ? 'below' : 'above', text(asTyped(rounded)));
}

/**
 * The size of a value (a fall of 10 is 10) inside `text`, rounded to `decimals`, with more digits where they are
 * needed to tell it from target and levels; `เกือบ…` or `กว่า…` where even six are not enough.
 */
export function saySize(
  value: Exact,
  criterion: Terms | null,
  decimals: number,
  text: (figure: string) => string,
): string {
  for (let digits = decimals; digits <= LONGEST_TYPED; digits += 1) {
    if (!criterion || !misleads(roundTo(value, digits), value, criterion))
      return text(asShown(size(value), digits));
  }
  return sayNearly(value, text);
}

/** A value inside `text` with two decimals, with more where it would look like `other`, which it is not. */
export function sayApart(value: Exact, other: Exact, text: (figure: string) => string): string {
  for (let digits = 2; digits <= LONGEST_TYPED; digits += 1) {
    if (compare(roundTo(value, digits), other) !== 0) return text(asShown(value, digits));
  }
  return nearly(compare(value, other) < 0 ? 'below' : 'above', text(asTyped(other)));
}

/** A value from 0 on inside `text` with two decimals, with more where they would say little. */
export const saySmall = (value: Exact, text: (figure: string) => string): string => {
  const figure = inArithmetic(value, 2, () => true);
  return figure === '0' && sign(value) > 0 ? nearly('above', text(figure)) : text(figure);
};

/** A value as typed inside `text`; where a formula gave more digits than people read, as {@link saySize}. */
export function sayTyped(value: Exact, criterion: Terms | null, text: (figure: string) => string): string {
  const rounded = roundTo(value, LONGEST_TYPED);
  const isExact = compare(rounded, value) === 0 || compare(value, ZERO) < 0;
  if (isExact || !criterion || !misleads(rounded, value, criterion)) return text(asTyped(value));
  return sayNearly(value, text);
}

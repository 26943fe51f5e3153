import { compare, type Exact, HUNDRED, plus, roundTo, toNumber, ZERO } from '../../../scoring/index.ts';
import type { Placed } from './district-page.ts';
import type { WeightDigits } from './form-figure.ts';

/** A weight out of 100, and whether what it weighs has a score, so that it counts. */
export interface CountedWeight {
  readonly weight: Exact;
  readonly counts: boolean;
}

const sumOf = (weights: readonly CountedWeight[]): Exact =>
  weights.reduce((sum, { weight, counts }) => (counts ? plus(sum, weight) : sum), ZERO);

/** As many as are signed: weights without end, as a third of 100, add up by hand to within 0.0001 a row. */
function digitsOf(weight: Exact): WeightDigits {
  if (compare(weight, roundTo(weight, 0)) === 0) return 0;
  return compare(weight, roundTo(weight, 2)) === 0 ? 2 : 4;
}

/** As many as the weight with the most needs: they stand in one column. */
export const weightDigits = (weights: readonly CountedWeight[]): WeightDigits =>
  weights.reduce<WeightDigits>((most, { weight }) => {
    const digits = digitsOf(weight);
    return digits > most ? digits : most;
  }, 0);

/** As printed: the cell holds what it shows. */
const shown = (weight: Exact): number => toNumber(roundTo(weight, 4));

/** น้ำหนัก (ข) in a cell: a share of 100, in parentheses where it does not count. */
export function weightCell(column: number, { weight, counts }: CountedWeight, digits: WeightDigits): Placed {
  return [column, shown(weight), counts ? `share${digits}` : `leftOut${digits}`];
}

/** The sum of the weights that count: 100, or nothing; `waits`: results are still to come. */
export function weightSumCell(
  column: number,
  weights: readonly CountedWeight[],
  waits: boolean,
  digits: WeightDigits,
): Placed {
  const sum = sumOf(weights);
  const isWhole = compare(sum, HUNDRED) === 0;
  if (compare(sum, ZERO) === 0) return [column, null];
  return [column, shown(sum), waits ? `openShare${digits}` : isWhole ? `sumShare${digits}` : `sum${digits}`];
}

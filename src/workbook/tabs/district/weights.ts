import { compare, type Exact, HUNDRED, plus, roundTo, toNumber, ZERO } from '../../../scoring/index.ts';
import type { StyleName } from '../style.ts';
import type { Placed } from './district-page.ts';

/** A weight, and whether what it weighs has a score, so that it counts. */
export interface CountedWeight {
  readonly weight: Exact;
  readonly counts: boolean;
}

export const sumOf = (weights: readonly CountedWeight[]): Exact =>
  weights.reduce((sum, { weight, counts }) => (counts ? plus(sum, weight) : sum), ZERO);

/** True where the weights that count make 100: only then a score times its weight is what it adds. */
export const makeHundred = (weights: readonly CountedWeight[]): boolean =>
  compare(sumOf(weights), HUNDRED) === 0;

/** Three digits behind the point keep a product by hand within 0.0002 of the printed one: 5 × 0.0005 %. */
function digitsOf(weight: Exact): 0 | 2 | 3 {
  if (compare(weight, roundTo(weight, 0)) === 0) return 0;
  return compare(weight, roundTo(weight, 2)) === 0 ? 2 : 3;
}

/** น้ำหนัก (ข) in a cell: a share of 100 where they make 100, in parentheses where it does not count. */
export function weightCell(column: number, { weight, counts }: CountedWeight, whole: boolean): Placed {
  const digits = digitsOf(weight);
  const plain: StyleName = digits === 3 ? 'score3' : 'figure';
  const style: StyleName = !counts ? `leftOut${digits}` : whole ? `share${digits}` : plain;
  return [column, toNumber(weight), style];
}

/** The sum of the weights that count, a share where those of the form are; `waits`: results are still to come. */
export function weightSumCell(column: number, sum: Exact, whole: boolean, waits: boolean): Placed {
  const figure = toNumber(sum);
  const digits = digitsOf(sum);
  if (waits) return [column, figure, `openSum${digits}`];
  return [column, figure, whole ? 'sumShare' : digits === 3 ? 'sum3' : 'sumFigure'];
}

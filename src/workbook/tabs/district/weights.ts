import { compare, type Exact, HUNDRED, plus, toNumber, ZERO } from '../../../scoring/index.ts';
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
export const isWhole = (weights: readonly CountedWeight[]): boolean => compare(sumOf(weights), HUNDRED) === 0;

/** น้ำหนัก (ข) in a cell: a share of 100 where they make 100, in parentheses where it does not count. */
export function weightCell(column: number, { weight, counts }: CountedWeight, whole: boolean): Placed {
  const figure = toNumber(weight);
  const digits = Number.isInteger(figure) ? 0 : 2;
  const style: StyleName = !counts ? `leftOut${digits}` : whole ? `share${digits}` : 'figure';
  return [column, figure, style];
}

/** The sum of the weights that count; `waits`: of a section that is still waiting for results. */
export function weightSumCell(column: number, weights: readonly CountedWeight[], waits: boolean): Placed {
  const sum = toNumber(sumOf(weights));
  if (waits) return [column, sum, Number.isInteger(sum) ? 'openSum0' : 'openSum2'];
  return [column, sum, isWhole(weights) ? 'sumShare' : 'sumFigure'];
}

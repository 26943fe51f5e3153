import { compare, type Exact, over, plus, times, ZERO } from '../exact/exact.ts';

export interface Weighted {
  readonly weight: Exact;
  readonly score: Exact;
}

/** Σ(w·s)/Σw; null where the weights add up to nothing. */
export function weightedMean(items: readonly Weighted[]): Exact | null {
  let sum = ZERO;
  let weights = ZERO;
  for (const { weight, score } of items) {
    sum = plus(sum, times(weight, score));
    weights = plus(weights, weight);
  }
  return compare(weights, ZERO) === 0 ? null : over(sum, weights);
}

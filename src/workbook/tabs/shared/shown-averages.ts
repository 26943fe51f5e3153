import {
  compare,
  type Exact,
  exact,
  FIVE,
  HUNDRED,
  minus,
  PERCENT_DECIMALS,
  shown,
  shownMean,
} from '../../../scoring/index.ts';

/** The mean of figures out of 5 as shown: 5 only where all of them are; null for none. `decimals` 0–4. */
export const shownScoreMean = (values: readonly Exact[], decimals: number): number | null =>
  meanBelow(FIVE, values, decimals);

/** The mean of percents up to 100 as shown, with two decimals: 100 only where all of them are; null for none. */
export const shownPercentMean = (values: readonly Exact[]): number | null =>
  meanBelow(HUNDRED, values, PERCENT_DECIMALS);

/** Where a figure is below `full`, and none above, so is the mean: it is shown a unit of the last decimal below. */
function meanBelow(full: Exact, values: readonly Exact[], decimals: number): number | null {
  const mean = shownMean(values, decimals);
  if (mean === null || compare(exact(mean), full) < 0) return mean;
  const isFull = values.every((value) => compare(value, full) >= 0);
  return isFull ? mean : shown(minus(full, exact(`1e-${decimals}`)), decimals);
}

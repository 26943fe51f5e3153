import {
  type Exact,
  FIVE,
  minus,
  partsOfTotal,
  shownMean,
  times,
  toNumber,
  ZERO,
} from '../../../scoring/index.ts';
import type { Assessment } from '../../assess.ts';
import { shownScoreMean } from '../shared/shown-averages.ts';

/** What one indicator costs the average total of some districts. */
export interface Pull {
  /** Index of the indicator. */
  readonly indicator: number;
  /** Points of the average total, rounded to `decimals`. All indicators together cost 5 − the average total. */
  readonly cost: number;
  /**
   * Its average score over all that have one, as in the matrix; null where not all of those are averaged: the cost
   * would not follow from it.
   */
  readonly mean: number | null;
  /** Indices of all districts with its lowest score, and that score. */
  readonly lowest: readonly number[];
  readonly lowestScore: Exact;
}

const MOST = 3;
/** Two costs that doubles cannot tell apart count as equal: the earlier indicator comes first. */
const SAME = 1e-9;

/**
 * The three indicators that cost most of the average total of the districts `averaged`, the costliest first.
 * `members`: all of their kind, also those whose total is not averaged.
 */
export function pullsOf(
  { round, scores }: Assessment,
  members: readonly number[],
  averaged: readonly number[],
  costDecimals: number,
): Pull[] {
  const { sections, indicators, settings } = round;
  const parts = partsByPattern((hasScore) => partsOfTotal(sections, indicators, hasScore));
  const costs = indicators.map(() => 0);
  for (const d of averaged) {
    const own = scores[d]?.indicators ?? [];
    parts(own).forEach((part, i) => {
      const score = own[i]?.score;
      if (part && score) costs[i] = (costs[i] ?? 0) + toNumber(part) * (5 - toNumber(score));
    });
  }
  const order = indicators
    .map((_, i) => i)
    .filter((i) => (costs[i] ?? 0) > SAME)
    .sort((a, b) => {
      const more = (costs[b] ?? 0) - (costs[a] ?? 0);
      return Math.abs(more) > SAME ? more : a - b;
    });
  return order.slice(0, MOST).flatMap((i): Pull[] => {
    const given = members.flatMap((d) => {
      const score = scores[d]?.indicators[i]?.score;
      return score ? [{ d, score, figure: toNumber(score) }] : [];
    });
    const losses = averaged.map((d) => {
      const own = scores[d]?.indicators ?? [];
      const score = own[i]?.score;
      const part = parts(own)[i];
      return score && part ? times(part, minus(FIVE, score)) : ZERO;
    });
    const cost = shownMean(losses, costDecimals) ?? 0;
    const isAll = given.every(({ d }) => averaged.indexOf(d) >= 0);
    const figures = given.map(({ score }) => score);
    const mean = isAll ? shownScoreMean(figures, settings.decimals) : null;
    const [first, ...rest] = given;
    if (!first || cost === 0) return [];
    const low = rest.reduce((lowest, one) => (one.figure < lowest.figure ? one : lowest), first);
    const lowest = given.filter(({ figure }) => figure === low.figure).map(({ d }) => d);
    return [{ indicator: i, cost, mean, lowest, lowestScore: low.score }];
  });
}

type Scored = readonly { readonly score: Exact | null }[];

/** Districts with scores for the same indicators share their weights, and most do. */
function partsByPattern(partsOf: (hasScore: readonly boolean[]) => (Exact | null)[]) {
  const known = new Map<string, (Exact | null)[]>();
  return (own: Scored): (Exact | null)[] => {
    const hasScore = own.map(({ score }) => score !== null);
    const pattern = hasScore.map(Number).join('');
    const parts = known.get(pattern) ?? partsOf(hasScore);
    known.set(pattern, parts);
    return parts;
  };
}

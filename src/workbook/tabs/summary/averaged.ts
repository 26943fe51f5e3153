import { summaryText } from '../../../language/summary.ts';
import type { DistrictScore, Exact, Indicator } from '../../../scoring/index.ts';

/** The totals that an average is made of. */
export interface Averaged {
  /** Indices of the districts. */
  readonly members: readonly number[];
  /** Which they are, in words; `allTotals` where nothing is left out and nothing still to come. */
  readonly words: string;
}

/**
 * A total so far says little about the province: only the complete ones of `members` (indices) are averaged; where
 * there are none, all that have a total. `unit`: what is counted.
 */
export function averagedTotals(
  scores: readonly DistrictScore[],
  members: readonly number[],
  unit: string,
): Averaged {
  const scored = members.filter((d) => scores[d]?.total);
  const complete = scored.filter((d) => scores[d]?.complete);
  if (complete.length === 0) {
    const words = scored.length > 0 ? summaryText.totalsSoFar : summaryText.noAverage;
    return { members: scored, words };
  }
  const isAll = complete.length === members.length;
  return {
    members: complete,
    words: isAll ? summaryText.allTotals : summaryText.completeTotals(complete.length, unit),
  };
}

/** The scores of a section that are averaged: of districts where nothing of it is still to come, else of all. */
export function averagedSections(
  scores: readonly DistrictScore[],
  indicators: readonly Indicator[],
  section: number,
): Exact[] {
  const isFinal = ({ indicators: own }: DistrictScore): boolean =>
    indicators.every(
      (one, i) => one.section !== section || own[i]?.score || own[i]?.status === 'not-assessed',
    );
  const whole = scores.filter((one) => one.sections[section] && isFinal(one));
  return (whole.length > 0 ? whole : scores).flatMap((one) => one.sections[section] ?? []);
}

import { summaryText } from '../../../language/summary.ts';
import type { Exact } from '../../../scoring/index.ts';
import type { SectionRow } from '../../round.ts';
import type { ScoredDistrict } from '../../scored-district.ts';

/** The totals that an average is made of. */
export interface Averaged {
  readonly members: readonly ScoredDistrict[];
  /** Which they are, in words; `allTotals` where nothing is left out and nothing still to come. */
  readonly words: string;
}

/**
 * A total so far says little about the province: only the complete ones of `members` are averaged; where there are
 * none, all that have a total. `unit`: what is counted.
 */
export function averagedTotals(members: readonly ScoredDistrict[], unit: string): Averaged {
  const scored = members.filter(({ exact }) => exact.total !== null);
  const complete = scored.filter((one) => one.complete);
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
export function averagedSections(members: readonly ScoredDistrict[], section: SectionRow): Exact[] {
  const all = members
    .flatMap(({ sections }) => sections)
    .filter((one) => one.section === section && one.exact !== null);
  const whole = all.filter(({ rows }) =>
    rows.every(({ score, status }) => score !== null || status === 'not-assessed'),
  );
  return (whole.length > 0 ? whole : all).flatMap(({ exact }) => exact ?? []);
}

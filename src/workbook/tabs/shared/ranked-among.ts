import type { ScoredDistrict } from '../../scored-district.ts';
import { countedRows, isLeftOut, isZeroForMissing } from './state-words.ts';

/** Among how many of its kind a district has its rank, and whether those are all whose data is complete. */
export interface RankedAmong {
  readonly count: number;
  readonly isAllComplete: boolean;
}

/** Where what was not sent counts as 0, or too little of one is assessed, complete and ranked are not the same. */
export function rankedAmong(districts: readonly ScoredDistrict[], kind: string): RankedAmong {
  const alike = districts.filter((one) => one.kind === kind);
  const ranked = alike.filter(({ rank }) => rank !== null);
  const hasUnsent = ranked.some(({ rows }) => countedRows(rows).some(isZeroForMissing));
  return { count: ranked.length, isAllComplete: !hasUnsent && !alike.some(isLeftOut) };
}

import type { ScoredDistrict } from '../../scored-district.ts';
import { countedRows, isLeftOut, isZeroForMissing } from './state-words.ts';

/** Among how many of its kind a district has its rank, and whether those are all whose data is complete. */
export interface RankedAmong {
  readonly count: number;
  readonly isAllComplete: boolean;
}

/** Counted once a kind: every district asks, and there may be thousands. */
const known = new WeakMap<readonly ScoredDistrict[], Map<string, RankedAmong>>();

/** Where what was not sent counts as 0, or too little of one is assessed, complete and ranked are not the same. */
export function rankedAmong(districts: readonly ScoredDistrict[], kind: string): RankedAmong {
  const kinds = known.get(districts) ?? new Map<string, RankedAmong>();
  known.set(districts, kinds);
  const counted = kinds.get(kind) ?? count(districts, kind);
  kinds.set(kind, counted);
  return counted;
}

function count(districts: readonly ScoredDistrict[], kind: string): RankedAmong {
  const alike = districts.filter((one) => one.kind === kind);
  const ranked = alike.filter(({ rank }) => rank !== null);
  const hasUnsent = ranked.some(({ rows }) => countedRows(rows).some(isZeroForMissing));
  return { count: ranked.length, isAllComplete: !hasUnsent && !alike.some(isLeftOut) };
}

import type { Assessment } from '../../assess.ts';
import { rowsByIndicator } from '../../rows-by-indicator.ts';
import { shownScoreMean } from '../shared/shown-averages.ts';

/** ค่าเฉลี่ย of an indicator, as shown; null where no district has a score. */
interface Average {
  readonly mean: number | null;
  /** How many districts have a score. */
  readonly count: number;
}

/** Of each indicator by its code. */
export type Averages = ReadonlyMap<string, Average>;

/** The averages over the districts of one kind that have a score, by kind. */
export function averagesByKind({ round, districts }: Assessment): ReadonlyMap<string, Averages> {
  return new Map(
    Array.from(new Set(districts.map(({ kind }) => kind)), (kind) => {
      const rowsOf = rowsByIndicator(districts.filter((one) => one.kind === kind));
      const averages = round.indicators.map((indicator) => {
        const scores = rowsOf(indicator).flatMap(({ exact }) => exact.score ?? []);
        const mean = shownScoreMean(scores, round.settings.decimals);
        return [indicator.code, { mean, count: scores.length }] as const;
      });
      return [kind, new Map(averages)] as const;
    }),
  );
}

/**
 * The average of an indicator as a district may see it: null where it tells what the only other one with a score got.
 * `hasScore`: the district itself has one.
 */
export function averageFor(averages: Averages, code: string, hasScore: boolean): number | null {
  const found = averages.get(code);
  return !found || found.count - (hasScore ? 1 : 0) === 1 ? null : found.mean;
}

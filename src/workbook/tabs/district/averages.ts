import type { Assessment } from '../../assess.ts';
import { rowsByIndicator } from '../../rows-by-indicator.ts';
import { shownScoreMean } from '../shared/shown-averages.ts';

/** ค่าเฉลี่ย of each indicator by its code, as shown; null where no district has a score. */
export type Averages = ReadonlyMap<string, number | null>;

/** The averages over the districts of one kind that have a score, by kind. */
export function averagesByKind({ round, districts }: Assessment): ReadonlyMap<string, Averages> {
  return new Map(
    Array.from(new Set(districts.map(({ kind }) => kind)), (kind) => {
      const rowsOf = rowsByIndicator(districts.filter((one) => one.kind === kind));
      const averages = round.indicators.map((indicator) => {
        const scores = rowsOf(indicator).flatMap(({ exact }) => exact.score ?? []);
        return [indicator.code, shownScoreMean(scores, round.settings.decimals)] as const;
      });
      return [kind, new Map(averages)] as const;
    }),
  );
}

import type { Assessment } from '../../assess.ts';
import { shownScoreMean } from '../shared/shown-averages.ts';

/** ค่าเฉลี่ย of each indicator, as shown, over the districts of one kind that have a score, by kind; null for none. */
export function averagesByKind({
  round,
  scores,
}: Assessment): ReadonlyMap<string, readonly (number | null)[]> {
  return new Map(
    Array.from(new Set(scores.map(({ kind }) => kind)), (kind) => {
      const alike = scores.filter((one) => one.kind === kind);
      const averages = round.indicators.map((_, index) =>
        shownScoreMean(
          alike.flatMap(({ indicators }) => indicators[index]?.score ?? []),
          round.settings.decimals,
        ),
      );
      return [kind, averages] as const;
    }),
  );
}

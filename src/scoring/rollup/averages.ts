import { type Exact, exact } from '../exact/exact.ts';
import type { DistrictScore } from '../types.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * ค่าเฉลี่ย of each indicator over the districts of one kind that have a score, by kind; null where none has.
 * Scores are 0–5 and unrounded.
 */
export function averagesByKind(
  districts: readonly DistrictScore[],
): ReadonlyMap<string, readonly (Exact | null)[]> {
  const kinds = Array.from(new Set(districts.map(({ kind }) => kind)));
  return new Map(
    kinds.map((kind) => {
      const alike = districts.filter((one) => one.kind === kind);
      const averages = (alike[0]?.indicators ?? []).map((_, index) =>
        weightedMean(
          alike.flatMap(({ indicators }) => {
            const score = indicators[index]?.score;
            return score ? [{ weight: exact(1), score }] : [];
          }),
        ),
      );
      return [kind, averages] as const;
    }),
  );
}

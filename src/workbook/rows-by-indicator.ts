import type { IndicatorRow } from './round.ts';
import type { ScoredDistrict, ScoredRow } from './scored-district.ts';

/** Finds the rows of an indicator, in the order of these districts; none for one that no district has. */
export function rowsByIndicator(
  districts: readonly Pick<ScoredDistrict, 'rows'>[],
): (indicator: IndicatorRow) => readonly ScoredRow[] {
  const found = new Map<IndicatorRow, ScoredRow[]>();
  for (const { rows } of districts)
    for (const row of rows) {
      const alike = found.get(row.indicator);
      if (alike) alike.push(row);
      else found.set(row.indicator, [row]);
    }
  return (indicator) => found.get(indicator) ?? [];
}

import type { IndicatorRow } from './round.ts';
import type { ScoredDistrict, ScoredRow } from './scored-district.ts';

/** Finds the rows of an indicator, in the order of these districts; none for one that no district has. */
export function rowsByIndicator(
  districts: readonly Pick<ScoredDistrict, 'rows'>[],
): (indicator: Pick<IndicatorRow, 'code'>) => readonly ScoredRow[] {
  const found = new Map<string, ScoredRow[]>();
  for (const { rows } of districts)
    for (const row of rows) {
      const { code } = row.indicator;
      const alike = found.get(code);
      if (alike) alike.push(row);
      else found.set(code, [row]);
    }
  return ({ code }) => found.get(code) ?? [];
}

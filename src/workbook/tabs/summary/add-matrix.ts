import type { IndicatorRow } from '../../round.ts';
import type { ScoredDistrict, ScoredRow } from '../../scored-district.ts';
import type { ScoredRun } from '../scored-run.ts';
import { isZeroBySetting, scoreCell } from '../shared/state-words.ts';
import { cellStyle, SCALE } from '../style.ts';
import type { TabBuilder } from '../tab-builder.ts';
import { districtTabKey } from '../titles.ts';
import { addAverages } from './add-averages.ts';
import { addMatrixHeader } from './add-matrix-header.ts';
import type { Kind } from './kinds.ts';
import { type LeadColumn, lookOf } from './lead-columns.ts';
import { textWidth } from './widths.ts';

/**
 * District × score, with the averages of each kind below. `unit`: what is counted, อำเภอ or แห่ง; `hasTabs`: whether
 * every district has a tab to go to. Returns the row of the first district.
 */
export function addMatrix(
  tab: TabBuilder,
  run: ScoredRun,
  lead: readonly LeadColumn[],
  kinds: readonly Kind[],
  unit: string,
  hasTabs: boolean,
): number {
  const { round, districts } = run;
  const { sections, indicators, settings } = round;
  const { decimals } = settings;
  const headerRow = tab.next;
  addMatrixHeader(tab, round, lead);
  const firstRow = tab.next;
  const firstIndicator = lead.length + sections.length;
  const scores = [...sections, ...indicators];
  tab.block(
    districts.map((one) => [
      ...lead.map(({ of }) => of(one)),
      ...sections.map((section) => one.sections.find((own) => own.section === section)?.score ?? null),
      ...inOrder(one, indicators).map((scored) => scored && scoreCell(scored).value),
    ]),
    [...lead.map(({ style }) => style), ...scores.map(() => cellStyle(decimals))],
  );
  districts.forEach((district, d) => {
    const row = firstRow + d;
    // LibreOffice cuts a link that does not fit its cell, where a name would wrap.
    if (hasTabs && textWidth(district.name) <= (lead[0]?.width ?? 0)) {
      const key = districtTabKey(district);
      tab.link({ row, column: 0, to: { kind: 'own', key, cell: 'A1' } });
    }
    lead.forEach((one, column) => {
      const look = lookOf(one, district);
      if (look) tab.style(row, column, look);
    });
    inOrder(district, indicators).forEach((scored, i) => {
      const style = !scored ? 'notConcerned' : isZeroBySetting(scored) ? 'zero' : scoreCell(scored).style;
      if (style) tab.style(row, firstIndicator + i, style);
    });
  });
  for (const kind of kinds) addAverages(tab, run, lead, kind, unit);
  const rows = tab.next - firstRow;
  tab.scale({ ...SCALE, row: firstRow, column: lead.length, rows, columns: scores.length });
  // Not around the sections' names, which run over several cells.
  const top = headerRow + 1;
  tab.box({ row: top, column: 0, rows: tab.next - top, columns: firstIndicator + indicators.length });
  return firstRow;
}

/** The row of each indicator; null where it does not concern the district. */
function inOrder({ rows }: ScoredDistrict, indicators: readonly IndicatorRow[]): (ScoredRow | null)[] {
  const byCode = new Map(rows.map((row) => [row.indicator.code, row]));
  return indicators.map(({ code }) => byCode.get(code) ?? null);
}

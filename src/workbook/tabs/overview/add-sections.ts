import { overviewText as words } from '../../../language/overview.ts';
import { toNumber } from '../../../scoring/index.ts';
import type { ScoredRun } from '../scored-run.ts';
import { shownScoreMean } from '../shared/shown-averages.ts';
import { CHART_COLORS, cellStyle } from '../style.ts';
import { averagedSections } from '../summary/averaged.ts';
import type { Kind } from '../summary/kinds.ts';
import type { TabBuilder } from '../tab-builder.ts';
import { addChartBeside } from './chart-beside.ts';

/** The averages of the sections, with bars beside them; nothing where none has a score yet. */
export function addSections(tab: TabBuilder, { round }: ScoredRun, { members }: Kind): void {
  const { decimals } = round.settings;
  const rows = round.sections.map((section) => {
    const mean = shownScoreMean(averagedSections(members, section), decimals);
    return [section.name, toNumber(section.share), mean] as const;
  });
  if (rows.every(([, , mean]) => mean === null)) return;
  const shareDecimals = Math.max(...rows.map(([, share]) => String(share).split('.')[1]?.length ?? 0));
  tab.row([]).line(words.sections, 'heading');
  const top = tab.next;
  tab.header(words.sectionHeaders);
  tab.block(rows, ['nameText', cellStyle(shareDecimals), cellStyle(decimals)]);
  const bottom = tab.next;
  tab.box({ row: top, column: 0, rows: bottom - top, columns: 3 });
  addChartBeside(tab, top, {
    kind: 'bar',
    title: words.sections,
    labelAxis: words.sectionHeaders[0] ?? '',
    labels: { row: top, column: 0, rows: bottom - top, columns: 1 },
    figures: { row: top, column: 2, rows: bottom - top, columns: 1 },
    color: CHART_COLORS[0],
  });
}

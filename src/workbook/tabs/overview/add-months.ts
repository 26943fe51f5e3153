import { overviewText as words } from '../../../language/overview.ts';
import type { ScoredRun } from '../scored-run.ts';
import { shownScoreMean } from '../shared/shown-averages.ts';
import { CHART_COLORS, cellStyle } from '../style.ts';
import type { Kind } from '../summary/kinds.ts';
import type { TabBuilder } from '../tab-builder.ts';
import { addChartBeside } from './chart-beside.ts';

/** The average of complete districts month by month, the present one last: a line as soon as there are two. */
export function addMonths(tab: TabBuilder, { round, trend }: ScoredRun, { members }: Kind): void {
  const { decimals } = round.settings;
  const whole = members.filter(({ complete }) => complete);
  const now = whole.flatMap(({ exact: { total } }) => total ?? []);
  const points = [...trend.months, { label: words.now, totals: now }].flatMap(({ label, totals }) => {
    const mean = shownScoreMean(totals, decimals);
    return mean === null ? [] : [[label, mean] as const];
  });
  if (points.length < 2) return;
  tab.row([]).line(words.months, 'heading');
  const top = tab.next;
  tab.header(words.monthHeaders);
  tab.block(points, ['nameText', cellStyle(decimals)]);
  const rows = tab.next - top;
  tab.box({ row: top, column: 0, rows, columns: 2 });
  addChartBeside(tab, top, {
    kind: 'line',
    title: words.months,
    labelAxis: words.monthHeaders[0] ?? '',
    labels: { row: top, column: 0, rows, columns: 1 },
    figures: { row: top, column: 1, rows, columns: 1 },
    color: CHART_COLORS[2],
  });
}

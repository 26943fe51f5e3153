import { rollUpRound } from '../../../language/rollup/issues.ts';
import { ROLL_UP_TABS, rollUpSheets } from '../../../language/rollup/sheets.ts';
import { CHART_COLORS } from '../../../workbook/tabs/style.ts';
import { TabBuilder } from '../../../workbook/tabs/tab-builder.ts';
import type { TabChart, TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { ROLL_UP_KEY } from '../reading/read-parts.ts';
import { bandsOf, gradesOf, overviewLines, provincesByMean, weakestIndicators } from './overview-figures.ts';
import { fullSetName, type SheetView } from './sheet-view.ts';

const WIDTHS = [250, 110, 90, 30, 110, 110, 110, 110, 110, 110];
const CHART_COLUMN = 4;
const CHART_WIDTH = 640;
const ROW_HEIGHT = 21;
const BAR_HEIGHT = 20;
/** Title and axes. */
const AROUND_BARS = 85;
/** So many provinces stand at each end. */
const ENDS = 10;

/** ภาพรวมประเทศ: what a director reads, tables with their charts beside them. */
export function describeCountry(view: SheetView): TabDescription {
  const { workbooks, ruleSets, madeAt } = view;
  const [first] = workbooks;
  const tab = new TabBuilder(WIDTHS);
  tab.line(
    first ? rollUpSheets.title(rollUpRound(first.fiscalYear, first.round)) : ROLL_UP_TABS.overview,
    'title',
  );
  const { counts, states } = overviewLines(view);
  tab.line(states, 'mark');
  tab.line([counts, rollUpSheets.madeAt(madeAt)].join(' · '), 'subtitle');
  tab.line(rollUpSheets.officialOnly, 'subtitle');
  tab.line(rollUpSheets.setsNote(ruleSets.length), 'subtitle');
  addBands(tab, view);
  addMeans(tab, view);
  addIndicators(tab, view);
  return tab.build({
    key: `${ROLL_UP_KEY}:overview`,
    title: ROLL_UP_TABS.overview,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
  });
}

function addBands(tab: TabBuilder, view: SheetView): void {
  tab.row([]).line(rollUpSheets.gradesTitle, 'heading');
  const grades = gradesOf(view);
  const gradesAt = tab.next;
  tab.header([...rollUpSheets.gradeColumns]);
  tab.block(grades, ['name', 'count']);
  tab.box({ row: gradesAt, column: 0, rows: tab.next - gradesAt, columns: 2 });
  tab.row([]).line(rollUpSheets.bandsTitle, 'heading');
  const bands = bandsOf(view);
  const at = tab.next;
  tab.header([...rollUpSheets.bandColumns]);
  tab.block(bands, ['name', 'count']);
  tab.box({ row: at, column: 0, rows: tab.next - at, columns: 2 });
  const most = bands.reduce((highest, [, count]) => Math.max(highest, count), 0);
  const height = (tab.next - gradesAt) * ROW_HEIGHT;
  addChart(tab, gradesAt, height, {
    kind: 'column',
    title: rollUpSheets.bandsChart,
    labelAxis: rollUpSheets.percent,
    valueAxis: rollUpSheets.count,
    // Above the tallest, at a round number.
    to: roundUp(most),
    rows: bands.length,
    tableAt: at,
    color: CHART_COLORS[0],
  });
}

/** The next round number above: in halves of its power of ten. */
function roundUp(most: number): number {
  const step = 10 ** Math.max(1, Math.floor(Math.log10(Math.max(1, most)))) / 2;
  return Math.max(10, Math.ceil(most / step) * step);
}

function addMeans(tab: TabBuilder, view: SheetView): void {
  const ordered = provincesByMean(view);
  if (ordered.length === 0) return;
  const parts =
    ordered.length <= 2 * ENDS
      ? [{ title: rollUpSheets.bestTitle(ordered.length), rows: ordered, color: CHART_COLORS[0] }]
      : [
          { title: rollUpSheets.bestTitle(ENDS), rows: ordered.slice(0, ENDS), color: CHART_COLORS[0] },
          { title: rollUpSheets.lowestTitle(ENDS), rows: ordered.slice(-ENDS), color: CHART_COLORS[2] },
        ];
  for (const { title, rows, color } of parts) {
    tab.row([]).line(title, 'heading');
    if (rows === parts[0]?.rows) tab.line(rollUpSheets.meanNote, 'subtitle');
    const at = tab.next;
    tab.header([...rollUpSheets.meanColumns]);
    tab.block(rows, ['name', 'percent']);
    tab.box({ row: at, column: 0, rows: tab.next - at, columns: 2 });
    addChart(tab, at, AROUND_BARS + rows.length * BAR_HEIGHT, {
      kind: 'bar',
      title,
      labelAxis: ROLL_UP_TABS.provinces,
      valueAxis: rollUpSheets.percent,
      to: 100,
      rows: rows.length,
      tableAt: at,
      color,
    });
  }
}

function addIndicators(tab: TabBuilder, view: SheetView): void {
  const [set] = view.ruleSets;
  const rows = weakestIndicators(view);
  if (set === undefined || rows.length === 0) return;
  tab.row([]).line(rollUpSheets.weakestTitle, 'heading');
  if (view.ruleSets.length > 1)
    tab.line(rollUpSheets.weakestOfSet(fullSetName(view.ruleSets, set)), 'subtitle');
  const at = tab.next;
  tab.header([...rollUpSheets.weakestColumns]);
  tab.block(rows, ['nameText', 'score2', 'count']);
  tab.box({ row: at, column: 0, rows: tab.next - at, columns: 3 });
  addChart(tab, at, AROUND_BARS + rows.length * BAR_HEIGHT, {
    kind: 'bar',
    title: rollUpSheets.weakestChart,
    labelAxis: ROLL_UP_TABS.indicators,
    valueAxis: rollUpSheets.score,
    to: 5,
    rows: rows.length,
    tableAt: at,
    color: CHART_COLORS[0],
  });
}

interface OverviewChart extends Pick<TabChart, 'kind' | 'title' | 'labelAxis' | 'valueAxis' | 'to'> {
  /** Rows of the table below its header, and the row of that. */
  readonly rows: number;
  readonly tableAt: number;
  readonly color: string;
}

/** Beside its table; the rows go on as far down as the chart. */
function addChart(
  tab: TabBuilder,
  row: number,
  height: number,
  { rows, tableAt, color, ...chart }: OverviewChart,
): void {
  while ((tab.next - row) * ROW_HEIGHT < height) tab.row([]);
  const column = (at: number) => ({ row: tableAt, column: at, rows: rows + 1, columns: 1 });
  tab.chart({
    ...chart,
    from: 0,
    stacked: false,
    labels: column(0),
    series: [{ cells: column(1), color }],
    row,
    column: CHART_COLUMN,
    width: CHART_WIDTH,
    height,
  });
}

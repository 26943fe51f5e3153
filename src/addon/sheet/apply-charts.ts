import type { Area, TabChart, TabDescription } from '../../workbook/tabs/tab-description.ts';
import { rangeAt } from './cells-at-hand.ts';
import { DRAWINGS } from './chart-drawings.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The charts of a tab that are to be brought to its description. */
export interface ChartWork {
  /** Ours that lie on the tab, by the title they are told by. */
  readonly there: readonly { readonly title: string; readonly chart: Chart }[];
  /** What is to be remembered of them once they are as described; '' where nothing is left to remember. */
  readonly remember: string;
}

/** Rows of labels, with the header, up to which bars carry their figures. */
const MOST_LABELLED = 9;

/** Points of an axis up to which each has a line. */
const MOST_LINES = 10;

/** '' for a chart that does not tell: asked twice, since Google may just have trouble. */
export function titleOf(chart: Chart, tries = 2): string {
  try {
    return String(chart.getOptions().get('title') ?? '');
  } catch {
    return tries > 1 ? titleOf(chart, tries - 1) : '';
  }
}

/**
 * Changes our charts of a tab in place, draws those that are not there and takes away those that are described no
 * longer; charts of the user's stay as they are.
 */
export function applyCharts(sheet: Sheet, { charts }: TabDescription, { there }: ChartWork): void {
  for (const described of charts) {
    const old = there.filter(({ title }) => title === described.title)[0]?.chart;
    if (old) sheet.updateChart(drawn(sheet, described, old.modify().clearRanges(), false));
    else sheet.insertChart(drawn(sheet, described, sheet.newChart(), true));
  }
  for (const { title, chart } of there) {
    if (!charts.some((described) => described.title === title)) sheet.removeChart(chart);
  }
}

/** Options that belong together go in with one call. `isNew`: what is not set is as Google has it. */
function drawn(
  sheet: Sheet,
  chart: TabChart,
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  isNew: boolean,
): Chart {
  const { series, stacked } = chart;
  const { isLying, begin } = DRAWINGS[chart.kind];
  const labelAxis = { title: chart.labelAxis };
  const viewWindow = { min: chart.from, max: chart.to };
  const valueAxis = { title: chart.valueAxis, viewWindow, gridlines: { count: linesOf(chart) } };
  const typed = begin(
    builder,
    series.some(({ isLine }) => isLine),
  )
    .setTitle(chart.title)
    .setOption('hAxis', isLying ? valueAxis : labelAxis)
    .setOption('vAxis', isLying ? labelAxis : valueAxis)
    .setOption('legend', { position: series.length > 1 ? 'bottom' : 'none' })
    .setOption('series', seriesOptions(chart))
    .setOption('width', chart.width)
    .setOption('height', chart.height);
  if (stacked || !isNew) typed.setOption('isStacked', stacked);
  return chartAreas([chart])
    .reduce<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>(
      (building, area) => building.addRange(rangeAt(sheet, area)),
      typed.setNumHeaders(1),
    )
    .setPosition(chart.row + 1, chart.column + 1, 0, 0)
    .build();
}

/**
 * How each series is drawn. Where bars stand side by side, figures are written at the first, and at few: else they would
 * run together.
 */
function seriesOptions({ series, stacked, labels }: TabChart): Record<number, Record<string, string>> {
  const hasLine = series.some(({ isLine }) => isLine);
  return Object.fromEntries(
    series.map(({ isLine, color }, at) => {
      const type = hasLine ? { type: isLine ? 'line' : 'bars' } : {};
      const isTold = at === 0 && !stacked && labels.rows <= MOST_LABELLED;
      return [at, { ...type, color, dataLabel: isTold ? 'value' : 'none' }];
    }),
  );
}

/** Columns that stand beside each other as one block: Google takes each of its columns for a series. */
function sideBySide(areas: readonly Area[]): Area[] {
  const blocks: Area[] = [];
  for (const area of areas) {
    const last = blocks[blocks.length - 1];
    const isNext =
      last?.row === area.row && last.rows === area.rows && area.column === last.column + last.columns;
    if (last && isNext) blocks[blocks.length - 1] = { ...last, columns: last.columns + area.columns };
    else blocks.push(area);
  }
  return blocks;
}

/** A line for each whole point, and for each fifth of longer axes. */
const linesOf = ({ from, to }: TabChart): number => (to - from <= MOST_LINES ? to - from : 5) + 1;

/** The cells that charts show. */
export const chartAreas = (charts: readonly TabChart[]): Area[] =>
  charts.flatMap(({ labels, series }) => sideBySide([labels, ...series.map(({ cells }) => cells)]));

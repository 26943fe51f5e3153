import type { Area, TabChart, TabDescription } from '../../workbook/tabs/tab-description.ts';
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
    if (old) sheet.updateChart(drawn(sheet, described, old.modify().clearRanges()));
    else sheet.insertChart(drawn(sheet, described, sheet.newChart()));
  }
  for (const { title, chart } of there) {
    if (!charts.some((described) => described.title === title)) sheet.removeChart(chart);
  }
}

function drawn(
  sheet: Sheet,
  chart: TabChart,
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
): Chart {
  const { series, stacked } = chart;
  const { isLying, begin } = DRAWINGS[chart.kind];
  const line = series.map(({ isLine }) => isLine).indexOf(true);
  const typed = begin(builder, line >= 0)
    .setTitle(chart.title)
    .setXAxisTitle(isLying ? chart.valueAxis : chart.labelAxis)
    .setYAxisTitle(isLying ? chart.labelAxis : chart.valueAxis)
    .setRange(chart.from, chart.to)
    .setColors(series.map(({ color }) => color));
  if (line >= 0) typed.setOption('seriesType', 'bars').setOption(`series.${line}.type`, 'line');
  return (
    [chart.labels, ...series.map(({ cells }) => cells)]
      .reduce<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>(
        (building, area) => building.addRange(cellsOf(sheet, area)),
        typed.setNumHeaders(1),
      )
      .setOption('isStacked', stacked)
      .setOption('legend.position', series.length > 1 ? 'bottom' : 'none')
      .setOption(`${isLying ? 'h' : 'v'}Axis.gridlines.count`, linesOf(chart))
      // Where bars stand side by side, figures are written at the first, and at few: else they would run together.
      .setOption('series.0.dataLabel', stacked || chart.labels.rows > MOST_LABELLED ? 'none' : 'value')
      .setOption('width', chart.width)
      .setOption('height', chart.height)
      .setPosition(chart.row + 1, chart.column + 1, 0, 0)
      .build()
  );
}

/** A line for each whole point, and for each fifth of longer axes. */
const linesOf = ({ from, to }: TabChart): number => (to - from <= MOST_LINES ? to - from : 5) + 1;

const cellsOf = (sheet: Sheet, { row, column, rows, columns }: Area) =>
  sheet.getRange(row + 1, column + 1, rows, columns);

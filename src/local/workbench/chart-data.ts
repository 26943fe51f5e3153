import { scalarText } from '../stand-in/cell-value.ts';
import { type Chart, chartColumns, markOf, seriesColor } from '../stand-in/chart.ts';
import { CHART_TYPES } from '../stand-in/chart-types.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { gridId } from './grid-place.ts';
import type { ChartData } from './messages.ts';

/** As large as Google makes a chart that was given no size, in pixels. */
const WIDTH = 600;
const HEIGHT = 371;

/** The charts of all sheets, with what they show, by the grid's id of the sheet. */
export function chartsOf(workbook: Workbook): Record<string, ChartData[]> {
  const all = workbook.sheets.map((sheet) => {
    const charts = sheet.charts.flatMap((chart) => chartData(workbook, chart) ?? []);
    return [gridId(sheet), charts] as const;
  });
  return Object.fromEntries(all.filter(([, charts]) => charts.length > 0));
}

/** Null for a type of chart that scripts cannot make, and for one without figures. */
function chartData(workbook: Workbook, chart: Chart): ChartData | null {
  const looks = chart.source?.looks;
  const kind = looks?.kind ?? chart.kind;
  if (!kind) return null;
  const columns = chartColumns(looks?.kind ? { ranges: looks.ranges } : chart).map(({ sheetId, rect }) => {
    const sheet = workbook.sheetById(sheetId);
    return Array.from({ length: rect.rows }, (_, index) => sheet?.value(rect.row + index, rect.column));
  });
  const [labels, ...series] = columns;
  if (!labels || series.length === 0) return null;
  const { options, headers, place, range } = chart;
  const numberOf = (name: string, usual: number): number =>
    typeof options[name] === 'number' ? options[name] : usual;
  return {
    isLying: CHART_TYPES[kind].isLying,
    isStacked: options.isStacked === true || looks?.isStacked === true,
    title: typeof options.title === 'string' ? options.title : '',
    labels: labels.slice(headers).map(scalarText),
    series: series.map((values, index) => ({
      name: values.slice(0, headers).map(scalarText).join(' '),
      values: values.slice(headers).map((value) => (typeof value === 'number' ? value : null)),
      mark: looks?.marks[index] ?? markOf(chart, index),
      color: seriesColor(chart, index) || (looks?.colors[index] ?? ''),
    })),
    range,
    place,
    width: numberOf('width', looks?.size?.width ?? WIDTH),
    height: numberOf('height', looks?.size?.height ?? HEIGHT),
  };
}

import { overviewText as words } from '../../../language/overview.ts';
import type { TabBuilder } from '../tab-builder.ts';
import type { Area, ChartKind } from '../tab-description.ts';
import { WIDTHS } from './overview-columns.ts';

/** Where charts begin: behind a table of three columns. */
const COLUMN = 3;
const ROW_HEIGHT = 21;
const HEIGHT = 190;

/** Lays a chart of figures out of 5 beside the table that it reads; the page goes on below both. */
export function addChartBeside(
  tab: TabBuilder,
  top: number,
  {
    kind,
    title,
    labelAxis,
    labels,
    figures,
    color,
  }: Readonly<{
    kind: ChartKind;
    title: string;
    labelAxis: string;
    labels: Area;
    figures: Area;
    color: string;
  }>,
): void {
  while ((tab.next - top) * ROW_HEIGHT < HEIGHT) tab.row([]);
  tab.chart({
    kind,
    stacked: false,
    title,
    labelAxis,
    valueAxis: words.score,
    from: 0,
    to: 5,
    labels,
    series: [{ cells: figures, color }],
    row: top,
    column: COLUMN,
    width: WIDTHS.slice(COLUMN).reduce((sum, width) => sum + width, 0),
    height: HEIGHT,
  });
}

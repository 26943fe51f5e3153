import type { ChartKind } from '../../workbook/tabs/tab-description.ts';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
/** The builders of types that have axes. */
type TypedBuilder =
  | GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder
  | GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder
  | GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder
  | GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;

/** How Google draws a kind of chart. */
interface Drawing {
  /** True where figures go to the right. */
  readonly isLying: boolean;
  /** `hasLine`: one of its series is drawn as a line. */
  readonly begin: (builder: Builder, hasLine: boolean) => TypedBuilder;
}

export const DRAWINGS: Readonly<Record<ChartKind, Drawing>> = {
  bar: { isLying: true, begin: (builder) => builder.asBarChart() },
  column: {
    isLying: false,
    begin: (builder, hasLine) => (hasLine ? builder.asComboChart() : builder.asColumnChart()),
  },
  line: { isLying: false, begin: (builder) => builder.asLineChart() },
};

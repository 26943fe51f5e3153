/** How the figures of a series are drawn. */
export type ChartMark = 'bar' | 'line';

interface ChartTypeDefinition {
  /** Google's builder for it. */
  readonly builder: `Embedded${string}ChartBuilder`;
  /** The methods of a builder that choose it. */
  readonly chosenBy: readonly `as${string}Chart`[];
  /** True where labels run down the side and figures go to the right. */
  readonly isLying: boolean;
  /** Of each series, unless `series.N.type` says otherwise. */
  readonly mark: ChartMark;
}

/** The types of chart that scripts can make, from which the services, the files and the workbench's page draw. */
export const CHART_TYPES = {
  BAR: { builder: 'EmbeddedBarChartBuilder', chosenBy: ['asBarChart'], isLying: true, mark: 'bar' },
  COLUMN: {
    builder: 'EmbeddedColumnChartBuilder',
    // A combo chart: bars that stand, among which `series.N.type` makes a line.
    chosenBy: ['asColumnChart', 'asComboChart'],
    isLying: false,
    mark: 'bar',
  },
  LINE: { builder: 'EmbeddedLineChartBuilder', chosenBy: ['asLineChart'], isLying: false, mark: 'line' },
} as const satisfies Readonly<Record<string, ChartTypeDefinition>>;

export type ChartType = keyof typeof CHART_TYPES;
export type ChartBuilderName = (typeof CHART_TYPES)[ChartType]['builder'];

export const chartTypes = Object.keys(CHART_TYPES) as ChartType[]; // Object.keys forgets the key type

import type { Chart, ChartOption } from '../chart.ts';
import { CHART_TYPES, chartTypes } from '../chart-types.ts';
import { finiteNumber, list, listOf, signatureError, text, wholeNumber } from '../check-arguments.ts';
import { readColor } from '../color.ts';
import type { Service } from '../google.ts';
import { sameRect } from '../rect.ts';
import { changes, contentOf, type Methods, others, reads, service, structures } from '../service.ts';
import type { Sheet } from '../sheet.ts';
import { checkSheetEditable } from './editable.ts';
import { type RangeContent, rangeService } from './range.ts';
import type { TiedRun } from './ties.ts';

/** The methods of a sheet about its charts. */
export function sheetCharts(run: TiedRun, sheet: Sheet): Methods<'Sheet'> {
  const known = (method: string, args: unknown[]): [number, Chart] => {
    const chart = readChart(method, args);
    const at = sheet.charts.findIndex(({ id }) => id === chart.id);
    if (at < 0) throw new Error('Chart not found: it is not on this sheet.');
    checkSheetEditable(run, sheet);
    return [at, chart];
  };
  return {
    ...reads<'Sheet'>({
      getCharts: () => sheet.charts.map((chart) => chartService(run, sheet, copyOf(chart))),
    }),
    ...others<'Sheet'>({
      newChart: () => chartBuilder(run, sheet, { ...NEW_CHART, ranges: [], options: {} }),
    }),
    ...changes<'Sheet'>({
      insertChart(...args: unknown[]) {
        const chart = readChart('insertChart', args);
        checkSheetEditable(run, sheet);
        checkPlace(sheet, chart);
        const highest = run.workbook.sheets.flatMap(({ charts }) => charts.map(({ id }) => id));
        const { source: _, ...made } = copyOf(chart);
        sheet.charts.push({ ...made, id: Math.max(0, ...highest) + 1 });
        sheet.touched.add('charts');
      },
      updateChart(...args: unknown[]) {
        const [at, chart] = known('updateChart', args);
        checkPlace(sheet, chart);
        sheet.dropChart(at);
        const { source: _, ...made } = copyOf(chart);
        sheet.charts.splice(at, 0, made);
      },
      removeChart(...args: unknown[]) {
        sheet.dropChart(known('removeChart', args)[0]);
      },
    }),
  };
}

type Builder = Service<'EmbeddedChartBuilder'>;

const NEW_CHART: Chart = {
  id: 0,
  kind: null,
  ranges: [],
  headers: 0,
  options: {},
  range: null,
  place: { row: 0, column: 0, x: 0, y: 0 },
};

const copyOf = (chart: Chart): Chart => ({
  ...chart,
  ranges: chart.ranges.map((range) => ({ ...range })),
  options: { ...chart.options },
  place: { ...chart.place },
});

function readChart(method: string, args: unknown[]): Chart {
  const chart = contentOf<Chart>(args[0], 'EmbeddedChart');
  if (!chart || args.length !== 1) throw signatureError(`Sheet.${method}`, args);
  return chart;
}

function checkPlace(sheet: Sheet, { place }: Chart): void {
  if (place.row < sheet.maxRows && place.column < sheet.maxColumns) return;
  throw new Error('The position of the chart is outside the dimensions of the sheet.');
}

/** An EmbeddedChart as scripts see it: the chart as it was when the script asked. */
function chartService(run: TiedRun, sheet: Sheet, chart: Chart): Service<'EmbeddedChart'> {
  const { place, options } = chart;
  return service(
    run,
    'EmbeddedChart',
    {
      ...others<'EmbeddedChart'>({
        modify: () => chartBuilder(run, sheet, copyOf(chart)),
        getChartId: () => (chart.id === 0 ? null : chart.id),
        getOptions: () =>
          service(
            run,
            'ChartOptions',
            others<'ChartOptions'>({ get: (name: unknown) => options[String(name)] ?? null }),
          ),
        getContainerInfo: () =>
          service(
            run,
            'ContainerInfo',
            others<'ContainerInfo'>({
              getAnchorRow: () => place.row + 1,
              getAnchorColumn: () => place.column + 1,
              getOffsetX: () => place.x,
              getOffsetY: () => place.y,
            }),
          ),
      }),
      ...structures<'EmbeddedChart'>({
        getRanges: () =>
          chart.ranges.flatMap(({ sheetId, rect }) => {
            const owner = run.workbook.sheetById(sheetId);
            return owner && rect ? [rangeService(run, owner, rect)] : [];
          }),
      }),
    },
    chart,
  );
}

/** A builder; the methods of one type of chart are there once the type is chosen. */
function chartBuilder(run: TiedRun, sheet: Sheet, chart: Chart): Builder {
  const type = chart.kind ? CHART_TYPES[chart.kind].builder : 'EmbeddedChartBuilder';
  const set = (option: string, value: ChartOption): Builder => {
    chart.options[option] = value;
    return builder;
  };
  const choices = chartTypes.flatMap((kind) =>
    CHART_TYPES[kind].chosenBy.map(
      (method) => [method, () => chartBuilder(run, sheet, { ...chart, kind })] as const,
    ),
  );
  const axisTitle = (axis: 'hAxis' | 'vAxis', method: string) => (title: unknown) =>
    set(`${axis}.title`, text(`${type}.${method}`, title));
  const forTypes = others<'EmbeddedChartBuilder'>({
    setTitle: (title: unknown) => set('title', text(`${type}.setTitle`, title)),
    setXAxisTitle: axisTitle('hAxis', 'setXAxisTitle'),
    setYAxisTitle: axisTitle('vAxis', 'setYAxisTitle'),
    setColors: (colors: unknown) => set('colors', listOf(`${type}.setColors`, colors, color)),
    setRange(start: unknown, end: unknown) {
      chart.range = ends(finiteNumber(`${type}.setRange`, start), finiteNumber(`${type}.setRange`, end));
      return builder;
    },
  });
  const builder: Builder = service(run, type, {
    ...others<'EmbeddedChartBuilder'>({
      ...Object.fromEntries(choices),
      addRange(range: unknown) {
        const content = contentOf<RangeContent>(range, 'Range');
        if (!content) throw signatureError(`${type}.addRange`, [range]);
        const { rect } = content;
        const isThere = chart.ranges.some(
          (one) => one.sheetId === content.sheet.id && one.rect && sameRect(one.rect, rect),
        );
        if (!isThere) chart.ranges.push({ sheetId: content.sheet.id, rect });
        return builder;
      },
      clearRanges() {
        chart.ranges = [];
        return builder;
      },
      setNumHeaders(count: unknown) {
        chart.headers = wholeNumber(`${type}.setNumHeaders`, count, 0);
        return builder;
      },
      setPosition(row: unknown, column: unknown, x: unknown, y: unknown) {
        const [top, left] = [row, column].map((at) => wholeNumber(`${type}.setPosition`, at, 1) - 1);
        const [right, down] = [x, y].map((pixels) => wholeNumber(`${type}.setPosition`, pixels, 0));
        chart.place = { row: top ?? 0, column: left ?? 0, x: right ?? 0, y: down ?? 0 };
        return builder;
      },
      setOption(option: unknown, value: unknown) {
        for (const [name, one] of optionsIn(text(`${type}.setOption`, option), value))
          set(name, readOption(`${type}.setOption`, one));
        return builder;
      },
      build() {
        if (!chart.kind && !chart.source) throw new Error('The type of the chart is not chosen.');
        if (chart.ranges.length === 0) throw new Error('The chart has no range.');
        chart.range = axisWindow(chart) ?? chart.range;
        return chartService(run, sheet, copyOf(chart));
      },
    }),
    ...(chart.kind ? forTypes : {}),
  });
  return builder;
}

function ends(from: number, to: number): { from: number; to: number } {
  if (from >= to) throw new Error('The range of an axis must end above its start.');
  return { from, to };
}

/** The ends of the axis of values where options name both. */
function axisWindow({ kind, options }: Chart): Chart['range'] {
  const axis = kind && CHART_TYPES[kind].isLying ? 'hAxis' : 'vAxis';
  const [min, max] = ['min', 'max'].map((end) => options[`${axis}.viewWindow.${end}`]);
  return typeof min === 'number' && typeof max === 'number' ? ends(min, max) : null;
}

function color(value: unknown): string {
  const shade = readColor(value);
  if (shade === null) throw new Error('Invalid argument: color');
  return shade;
}

/** Options by their names; several that belong together (`{ title, gridlines: { count } }`) by names with dots. */
function optionsIn(name: string, value: unknown): [name: string, value: unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[name, value]];
  return Object.entries(value).flatMap(([part, one]) => optionsIn(`${name}.${part}`, one));
}

function readOption(method: string, value: unknown): ChartOption {
  if (typeof value === 'number') return finiteNumber(method, value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return list(method, value).map((item) => text(method, item));
}

import { type Bench, type Probe, wrong } from '../probe.ts';

type Sheet = Bench['sheet'];
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

function bars(sheet: Sheet): Chart {
  return sheet
    .newChart()
    .asBarChart()
    .setTitle('ก')
    .setColors(['#1f4e79'])
    .setRange(0, 5)
    .addRange(sheet.getRange('A1:A3'))
    .addRange(sheet.getRange('B1:B3'))
    .setNumHeaders(1)
    .setPosition(5, 2, 10, 3)
    .build();
}

const titles = (sheet: Sheet): unknown[] => sheet.getCharts().map((chart) => chart.getOptions().get('title'));
const cells = (chart: Chart | undefined): string[] =>
  chart?.getRanges().map((range) => range.getA1Notation()) ?? [];
const anchor = (chart: Chart | undefined): unknown[] => {
  const place = chart?.getContainerInfo();
  return [place?.getAnchorRow(), place?.getAnchorColumn(), place?.getOffsetX(), place?.getOffsetY()];
};

/** Charts that lie on a sheet. How they are drawn cannot be asked; docs/differences-from-google.md says what is assumed. */
export const charts: readonly Probe[] = [
  {
    id: 'chart-insert',
    what: 'a chart is on the sheet once it is inserted, not when it is built; until then it has no id',
    source: 'recorded',
    ask({ sheet }, note) {
      const chart = bars(sheet);
      note.same([titles(sheet), chart.getChartId()], [[], null]);
      sheet.insertChart(chart);
      note.same([titles(sheet), typeof sheet.getCharts()[0]?.getChartId()], [['ก'], 'number']);
    },
  },
  {
    id: 'chart-back',
    what: 'a chart tells its ranges, and its place from 1 with the distance in pixels',
    source: 'recorded',
    ask({ sheet }, note) {
      sheet.insertChart(bars(sheet));
      const [chart] = sheet.getCharts();
      note.same(
        [cells(chart), anchor(chart)],
        [
          ['A1:A3', 'B1:B3'],
          [5, 2, 10, 3],
        ],
      );
    },
  },
  {
    id: 'chart-update',
    what: 'modify leaves the chart alone until updateChart, which keeps its id and every option that was not set again',
    source: 'recorded',
    ask({ sheet }, note) {
      sheet.insertChart(bars(sheet));
      const [chart] = sheet.getCharts();
      if (!chart) throw new Error('no chart');
      const changed = chart.modify().clearRanges().addRange(sheet.getRange('C1:D4')).build();
      note.same(cells(sheet.getCharts()[0]), ['A1:A3', 'B1:B3']);
      sheet.updateChart(changed);
      const [after] = sheet.getCharts();
      note.same([titles(sheet), cells(after)], [['ก'], ['C1:D4']]);
      note.same(after?.getChartId(), chart.getChartId());
    },
  },
  {
    id: 'chart-remove',
    what: 'removeChart takes one chart away; a chart that is gone cannot be updated',
    source: 'recorded',
    ask({ sheet }, note) {
      sheet.insertChart(bars(sheet));
      sheet.insertChart(bars(sheet).modify().asColumnChart().setTitle('ข').build());
      const [chart] = sheet.getCharts();
      if (!chart) throw new Error('no chart');
      sheet.removeChart(chart);
      note.same(titles(sheet), ['ข']);
      note.refuses(() => sheet.updateChart(chart), '');
    },
  },
  {
    id: 'chart-range-once',
    what: 'a range that a chart has already is not added again',
    source: 'doc',
    ask({ sheet }, note) {
      sheet.insertChart(bars(sheet).modify().addRange(sheet.getRange('A1:A3')).build());
      note.same(cells(sheet.getCharts()[0]), ['A1:A3', 'B1:B3']);
    },
  },
  {
    id: 'chart-follows',
    what: 'ranges and place of a chart follow inserted and deleted rows and columns',
    source: 'known',
    ask({ sheet }, note) {
      sheet.insertChart(bars(sheet));
      sheet.insertRowsBefore(2, 2);
      sheet.deleteColumns(1, 1);
      const [chart] = sheet.getCharts();
      note.same([cells(chart), anchor(chart).slice(0, 2)], [['A1:A5'], [7, 1]]);
    },
  },
  {
    id: 'chart-type-first',
    what: 'titles of axes, colours and the ends of an axis can be set once the type of the chart is chosen',
    source: 'doc',
    ask({ sheet }, note) {
      const builder = wrong<GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder>(sheet.newChart());
      note.refuses(() => builder.setXAxisTitle('ก'), 'not a function');
      note.refuses(() => builder.setRange(0, 5), 'not a function');
    },
  },
  {
    id: 'chart-place',
    what: 'a chart whose corner lies beyond the sheet is refused (Google may move it)',
    source: 'known',
    ask({ sheet }, note) {
      const outside = bars(sheet).modify().setPosition(1001, 1, 0, 0).build();
      note.refuses(() => sheet.insertChart(outside), '');
    },
  },
];

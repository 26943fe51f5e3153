import { expect, test } from 'vitest';
import { describeTabs } from '../../../src/workbook/tabs/describe-tabs.ts';
import { planTabs } from '../../../src/workbook/tabs/plan-tabs.ts';
import type { Area, TabDescription } from '../../../src/workbook/tabs/tab-description.ts';
import { cleanTabs, gridsOf } from '../reading/grids.ts';
import { runOver } from './scored-run.ts';

const many = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/** All tabs of a round of so many districts and indicators of one number each; every third district lacks results. */
function tabsOf(districts: number, indicators: number, kinds: number, rank: string): TabDescription[] {
  const tabs = cleanTabs();
  const [header = [], first = []] = tabs.indicators;
  const [code, weight] = [header.indexOf('รหัส'), header.indexOf('น้ำหนัก')];
  tabs.settings.push(['แสดงอันดับ', rank]);
  tabs.districts = [
    ['อำเภอ', 'รหัส', 'ประเภท'],
    ...many(districts).map((at) => [
      `อำเภอที่ ${at}`,
      2200 + at,
      at % kinds === 0 ? '' : `ประเภท ${at % kinds}`,
    ]),
  ];
  tabs.indicators = [
    header,
    ...many(indicators).map((at) =>
      first.map((cell, column) => (column === code ? `ก${at}` : column === weight ? 100 / indicators : cell)),
    ),
  ];
  tabs.form = [
    ['อำเภอ', ...many(indicators).map((at) => `ก${at}`)],
    ['', ...many(indicators).map(() => 'ผล')],
    ...many(districts).map((at) => [
      `อำเภอที่ ${at}`,
      ...many(indicators).map((one) => (at % 3 === 0 && one === 1 ? '' : 40 + ((at * one) % 60))),
    ]),
  ];
  const run = runOver(gridsOf(tabs));
  return describeTabs(run, planTabs(run));
}

/** Places of a tab that lie outside its cells. */
function outside({ values, widths, ...tab }: TabDescription): string[] {
  const isIn = ({ row, column, rows, columns }: Area): boolean =>
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= values.length &&
    column + columns <= widths.length;
  const cell = ({ row, column }: { row: number; column: number }): Area => ({
    row,
    column,
    rows: 1,
    columns: 1,
  });
  const { charts, boxes, scales, merges, rules, styles, filter, links, formulas } = tab;
  const areas: [string, readonly Area[]][] = [
    ['box', boxes],
    ['scale', scales],
    ['merge', merges],
    ['rule', rules],
    ['style', styles],
    ['filter', filter ? [filter] : []],
    ['link', links.map(cell)],
    ['formula', formulas.map(cell)],
    ['corner of a chart', charts.map(cell)],
    ['labels of a chart', charts.map(({ labels }) => labels)],
    ['figures of a chart', charts.flatMap(({ series }) => series.map(({ cells }) => cells))],
  ];
  return areas.flatMap(([what, list]) =>
    list.filter((area) => !isIn(area)).map((area) => `${tab.title}: ${what} ${JSON.stringify(area)}`),
  );
}

test.each([
  [1, 1, 1, 'ใช่'],
  [1, 60, 1, 'ไม่ใช่'],
  [9, 1, 3, 'ใช่'],
  [9, 60, 1, 'ใช่'],
  [80, 1, 1, 'ไม่ใช่'],
  [80, 60, 4, 'ใช่'],
])(
  'everything of every tab lies on its cells: %i districts, %i indicators, %i kinds, ranks: %s',
  (...round) => {
    const tabs = tabsOf(...round);
    expect(tabs.filter(({ key }) => key.startsWith('district:'))).toHaveLength(round[0]);
    expect(tabs.flatMap(outside)).toEqual([]);
    for (const { title, values, widths, charts, merges, frozenRows } of tabs) {
      expect(new Set(values.map((row) => row.length)), title).toEqual(new Set([widths.length]));
      expect(frozenRows, title).toBeLessThanOrEqual(values.length);
      const names = charts.map((chart) => chart.title);
      expect(new Set(names).size, title).toBe(names.length);
      for (const { labels, series } of charts)
        for (const { cells } of series)
          expect([cells.row, cells.rows], title).toEqual([labels.row, labels.rows]);
      // Sheets refuses a merge over another one.
      const taken = new Set<string>();
      for (const { row, column, rows, columns } of merges)
        for (let r = row; r < row + rows; r += 1)
          for (let c = column; c < column + columns; c += 1) {
            expect(taken.has(`${r} ${c}`), `${title}, merged twice: row ${r}, column ${c}`).toBe(false);
            taken.add(`${r} ${c}`);
          }
    }
  },
);

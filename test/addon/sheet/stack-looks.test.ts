import { expect, test } from 'vitest';
import { stackLooks } from '../../../src/addon/sheet/stack-looks.ts';
import { styleNames } from '../../../src/addon/sheet/style-grid.ts';
import { TabBuilder } from '../../../src/workbook/tabs/tab-builder.ts';
import type { TabDescription } from '../../../src/workbook/tabs/tab-description.ts';

/** A table of so many rows under a header. */
function table(key: string, rows: number, columns: number): TabDescription {
  const widths = Array.from({ length: columns }, () => 100);
  const tab = new TabBuilder(widths).header(widths.map(() => 'หัว'));
  for (let row = 0; row < rows; row += 1) tab.row(widths.map(() => row));
  return tab.build({ key, title: key, frozenRows: 1, frozenColumns: 0 });
}

/** A page of so many rows with lines around its first cell, whose last row is said to be taller than the page. */
function page(key: string, rows: number): TabDescription {
  const tab = new TabBuilder([100]);
  for (let row = 0; row < rows; row += 1) tab.row(['ข้อความ']);
  const built = tab.box({ row: 0, column: 0, rows: 1, columns: 1 }).build({
    key,
    title: key,
    frozenRows: 0,
    frozenColumns: 0,
  });
  const last = { row: rows - 1, column: 0, rows: 5, columns: 1, style: 'mark' } as const;
  return { ...built, styles: [...built.styles, last] };
}

const none = (): boolean => false;

test('looks of one tab stay within its rows, and a plain row is left below all', () => {
  const { tops, rows, grid, styled, boxes } = stackLooks([page('a', 2), page('b', 2)], none);
  expect([Array.from(tops), rows, grid]).toEqual([
    [
      ['a', 0],
      ['b', 2],
    ],
    4,
    { rows: 5, columns: 1 },
  ]);
  const marked = styleNames(styled).map(([name]) => name === 'mark');
  expect(marked).toEqual([false, true, false, true, false]);
  expect(boxes.map(({ row }) => row)).toEqual([0, 2]);
});

test('the header of a long table comes last, above plain rows; what is copied from another tab is left out', () => {
  const tabs = [page('a', 2), table('long', 2000, 3), page('b', 3), page('like b', 3)];
  const { tops, rows, grid } = stackLooks(tabs, ({ key }) => key === 'like b');
  expect(Array.from(tops)).toEqual([
    ['a', 0],
    ['b', 2],
    ['long', 5],
  ]);
  expect([rows, grid]).toEqual([6, { rows: 1006, columns: 3 }]);
});

test('a page that would make every copy large has plain cells to begin with', () => {
  const { tops, rows, grid } = stackLooks([page('a', 2), page('long', 1500)], none);
  expect(Array.from(tops.keys())).toEqual(['a']);
  expect([rows, grid]).toEqual([2, { rows: 1000, columns: 1 }]);
});

import { expect, test } from 'vitest';
import { columnBreaks } from '../../../../src/workbook/tabs/shared/column-pages.ts';

/** Columns of 100 pixels; a page holds 1,240. */
const hundreds = (count: number): number[] => Array.from({ length: count }, () => 100);

test.each([
  ['what fits on one page has no breaks', 12, [5, 9], []],
  ['a page begins with a section, not where the page is full', 18, [5, 9, 11], [11]],
  ['sections that go on a page together do', 18, [5, 9], [9]],
  ['the repeated column counts on every page: 1 + 11 beside it', 34, [12, 23], [12, 23]],
  ['a section wider than a page goes on where the page is full', 30, [4], [4, 15, 26]],
])('%s', (_, columns, starts, breaks) => {
  expect(columnBreaks(hundreds(columns), starts, 1)).toEqual(breaks);
});

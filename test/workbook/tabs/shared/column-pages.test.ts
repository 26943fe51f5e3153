import { expect, test } from 'vitest';
import { columnBreaks } from '../../../../src/workbook/tabs/shared/column-pages.ts';

/** Columns of 100 pixels; a page holds 1,440. */
const hundreds = (count: number): number[] => Array.from({ length: count }, () => 100);

test.each([
  ['what fits on one page has no breaks', 14, [5, 9], []],
  ['a page begins with a section, not where the page is full', 20, [5, 9, 12], [12]],
  ['sections that go on a page together do', 20, [5, 9], [9]],
  ['the repeated column counts on every page: 1 + 13 beside it', 40, [14, 27], [14, 27]],
  ['a section wider than a page goes on where the page is full', 36, [4], [4, 17, 30]],
])('%s', (_, columns, starts, breaks) => {
  expect(columnBreaks(hundreds(columns), starts, 1)).toEqual(breaks);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonWidths, widthRuns } from '../../../src/addon/sheet/apply-widths.ts';

test.each([
  ['one width', [80, 80, 80], 1],
  ['another one between two of a width', [80, 120, 80], 2],
  ['two others between three of a width', [80, 120, 80, 60, 80], 3],
  ['different ones', [44, 352, 108, 92], 4],
])('%s takes as few calls as it can', (_, widths, calls) => {
  expect(widthRuns(widths)).toHaveLength(calls);
});

test('in the end every column has its own width', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 14 }), (widths) => {
      const columns = Array.from({ length: widths.length }, () => 0);
      for (const { from, to, width } of widthRuns(widths)) columns.fill(width, from, to);
      expect(columns).toEqual(widths);
      // Never more calls than neighbouring columns of one width.
      const plain = widths.filter((width, at) => width !== widths[at - 1]).length;
      expect(widthRuns(widths).length).toBeLessThanOrEqual(plain);
    }),
  );
});

test.each([
  ['nothing where all have theirs', [80, 120], [80, 120, 50], 0],
  ['one call for one that has not', [80, 120, 80], [80, 80, 80], 1],
  ['one call for all where single ones would take two', [60, 120, 60], [80, 120, 80], 2],
  ['one call over one that has its width already', [60, 60, 60], [80, 60, 80], 1],
])('columns that have widths take %s', (_, widths, known, calls) => {
  expect(widthRuns(widths, known)).toHaveLength(calls);
});

test('columns that have widths have their own in the end, with no more calls than without', () => {
  const width = fc.integer({ min: 1, max: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(width, width), { minLength: 1, maxLength: 10 }), (columns) => {
      const widths = columns.map(([wanted]) => wanted);
      const known = columns.map(([, has]) => has);
      const after = known.slice();
      for (const { from, to, width: painted } of widthRuns(widths, known)) after.fill(painted, from, to);
      expect(after).toEqual(widths);
      expect(widthRuns(widths, known).length).toBeLessThanOrEqual(widthRuns(widths).length);
    }),
  );
});

test.each([
  ['the width that most have', [[60], [80], [80]], [80]],
  [
    'of several that of the column before',
    [
      [80, 90],
      [80, 80],
    ],
    [80, 80],
  ],
  [
    'else the first, also where only one tab reaches',
    [
      [60, 90, 100],
      [80, 70],
    ],
    [60, 90, 100],
  ],
])('columns that tabs share have %s', (_, tabs, common) => {
  expect(commonWidths(tabs, common.length)).toEqual(common);
});

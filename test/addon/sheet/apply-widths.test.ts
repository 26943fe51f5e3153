import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthRuns } from '../../../src/addon/sheet/apply-widths.ts';

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

import { expect, test } from 'vitest';
import { type Result, scoreRound } from '../../../src/scoring/index.ts';
import {
  confirmedAs,
  type Figure,
  given,
  indicator,
  MISSING,
  NOT_ASSESSED,
  UNREADABLE,
} from '../support/build.ts';
import { roundOf } from '../support/round.ts';

interface Options {
  readonly kinds?: readonly string[];
  readonly decimals?: number;
  readonly missingAsZero?: boolean;
}

const ranks = (
  results: readonly (Result | Figure)[],
  { kinds, decimals = 2, missingAsZero = false }: Options = {},
) =>
  scoreRound(
    roundOf({
      indicators: [indicator()],
      results: results.map((one) => [typeof one === 'object' ? one : given(one)]),
      ...(kinds ? { kinds } : {}),
      policy: { decimals, missingAsZero },
    }),
  ).map(({ rank }) => rank);

test('equal totals share a rank, and the next one is skipped', () => {
  expect(ranks(['3', '4.5', '4.5', '5', '2'])).toEqual([4, 2, 2, 1, 5]);
  expect(ranks([4, 4, 3])).toEqual([1, 1, 3]);
  expect(ranks([1, 1, 1])).toEqual([1, 1, 1]);
});

test('percents are equal when they are equal as shown, with two decimals', () => {
  // × 20: 89.9; 90; 90.004 → 90.00; 90.1
  expect(ranks(['4.495', '4.5', '4.5002', '4.505'])).toEqual([4, 2, 2, 1]);
  // 89.92 and 90.08: one total as shown, 4.50, but two percents.
  expect(ranks(['4.496', '4.504'])).toEqual([2, 1]);
});

test('a percent below 100 is shown as 99.99 at most, and ranked so', () => {
  // × 20: 99.99; 99.996; 100
  expect(ranks(['4.9995', '4.9998', '5'])).toEqual([2, 2, 1]);
});

test.each([0, 1, 2, 3, 4])('with %i decimals shown the ranks are the same', (decimals) => {
  expect(ranks(['4.496', '4.504', '4.4', '4.504'], { decimals })).toEqual([3, 1, 4, 1]);
});

test('ten is more than nine: ranks go by number, not by text', () => {
  expect(ranks(['0.5', '0.09', '0.1'], { decimals: 2 })).toEqual([1, 3, 2]);
});

test('each kind is ranked apart', () => {
  const kinds = ['อำเภอ', 'กลุ่มงาน', 'อำเภอ', 'กลุ่มงาน', 'อำเภอ'];
  expect(ranks([3, 2, 4, 2, 3], { kinds })).toEqual([2, 1, 1, 1, 2]);
});

test('an incomplete district has no rank and takes none away', () => {
  expect(ranks([3, MISSING, 4, UNREADABLE, 2])).toEqual([2, null, 1, null, 3]);
});

test('where blanks count as 0 the district is complete and ranked', () => {
  expect(ranks([3, MISSING, 0], { missingAsZero: true })).toEqual([1, 2, 2]);
});

test('a district with nothing to assess has no rank', () => {
  expect(ranks([3, NOT_ASSESSED])).toEqual([1, null]);
});

test("the work group's score ranks like any other", () => {
  expect(ranks([3, confirmedAs(4, MISSING)])).toEqual([2, 1]);
});

import { describe, expect, test } from 'vitest';
import {
  compare,
  type Exact,
  exact,
  isWhole,
  least,
  minus,
  most,
  over,
  plus,
  roundTo,
  shown,
  size,
  times,
  toFixed,
  ZERO,
} from '../../../src/scoring/exact/exact.ts';
import { long, lowest } from '../../../src/scoring/exact/fraction.ts';
import { shownMean } from '../../../src/scoring/exact/mean.ts';
import { bigNumbersMadeBy } from '../support/big-numbers.ts';

const MOST = Number.MAX_SAFE_INTEGER;
const fraction = (n: number, d: number): Exact => over(exact(n), exact(d));

describe('no big number is made', () => {
  const third = fraction(1, 3);
  test.each<readonly [string, () => Exact, Exact]>([
    ['of the largest whole number that a double holds', () => exact(MOST), { n: MOST, d: 1 }],
    ['of fifteen decimals', () => exact('.123456789012345'), { n: 123456789012345, d: 1e15 }],
    ['by a sum up to that number', () => plus(exact(MOST - 1), exact(1)), { n: MOST, d: 1 }],
    ['by a difference down to its opposite', () => minus(exact(1 - MOST), exact(1)), { n: -MOST, d: 1 }],
    ['by a sum below nothing', () => plus(exact(-3), third), { n: -8, d: 3 }],
    // 1/90,000,000 + 1/900,000,000: the product of both is too long, the least common one is not.
    [
      'by a sum over the least common denominator',
      () => plus(fraction(1, 90_000_000), fraction(1, 900_000_000)),
      { n: 11, d: 900_000_000 },
    ],
    // 900,000,000/7 · 1,400,000,000/450,000,000 = 2/1 · 200,000,000/1
    [
      'by a product whose factors are reduced crosswise',
      () => times(fraction(900_000_000, 7), fraction(1_400_000_000, 450_000_000)),
      { n: 400_000_000, d: 1 },
    ],
    ['by rounding', () => roundTo(third, 2), { n: 33, d: 100 }],
    ['by rounding below nothing', () => roundTo(fraction(-1, 8), 2), { n: -13, d: 100 }],
  ])('%s', (_, compute, result) => {
    expect(bigNumbersMadeBy(compute)).toBe(0);
    expect(compute()).toEqual(result);
  });

  test('by comparing and showing', () => {
    expect(bigNumbersMadeBy(() => compare(third, fraction(2, 7)))).toBe(0);
    expect(bigNumbersMadeBy(() => toFixed(third, 4))).toBe(0);
    // 10,000,000,000,001 ÷ 1,000,003 = 9,999,970.000091, whose parts are rounded one after the other.
    const parts = fraction(10_000_000_000_001, 1_000_003);
    expect(bigNumbersMadeBy(() => toFixed(parts, 4))).toBe(0);
    expect(toFixed(parts, 4)).toBe('9999970.0001');
    expect(toFixed(fraction(-10_000_000_000_001, 1_000_003), 4)).toBe('-9999970.0001');
  });

  test('by a mean that no tie is near', () => {
    const odd = [3, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43].map((d) => fraction(1, d));
    expect(bigNumbersMadeBy(() => shownMean(odd, 2))).toBe(0);
    // 1/3 + 1/7 + … + 1/43 = 0.94036…, a twelfth of which is 0.07836…
    expect(shownMean(odd, 2)).toBe(0.08);
    // A tie has to be looked at: the mean of 0.10 and 0.11 is 0.105.
    expect(shownMean([exact('0.10'), exact('0.11')], 2)).toBe(0.11);
  });
});

describe('what is short enough stays as it is', () => {
  test('sums and products are not reduced', () => {
    expect(plus(fraction(1, 3), fraction(1, 6))).toEqual({ n: 9, d: 18 });
    expect(times(fraction(2, 3), fraction(3, 4))).toEqual({ n: 6, d: 12 });
    expect(exact('1.500')).toEqual({ n: 15, d: 10 });
  });

  test('what is in lowest terms is the same fraction, and of two equal ones the first is taken', () => {
    const [half, same] = [fraction(1, 2), fraction(2, 4)];
    expect(lowest(half)).toBe(half);
    expect([least(half, same), most(half, same)]).toEqual([half, half]);
    expect(least(half, same)).toBe(half);
    expect(most(half, same)).toBe(half);
    expect(size(ZERO)).toBe(ZERO);
  });
});

describe('what is long', () => {
  test.each([
    [BigInt(MOST), BigInt(1)],
    [BigInt(-MOST), BigInt(1)],
    [BigInt(1), BigInt(MOST)],
  ])('becomes short again where doubles hold it: %s/%s', (n, d) => {
    expect(long(n, d)).toEqual({ n: Number(n), d: Number(d) });
    expect(long(n * BigInt(2), d * BigInt(2))).toEqual({ n: n * BigInt(2), d: d * BigInt(2) });
  });

  test('is reduced below nothing, too', () => {
    expect(lowest(over(exact('-3e20'), exact('2e20')))).toEqual({ n: -3, d: 2 });
  });

  test('are powers of ten that a double only comes near', () => {
    expect(typeof exact('1e-20').n).toBe('bigint');
    expect(typeof exact('1e-22').d).toBe('bigint');
    expect(isWhole(over(exact('1e30'), exact('1e20')))).toBe(true);
  });
});

test('text that is no decimal is named', () => {
  expect(() => exact('12,5')).toThrow('no decimal: 12,5');
  expect(shown(exact('12.5'), 0)).toBe(13);
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  compare,
  exact,
  isWhole,
  least,
  most,
  over,
  plus,
  shown,
  size,
  times,
  toFixed,
  toNumber,
} from '../../../src/scoring/index.ts';
import { fraction, toDecimal } from '../support/fraction.ts';

describe('rounding half up, in decimal, away from zero', () => {
  it.each([
    ['0.125', 2, '0.13'],
    ['1.005', 2, '1.01'],
    ['2.675', 2, '2.68'],
    ['0.025', 2, '0.03'],
    ['0.42605', 4, '0.4261'],
    ['89.995', 2, '90.00'],
    ['89.9949999999999999', 2, '89.99'],
    ['4.5', 0, '5'],
    ['0.5', 0, '1'],
    ['0.4999', 0, '0'],
    ['0.05', 0, '0'],
    ['99.95', 1, '100.0'],
    ['-0.125', 2, '-0.13'],
    ['-2.5', 0, '-3'],
    ['-0.004', 2, '0.00'],
    ['-1e-30', 0, '0'],
    ['-1e-30', 2, '0.00'],
    ['-1234567890123456789.005', 2, '-1234567890123456789.01'],
    ['-10000000000000000000.04', 1, '-10000000000000000000.0'],
    ['0', 2, '0.00'],
    ['1200000', 2, '1200000.00'],
    ['1e21', 0, '1000000000000000000000'],
    ['3', 4, '3.0000'],
  ])('%s to %i decimals is %s', (typed, decimals, expected) => {
    expect(toFixed(exact(typed), decimals)).toBe(expected);
  });

  it.each([
    [1, 3, 2, '0.33'],
    [2, 3, 2, '0.67'],
    [1, 8, 2, '0.13'],
    [-1, 8, 2, '-0.13'],
    [1, -8, 2, '-0.13'],
    [1, 200, 2, '0.01'],
    [1, 201, 2, '0.00'],
    [199, 200, 2, '1.00'],
    [99999, 100, 0, '1000'],
    [1, 7, 4, '0.1429'],
  ])('%i ÷ %i to %i decimals is %s', (a, b, decimals, expected) => {
    expect(toFixed(over(exact(a), exact(b)), decimals)).toBe(expected);
  });

  test('the figure as shown is the number that the text says', () => {
    expect(shown(exact('1.005'), 2)).toBe(1.01);
    expect(Object.is(shown(exact('-0.001'), 2), 0)).toBe(true);
  });
});

describe('fractions', () => {
  test('one tenth plus two tenths is exactly three tenths', () => {
    expect(compare(plus(exact(0.1), exact(0.2)), exact(0.3))).toBe(0);
  });

  test('a third taken three times is exactly one', () => {
    expect(compare(times(over(exact(1), exact(3)), exact(3)), exact(1))).toBe(0);
  });

  test('a difference in the thirtieth digit is seen', () => {
    expect(compare(exact('1.000000000000000000000000000001'), exact(1))).toBe(1);
  });

  test('dividing by a negative number keeps the order', () => {
    expect(compare(over(exact(1), exact(-2)), exact(0))).toBe(-1);
    expect(compare(over(exact(-1), exact(-2)), exact('0.5'))).toBe(0);
  });

  test('division by zero is refused', () => {
    expect(() => over(exact(1), exact('0.00'))).toThrow(new RangeError('division by zero'));
  });

  test('sums over one denominator keep it, and whole factors too, so that long sums stay short', () => {
    const [third, alsoThird] = [over(exact(1), exact(3)), over(exact(2), exact(3))];
    expect(plus(third, alsoThird).d).toBe(3);
    expect(plus(third, over(exact(1), exact(7))).d).toBe(21);
    expect(times(third, exact(2)).d).toBe(3);
    expect(times(third, alsoThird).d).toBe(9);
  });

  test('what would grow too long for a double is reduced first', () => {
    const [big, most] = [exact(99_999_989), exact(2 ** 40)];
    const part = over(most, times(big, exact(7)));
    expect(times(part, over(times(big, exact(7)), most))).toEqual({ n: 1, d: 1 });
    // 1/(99999989·7) + 1/(99999989·11) is 18 over 77 · 99999989, whose square is too long.
    const sum = plus(over(exact(1), times(big, exact(7))), over(exact(1), times(big, exact(11))));
    expect(sum).toEqual({ n: 18, d: 7_699_999_153 });
  });

  test('a size has no sign', () => {
    expect(toFixed(size(exact('-10.5')), 1)).toBe('10.5');
    expect(toFixed(size(exact('10.5')), 1)).toBe('10.5');
    expect(toFixed(size(over(exact(1), exact(-3))), 2)).toBe('0.33');
  });

  test('the least and the most of two', () => {
    const [third, half] = [over(exact(1), exact(3)), over(exact(1), exact(2))];
    expect([least(third, half), least(half, third)]).toEqual([third, third]);
    expect([most(third, half), most(half, third)]).toEqual([half, half]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '', 'สิบ', '1,200'])('%s is no number', (typed) => {
    expect(() => exact(typed)).toThrow();
  });

  it.each([
    ['12', true],
    ['12.0', true],
    ['-3', true],
    ['0', true],
    ['12.0001', false],
  ])('%s is whole: %s', (typed, expected) => {
    expect(isWhole(exact(typed))).toBe(expected);
  });

  test('36 sixths are whole, 35 are not', () => {
    expect(isWhole(over(exact(36), exact(6)))).toBe(true);
    expect(isWhole(over(exact(35), exact(6)))).toBe(false);
  });

  test('the nearest double', () => {
    expect(toNumber(over(exact(1), exact(3)))).toBe(1 / 3);
    expect(toNumber(exact('31.76'))).toBe(31.76);
    expect(toNumber(over(exact(-2), exact(3)))).toBe(-2 / 3);
    expect(toNumber(over(exact('92000000000'), exact('1000000000')))).toBe(92);
  });
});

describe('against whole-number arithmetic', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 8 }))
    .map(([digits, places]) => `${digits}e-${places}`);

  test('a·b + c/d rounds as the exact fraction does', () => {
    fc.assert(
      fc.property(
        decimal,
        decimal,
        decimal,
        decimal,
        fc.integer({ min: 0, max: 6 }),
        (a, b, c, d, places) => {
          fc.pre(!d.startsWith('0'));
          const ours = plus(times(exact(a), exact(b)), over(exact(c), exact(d)));
          const theirs = fraction(a)
            .times(fraction(b))
            .plus(fraction(c).over(fraction(d)));
          expect(toFixed(ours, places)).toBe(toDecimal(theirs, places));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('short and long fractions round alike, also where doubles end', () => {
    const most = BigInt(Number.MAX_SAFE_INTEGER);
    const edge = fc.bigInt({ min: -3n, max: 3n });
    const digits = fc.oneof(
      edge.map((by) => most + by),
      fc.bigInt({ min: most / 400n, max: most / 20n }),
      edge.map((by) => 10n ** 15n + by),
      fc.bigInt({ min: 1n, max: 10n ** 16n }),
      fc.bigInt({ min: 1n, max: 999n }),
    );
    const power = fc.oneof(fc.constant(0), fc.integer({ min: -16, max: 16 }));
    const signed = fc.tuple(digits, fc.constantFrom(1n, -1n), power);
    fc.assert(
      fc.property(
        signed,
        signed,
        fc.integer({ min: 0, max: 6 }),
        ([n, sign, up], [d, other, down], places) => {
          const [top, bottom] = [`${n * sign}e${up}`, `${d * other}e${down}`];
          const theirs = toDecimal(fraction(top).over(fraction(bottom)), places);
          expect(toFixed(over(exact(top), exact(bottom)), places)).toBe(theirs);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('the nearest double of a quotient of whole numbers up to fifteen digits is their quotient', () => {
    const whole = fc.oneof(
      fc.maxSafeInteger().map((n) => Math.trunc(n / 10)),
      fc.integer({ min: -9_999_999, max: 9_999_999 }),
    );
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        fc.pre(b !== 0);
        expect(toNumber(over(exact(a), exact(b))) + 0).toBe(a / b + 0);
      }),
      { numRuns: 500 },
    );
  });

  test('ties of every size are found', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999, max: 99_999 }),
        fc.integer({ min: 1, max: 999 }),
        (n, factor) => {
          // (2n + 1)/200 lies exactly between two hundredths; the factor hides it in the fraction.
          const half = 2 * n + 1;
          const up = (half > 0 ? half + 1 : half - 1) / 2;
          expect(shown(over(exact(half * factor), exact(200 * factor)), 2)).toBe(up === 0 ? 0 : up / 100);
        },
      ),
      { numRuns: 300 },
    );
  });
});

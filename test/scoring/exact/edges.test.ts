import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  compare,
  exact,
  exactDouble,
  isWhole,
  minus,
  over,
  plus,
  times,
  toFixed,
  toNumber,
} from '../../../src/scoring/index.ts';
import { type Fraction, fraction, toDecimal } from '../support/fraction.ts';

const quotient = (top: string, bottom: string) => over(exact(top), exact(bottom));

/** The same fraction in whole numbers alone. */
const truly = (top: string, bottom: string): Fraction => fraction(top).over(fraction(bottom));

// 2⁵³ − 1 = 9007199254740991 is the largest whole number below which doubles miss none: there the short fractions end.
describe('where short fractions end', () => {
  it.each<[top: string, bottom: string, nearest: number]>([
    ['9007199254740991', '1', 9007199254740991],
    ['-9007199254740991', '1', -9007199254740991],
    ['1', '9007199254740991', 1 / 9007199254740991],
    ['900719925474099.1', '0.1', 9007199254740991],
    ['0.1', '900719925474099.1', 1 / 9007199254740991],
    ['31.76', '1', 31.76],
    ['-1', '3', -1 / 3],
    ['12000', '0.005', 2_400_000],
    ['0.005', '12000', 5 / 12_000_000],
    ['1e15', '1', 1e15],
    ['1', '1e15', 1e-15],
  ])('%s ÷ %s', (top, bottom, nearest) => {
    expect(toNumber(quotient(top, bottom))).toBe(nearest);
  });

  // Twice the top, ten times for each decimal, and the bottom once: that sum must still be held.
  it.each<[top: string, bottom: string, decimals: number, text: string]>([
    ['4503599627370495', '1', 0, '4503599627370495'],
    ['-4503599627370495', '1', 0, '-4503599627370495'],
    ['1', '9007199254740989', 0, '0'],
    ['4503599627370', '991', 3, '4544500128.527'],
    ['1', '8', 2, '0.13'],
    ['-1', '8', 2, '-0.13'],
    ['-1', '201', 2, '0.00'],
    ['0', '7', 1, '0.0'],
    ['7', '2', 0, '4'],
    ['-7', '2', 0, '-4'],
  ])('%s ÷ %s to %i decimals is %s', (top, bottom, decimals, text) => {
    expect(toFixed(quotient(top, bottom), decimals)).toBe(text);
  });
});

describe('beyond them, by hand', () => {
  it.each<[top: string, bottom: string, nearest: number, text: string]>([
    // 2⁵³ + 1 lies between two doubles and rounds to the even one; the fraction keeps it.
    ['9007199254740993', '1', 9007199254740992, '9007199254740993.00'],
    ['-9007199254740993', '1', -9007199254740992, '-9007199254740993.00'],
    ['9007199254740995', '1', 9007199254740996, '9007199254740995.00'],
    // A hair above the tie rounds up.
    ['9007199254740993.0000000001', '1', 9007199254740994, '9007199254740993.00'],
    // Just below 2⁻⁵³, where doubles are 2⁻¹⁰⁶ apart.
    ['1', '9007199254740993', 2 ** -53 - 2 ** -106, '0.00'],
    ['1e16', '1', 1e16, '10000000000000000.00'],
    ['1', '1e-16', 1e16, '10000000000000000.00'],
    ['0.1234567890123456789', '1', 0.12345678901234568, '0.12'],
    ['0', '1e400', 0, '0.00'],
    ['5e-324', '1', 5e-324, '0.00'],
    ['7.4e-324', '1', 5e-324, '0.00'],
    ['7.5e-324', '1', 1e-323, '0.00'],
    ['2.4e-324', '1', 0, '0.00'],
    ['1.7976931348623157e308', '1', Number.MAX_VALUE, `17976931348623157${'0'.repeat(292)}.00`],
  ])('%s ÷ %s', (top, bottom, nearest, text) => {
    expect(toNumber(quotient(top, bottom))).toBe(nearest);
    expect(toFixed(quotient(top, bottom), 2)).toBe(text);
  });

  it.each<[top: string, decimals: number, text: string]>([
    ['4503599627370496', 0, '4503599627370496'],
    ['-4503599627370496.5', 0, '-4503599627370497'],
    ['450359962737050.25', 1, '450359962737050.3'],
    ['9007199254740991.5', 0, '9007199254740992'],
  ])('%s to %i decimals is %s', (top, decimals, text) => {
    expect(toFixed(exact(top), decimals)).toBe(text);
  });
});

const MOST = '9007199254740991';

test('sums and comparisons do not stop where doubles do', () => {
  expect(toFixed(plus(exact(MOST), exact(2)), 0)).toBe('9007199254740993');
  expect(toFixed(plus(exact(`-${MOST}`), exact(-2)), 0)).toBe('-9007199254740993');
  // n/(n − 1) falls as n rises, by less than a double of either product shows.
  const [smaller, larger] = [
    quotient(MOST, '9007199254740990'),
    quotient('9007199254740990', '9007199254740989'),
  ];
  expect(compare(smaller, larger)).toBe(-1);
  expect(compare(larger, smaller)).toBe(1);
  expect(compare(smaller, quotient('9007199254740991e3', '9007199254740990e3'))).toBe(0);
});

// 2⁵¹ = 2251799813685248. Seven times the first numerator is longer than a double and odd, the rest is not: 7·(2⁵¹ + 3)
// − 3·(2⁵¹ + 9) = 2⁵³ − 6. Over 6 and 14 the least denominator is 42, half of their product.
test.each([
  ['3', '7', '21'],
  ['6', '14', '42'],
])('a sum over %s and %s is exact where one of its two products alone is too long', (left, right, below) => {
  const sum = plus(quotient('2251799813685251', left), quotient('-2251799813685257', right));
  expect(compare(sum, quotient('9007199254740986', below))).toBe(0);
});

test('a whole number of any length is whole, and one with a half is not', () => {
  const whole: [decimal: string, isIt: boolean][] = [
    ['9007199254740993', true],
    ['-9007199254740993', true],
    ['9007199254740993.5', false],
    ['0.5', false],
    ['0', true],
  ];
  for (const [decimal, isIt] of whole) expect(isWhole(exact(decimal)), decimal).toBe(isIt);
});

test('halfway between two of the finest doubles the even one is nearest', () => {
  const half = over(exactDouble(5e-324), exact(2));
  expect(toNumber(half)).toBe(0);
  expect(toNumber(times(half, exact(3)))).toBe(1e-323);
  expect(toNumber(times(half, exact(5)))).toBe(1e-323);
});

test('zero has no sign, whatever was typed', () => {
  for (const zero of ['0', '-0', '-0.00', '-0e5']) {
    expect(Object.is(toNumber(quotient(zero, '7')), 0)).toBe(true);
    expect(toFixed(quotient(zero, '7'), 2)).toBe('0.00');
  }
});

describe('what whole-number arithmetic of any length says', () => {
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  const near = (middle: bigint) => fc.bigInt({ min: middle - 5n, max: middle + 5n });
  const digits = fc.oneof(
    near(most),
    near(most / 2n),
    near(most / 200n),
    near(10n ** 15n),
    near(10n ** 16n),
    fc.bigInt({ min: 1n, max: 10n ** 20n }),
    fc.bigInt({ min: 1n, max: 9999n }),
  );
  const power = fc.oneof(fc.constant(0), fc.integer({ min: -3, max: 3 }), fc.integer({ min: -30, max: 30 }));
  const decimal = fc.tuple(digits, power).map(([n, e]) => `${n}e${e}`);
  const signed = fc.tuple(fc.constantFrom('', '-'), decimal).map(([sign, n]) => sign + n);

  test('is what is shown', () => {
    fc.assert(
      fc.property(signed, decimal, fc.integer({ min: 0, max: 6 }), (top, bottom, decimals) => {
        expect(toFixed(quotient(top, bottom), decimals)).toBe(toDecimal(truly(top, bottom), decimals));
      }),
      { numRuns: 2000 },
    );
  });

  test('decides which double is the nearest', () => {
    fc.assert(
      fc.property(signed, decimal, (top, bottom) => {
        // So many digits say it: the smallest quotient is of the order of 10⁻⁸⁰.
        expect(toNumber(quotient(top, bottom))).toBe(Number(toDecimal(truly(top, bottom), 150)));
      }),
      { numRuns: 2000 },
    );
  });

  test('is the sum, the difference, the product and the order', () => {
    fc.assert(
      fc.property(signed, decimal, signed, decimal, (top, bottom, other, below) => {
        const [a, b] = [quotient(top, bottom), quotient(other, below)];
        const [x, y] = [truly(top, bottom), truly(other, below)];
        // Shown with so many digits that a unit of the last place in any numerator is among them.
        for (const [found, wanted] of [
          [plus(a, b), x.plus(y)],
          [minus(a, b), x.minus(y)],
          [times(a, b), x.times(y)],
        ] as const) {
          expect(toFixed(found, 80)).toBe(toDecimal(wanted, 80));
        }
        expect(compare(a, b)).toBe(x.against(y));
      }),
      { numRuns: 2000 },
    );
  });

  test('a double that is taken to its last bit comes back the same', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (one) => {
        expect(toNumber(exactDouble(one))).toBe(one + 0);
      }),
      { numRuns: 1000 },
    );
  });
});

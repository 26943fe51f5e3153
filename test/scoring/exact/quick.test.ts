import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { quickFixed, quickNumber } from '../../../src/scoring/exact/quick.ts';
import { exact } from '../../../src/scoring/index.ts';
import { type Fraction, fraction, toDecimal } from '../support/fraction.ts';

const big = (typed: string) => exact(typed).n;

/** The same fraction in whole numbers alone. */
const truly = (top: string, bottom: string): Fraction => fraction(top).over(fraction(bottom));

// 2⁵³ − 1 = 9007199254740991 is the largest whole number below which doubles miss none.
describe('a quotient that doubles hold is answered at once', () => {
  it.each<[top: string, bottom: string, quotient: number]>([
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
  ])('%s ÷ %s', (top, bottom, quotient) => {
    expect(quickNumber(big(top), big(bottom))).toBe(quotient);
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
    expect(quickFixed(big(top), big(bottom), decimals)).toBe(text);
  });

  it('and so is every quotient of amounts up to a thousand million with satang', () => {
    const satang = fc.bigInt({ min: 1n, max: 99_999_999_999n }).map((n) => `${n}e-2`);
    fc.assert(
      fc.property(satang, satang, (top, bottom) => {
        expect(quickNumber(big(top), big(bottom))).not.toBeNull();
        expect(quickFixed(big(top), big(bottom), 4)).toBe(toDecimal(truly(top, bottom), 4));
      }),
    );
  });
});

describe('beyond what doubles hold nothing is guessed', () => {
  it.each([
    ['9007199254740992', '1'],
    ['-9007199254740993', '1'],
    ['1', '9007199254740992'],
    ['1', '9007199254740993'],
    ['1e16', '1'],
    ['1', '1e16'],
    ['1', '1e-16'],
    ['0.1234567890123456789', '1'],
    ['1', '0.1234567890123456789'],
    ['0', '1e400'],
    ['7'.repeat(400), '1'],
  ])('%s ÷ %s has no quick quotient', (top, bottom) => {
    expect(quickNumber(big(top), big(bottom))).toBeNull();
    expect(quickFixed(big(top), big(bottom), 2)).toBeNull();
  });

  it.each([
    ['4503599627370496', '1', 0],
    ['-4503599627370496', '1', 0],
    ['450359962737050', '1', 1],
    ['1', '9007199254740991', 0],
  ])('%s ÷ %s to %i decimals is too long', (top, bottom, decimals) => {
    expect(quickNumber(big(top), big(bottom))).not.toBeNull();
    expect(quickFixed(big(top), big(bottom), decimals)).toBeNull();
  });
});

test('zero has no sign, whatever was typed', () => {
  for (const zero of ['0', '-0', '-0.00', '-0e5']) {
    expect(Object.is(quickNumber(big(zero), big('7')), 0)).toBe(true);
    expect(quickFixed(big(zero), big('7'), 2)).toBe('0.00');
  }
});

describe('what is answered is what whole-number arithmetic of any length says', () => {
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

  test('as text', () => {
    let answered = 0;
    fc.assert(
      fc.property(signed, decimal, fc.integer({ min: 0, max: 6 }), (top, bottom, decimals) => {
        const text = quickFixed(big(top), big(bottom), decimals);
        if (text === null) return;
        answered += 1;
        expect(text).toBe(toDecimal(truly(top, bottom), decimals));
      }),
      { numRuns: 2000 },
    );
    expect(answered).toBeGreaterThan(50);
  });

  test('as the nearest double', () => {
    let answered = 0;
    fc.assert(
      fc.property(signed, decimal, (top, bottom) => {
        const quotient = quickNumber(big(top), big(bottom));
        if (quotient === null) return;
        answered += 1;
        // Sixty digits say which double is the nearest.
        expect(quotient).toBe(Number(toDecimal(truly(top, bottom), 60)));
      }),
      { numRuns: 2000 },
    );
    expect(answered).toBeGreaterThan(50);
  });
});

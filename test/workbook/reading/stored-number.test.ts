import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compare, exact, toFixed } from '../../../src/scoring/index.ts';
import { storedNumber, storedText } from '../../../src/workbook/reading/stored-number.ts';
import { Fraction, fraction } from '../../scoring/support/fraction.ts';
import { amount } from '../../support/depth.ts';

const read = (stored: number): string => toFixed(storedNumber(stored), 30).replace(/\.?0+$/, '');

describe('a stored number is what its digits mean', () => {
  it.each<[stored: number, meant: string, why: string]>([
    [1542957.6799999997, '1542957.68', 'a sum of satang'],
    [57.99999999999999, '58', 'pasted'],
    [24999.99999999994, '25000', 'a subtraction'],
    [0.1 + 0.2, '0.3', 'the classic'],
    [1.1 * 3, '3.3', 'a product'],
    [(45 / 120) * 100, '37.5', 'a percentage'],
    [100.00000000000001, '100', 'no more than 100'],
    [-0.30000000000000004, '-0.3', 'below zero'],
    [0, '0', 'zero'],
    [-0, '0', 'zero has no sign'],
    [94.6, '94.6', 'as typed'],
    [31.76, '31.76', 'as typed'],
    [0.000012345, '0.000012345', 'small'],
    [123456789012, '123456789012', 'twelve digits'],
    [1234567.89012, '1234567.89012', 'twelve digits'],
  ])('%d is %s: %s', (stored, meant) => {
    expect(read(stored)).toBe(meant);
  });

  it.each<[stored: number, meant: string]>([
    [1e-9, '0.000000001'],
    [9.99999999999e-10, '0'],
    [-9.9e-10, '0'],
    [5.820766091346741e-11, '0'],
    [1.000000000000003e-9, '0.000000001'],
  ])('%d, near to nothing, is %s', (stored, meant) => {
    expect(read(stored)).toBe(meant);
  });

  it.each<[stored: number, meant: string]>([
    // One part in 10¹³ of 1 is 0.0000000000001.
    [1.00000000000009, '1'],
    [1.00000000000011, '1.0000000000001'],
    [0.9999999999999, '0.9999999999999'],
    [0.99999999999995, '1'],
    // Of the multiples of 10⁻¹¹ the nearest lies 3.33 · 10⁻¹² away, as far as one part in 10¹³ reaches: the double
    // of 100 ÷ 3 holds a little less than 33.333…, so that it does not reach.
    [100 / 3, '33.333333333333'],
    [200 / 3, '66.66666666667'],
    // Whole numbers of more than thirteen digits.
    [10000000000001, '10000000000000'],
    [10000000000002, '10000000000002'],
  ])('%d, at the edge of one part in 10¹³, is %s', (stored, meant) => {
    expect(read(stored)).toBe(meant);
  });

  it.each<[stored: number, isPercent: boolean, text: string]>([
    [1542957.6799999997, false, '1542957.68'],
    [0.92, true, '92%'],
    [0.07, true, '7%'],
    [0.30000000000000004, true, '30%'],
    [2701, false, '2701'],
    [0.0000001, false, '0.0000001'],
    [Number.POSITIVE_INFINITY, false, 'Infinity'],
  ])('%d (percent: %s) is quoted as %s', (stored, isPercent, text) => {
    expect(storedText(stored, isPercent)).toBe(text);
  });
});

/** `steps` doubles further on, on the way to larger ones. */
function nudged(value: number, steps: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(steps));
  return view.getFloat64(0);
}

/** A decimal of up to twelve significant digits, not nearer to 0 than the rule calls nothing. */
const decimal = fc
  .tuple(
    fc.bigInt({ min: 1n, max: 999_999_999_999n }),
    fc.integer({ min: -9, max: 6 }),
    fc.constantFrom('', '-'),
  )
  .filter(([digits, power]) => Number(`${digits}e${power}`) > 1e-8)
  .map(([digits, power, sign]) => `${sign}${digits}e${power}`);

const steps = fc.integer({ min: -12, max: 12 });

test('every decimal of up to twelve significant digits survives up to twelve units in the last place', () => {
  fc.assert(
    fc.property(decimal, steps, (typed, off) => {
      expect(compare(storedNumber(nudged(Number(typed), off)), exact(typed))).toBe(0);
    }),
    { numRuns: amount(1000, 20_000) },
  );
});

const satang = fc.integer({ min: 0, max: 99_999_999_99 });

test('a sum of up to a hundred amounts in baht and satang is their exact sum', () => {
  fc.assert(
    fc.property(fc.array(satang, { minLength: 1, maxLength: 100 }), (amounts) => {
      const stored = amounts.reduce((sum, amount) => sum + amount / 100, 0);
      const truly = amounts.reduce((sum, amount) => sum + amount, 0);
      expect(compare(storedNumber(stored), exact(`${truly}e-2`))).toBe(0);
    }),
    { numRuns: amount(300, 4000) },
  );
});

test('a difference is the exact one where its operands are at most 400 times as large', () => {
  const difference = fc.integer({ min: 1, max: 99_999_999 });
  fc.assert(
    fc.property(
      difference,
      fc.integer({ min: 1000, max: 400_000 }),
      fc.integer({ min: 0, max: 4 }),
      (less, times, places) => {
        // Operands in units of 10^−places: the larger is up to 400 times the difference.
        const larger = Math.floor((less * times) / 1000);
        const scale = 10 ** places;
        const stored = larger / scale - (larger - less) / scale;
        expect(compare(storedNumber(stored), exact(`${less}e-${places}`))).toBe(0);
      },
    ),
    { numRuns: amount(600, 12_000) },
  );
});

/** What a double holds to the last bit. */
function binary(value: number): Fraction {
  let [n, d] = [value, 1n];
  while (!Number.isInteger(n)) [n, d] = [n * 2, d * 2n];
  return new Fraction(BigInt(n), d);
}

/** The rule once more: digit by digit, in whole numbers, every candidate looked at; of two as near the larger. */
function byTheRule(value: number): Fraction {
  const stored = binary(value);
  const size = (a: Fraction): Fraction => (a.n < 0n ? new Fraction(-a.n, a.d) : a);
  if (size(stored).against(fraction('1e-9')) < 0) return fraction(0);
  const reach = size(stored).times(fraction('1e-13'));
  const exponent = Number(value.toExponential(0).split('e')[1]);
  for (let digits = 1; ; digits += 1) {
    const unit = fraction(`1e${exponent - digits + 1}`);
    const units = stored.over(unit);
    const below = units.n / units.d;
    const near = [-1n, 0n, 1n]
      .map((by) => new Fraction(below + by, 1n).times(unit))
      .map((candidate) => ({ candidate, away: size(candidate.minus(stored)) }))
      .filter(({ away }) => away.against(reach) <= 0)
      .sort((a, b) => a.away.against(b.away) || size(b.candidate).against(size(a.candidate)));
    const [best] = near;
    if (best) return best.candidate;
  }
}

test('any double is read as the rule says, word for word', () => {
  const whole = fc.integer({ min: -9_999_999, max: 9_999_999 });
  const any = fc.oneof(
    fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    fc.double({ noNaN: true, min: 1e12, max: 1e17 }),
    // Quotients of whole numbers end in every way; thirds end at the edge of the rule.
    fc.tuple(whole, fc.integer({ min: 1, max: 9999 })).map(([a, b]) => (a / b) * 100),
    fc.tuple(whole, fc.constantFrom(3, 6, 7, 9, 11, 13, 30)).map(([a, b]) => a / b),
    // About the tolerance: a short decimal, moved by one part in 10¹³ and a little.
    fc
      .tuple(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: -3, max: 3 }),
        fc.integer({ min: -200, max: 200 }),
      )
      .map(([n, power, off]) => Number(`${n}e${power}`) * (1 + off * 1e-15)),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -30, max: 30 }), fc.constantFrom(1, -1))
      .map(([n, off, sign]) => nudged(n * (1 + sign * 1e-13), off)),
  );
  fc.assert(
    fc.property(any, (value) => {
      const { n, d } = byTheRule(value);
      const said = storedNumber(value);
      expect(BigInt(said.n) * d).toBe(n * BigInt(said.d));
    }),
    { numRuns: amount(1000, 20_000) },
  );
});

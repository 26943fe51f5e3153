import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Exact, exact, over, plus, shown, ZERO } from '../../../src/scoring/exact/exact.ts';
import { shownMean } from '../../../src/scoring/exact/mean.ts';

const thirds = (n: number): Exact => over(exact(n), exact(3));

describe('a mean that is shown', () => {
  it.each([
    // 8.01/2 = 4.005, a tie that doubles put below.
    [[exact('4.00'), exact('4.01')], 2, 4.01],
    // 0.004 + 0.004 + 0.007 = 0.015; a third of it is 0.005.
    [[exact('0.004'), exact('0.004'), exact('0.007')], 2, 0.01],
    // 1/3 + 2/3 + 2.015 over 3 is 3.015/3 = 1.005.
    [[thirds(1), thirds(2), exact('2.015')], 2, 1.01],
    [[exact(5)], 0, 5],
  ])('of %j is rounded once, half up', (values, decimals, mean) => {
    expect(shownMean(values, decimals)).toBe(mean);
  });

  it('of nothing is none', () => {
    expect(shownMean([], 2)).toBeNull();
  });
});

test('it is the exact mean, rounded', () => {
  const fraction = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 120 }))
    .map(([n, d]) => over(exact(n), exact(d * 5)));
  fc.assert(
    fc.property(fc.array(fraction, { minLength: 1, maxLength: 12 }), fc.nat(4), (values, decimals) => {
      const mean = over(values.reduce(plus, ZERO), exact(values.length));
      expect(shownMean(values, decimals)).toBe(shown(mean, decimals));
    }),
  );
});

test('a tie among many fractions over as many denominators is found', () => {
  // 1/d and (d − 1)/d are 1 together: the mean is exactly 0.5.
  const values = Array.from({ length: 439 }, (_, index) => exact(1001 + index)).flatMap((d) => [
    over(exact(1), d),
    over(plus(d, exact(-1)), d),
  ]);
  expect(shownMean(values, 0)).toBe(1);
});

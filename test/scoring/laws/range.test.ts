import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, scoreRound } from '../../../src/scoring/index.ts';
import { amount } from '../../support/depth.ts';
import { plainRound } from '../support/arbitrary.ts';
import { type PlainRound, scoringRound } from '../support/plain.ts';

/** A point between the lowest score and 5 for every indicator of every district. */
const completions = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 36, maxLength: 36 });

/** The round with a score for everything that is open: `share` 0 is the lowest, 1000 is 5. */
function complete(round: PlainRound, shares: (district: number, indicator: number) => number): PlainRound {
  const before = scoreRound(scoringRound(round));
  return {
    ...round,
    results: round.results.map((row, district) =>
      row.map((one, index) => {
        const was = before[district]?.indicators[index];
        if (!was || was.score || was.status === 'not-assessed') return one;
        const lowest = round.indicators[index]?.criterion?.lowest ?? 0;
        // Thousandths of the way from the lowest score to 5, as a decimal text.
        return { ...one, confirmed: `${lowest * 1000 + (5 - lowest) * shares(district, index)}e-3` };
      }),
    ),
  };
}

test('the range contains every completion by scores', () => {
  fc.assert(
    fc.property(plainRound, completions, (round, points) => {
      const ends = scoreRound(scoringRound(round)).map(({ range }) => range);
      const filled = scoreRound(scoringRound(complete(round, (d, i) => points[d * 6 + i] ?? 0)));
      filled.forEach(({ total, complete: done }, index) => {
        const range = ends[index];
        expect(done).toBe(true);
        expect(total === null).toBe(!range);
        if (!total || !range) return;
        expect(compare(total, range[0])).toBeGreaterThanOrEqual(0);
        expect(compare(total, range[1])).toBeLessThanOrEqual(0);
      });
    }),
    { numRuns: amount(100, 1500) },
  );
});

test('both ends of the range are reached by a completion', () => {
  fc.assert(
    fc.property(plainRound, fc.constantFrom(0 as const, 1 as const), (round, end) => {
      const ends = scoreRound(scoringRound(round)).map(({ range }) => range?.[end] ?? null);
      const filled = scoreRound(scoringRound(complete(round, () => end * 1000)));
      filled.forEach(({ total }, index) => {
        const reached = ends[index];
        expect(
          total && reached ? compare(total, reached) : total === (reached ?? null) ? 0 : 'one is missing',
        ).toBe(0);
      });
    }),
    { numRuns: amount(80, 1000) },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compare,
  type DistrictScore,
  type Exact,
  plus,
  scoreRound,
  toFixed,
  ZERO,
} from '../../../src/scoring/index.ts';
import { amount } from '../../support/depth.ts';
import { plainRound } from '../support/arbitrary.ts';
import { type PlainRound, scoringRound } from '../support/plain.ts';

const scored = (round: PlainRound): DistrictScore[] => scoreRound(scoringRound(round));
const runs = { numRuns: amount(80, 1000) };

const text = (figure: Exact | null): string | null => figure && toFixed(figure, 30);

/** Everything a district shows about itself alone. */
const own = (one: DistrictScore) => ({
  total: text(one.total),
  percent: text(one.percent),
  sections: one.sections.map(text),
  range: one.range ? one.range.map(text) : null,
  coverage: text(one.coverage),
  complete: one.complete,
  grade: one.grade,
});

const order = (length: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, index) => index),
    { minLength: length },
  );

/** Items in a new order; every index is in range. */
const reorder = <Item>(items: readonly Item[], places: readonly number[]): Item[] =>
  places.flatMap((place) => items.slice(place, place + 1));

test('the order of the indicators does not matter', () => {
  const cases = plainRound.chain((round) => fc.tuple(fc.constant(round), order(round.indicators.length)));
  fc.assert(
    fc.property(cases, ([round, places]) => {
      const moved = {
        ...round,
        indicators: reorder(round.indicators, places),
        results: round.results.map((row) => reorder(row, places)),
      };
      const [before, after] = [scored(round), scored(moved)];
      expect(after.map(own)).toEqual(before.map(own));
      expect(after.map(({ rank }) => rank)).toEqual(before.map(({ rank }) => rank));
      expect(after.map((one) => one.weighted.map(text))).toEqual(
        before.map((one) => reorder(one.weighted, places).map(text)),
      );
    }),
    runs,
  );
});

test('the order of the districts does not matter', () => {
  const cases = plainRound.chain((round) => fc.tuple(fc.constant(round), order(round.results.length)));
  fc.assert(
    fc.property(cases, ([round, places]) => {
      const moved = {
        ...round,
        kinds: reorder(round.kinds, places),
        results: reorder(round.results, places),
      };
      const [before, after] = [reorder(scored(round), places), scored(moved)];
      expect(after.map(own)).toEqual(before.map(own));
      expect(after.map(({ rank }) => rank)).toEqual(before.map(({ rank }) => rank));
    }),
    runs,
  );
});

test('weights and shares are scale-free', () => {
  const factor = fc.integer({ min: 1, max: 30 }).map((n) => n / 10);
  const times = (figure: string, by: number): string =>
    `${Math.round(Number(figure) * 100) * Math.round(by * 10)}e-3`;
  fc.assert(
    fc.property(
      plainRound,
      fc.array(factor, { minLength: 3, maxLength: 3 }),
      factor,
      (round, bySection, byShare) => {
        const scaled = {
          ...round,
          indicators: round.indicators.map((one) => ({
            ...one,
            weight: times(one.weight, bySection[one.section] ?? 1),
          })),
          shares: round.shares.map((share) => times(share, byShare)),
        };
        expect(scored(scaled).map(own)).toEqual(scored(round).map(own));
      },
    ),
    runs,
  );
});

test("a missing result never changes another district's figures; only ranks may move", () => {
  fc.assert(
    fc.property(plainRound, fc.nat(), fc.nat(), (round, d, i) => {
      const [district, blank] = [d % round.results.length, i % round.indicators.length];
      const without = {
        ...round,
        results: round.results.map((row, index) =>
          index === district
            ? row.map((one, at) => (at === blank ? { reported: 'missing' as const, confirmed: null } : one))
            : row,
        ),
      };
      const others = (all: DistrictScore[]) => all.filter((_, index) => index !== district).map(own);
      expect(others(scored(without))).toEqual(others(scored(round)));
    }),
    runs,
  );
});

test('weighted scores add up to their section exactly', () => {
  fc.assert(
    fc.property(plainRound, (round) => {
      for (const { weighted, sections } of scored(round)) {
        sections.forEach((section, index) => {
          const mine = weighted.filter((one, at) => one && round.indicators[at]?.section === index);
          const sum = mine.reduce<Exact>((all, one) => plus(all, one ?? ZERO), ZERO);
          expect(section ? compare(sum, section) : mine.length).toBe(0);
        });
      }
    }),
    runs,
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compare,
  type DistrictScore,
  type Exact,
  FIVE,
  HUNDRED,
  scoreFixed,
  scoreRound,
  shownPercent,
  shownScore,
  toFixed,
} from '../../../src/scoring/index.ts';
import { amount } from '../../support/depth.ts';
import { plainRound } from '../support/arbitrary.ts';
import { type PlainRound, scoringRound } from '../support/plain.ts';

const scored = (round: PlainRound): DistrictScore[] => scoreRound(scoringRound(round));
const text = (figure: Exact | null): string | null => figure && toFixed(figure, 30);

/** Everything that is computed of a district, to thirty places. */
const figures = (one: DistrictScore) => ({
  scores: one.indicators.map(({ status, score }) => [status, text(score)]),
  weighted: one.weighted.map(text),
  sections: one.sections.map(text),
  total: text(one.total),
  percent: text(one.percent),
  range: one.range?.map(text),
  coverage: text(one.coverage),
  assessed: text(one.assessed),
  complete: one.complete,
  grade: one.grade,
  rank: one.rank,
});

test('ทศนิยม 0 to 4: the same scores, percents, grades and ranks', () => {
  fc.assert(
    fc.property(plainRound, (round) => {
      const [first, ...others] = [0, 1, 2, 3, 4].map((decimals) =>
        scored({ ...round, decimals }).map(figures),
      );
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: amount(80, 1000) },
  );
});

test('what is below full marks is never shown as full marks, and what is full is', () => {
  fc.assert(
    fc.property(plainRound, fc.integer({ min: 0, max: 4 }), (round, decimals) => {
      for (const { indicators, sections, total, range, percent, coverage } of scored(round)) {
        for (const one of [...indicators.map(({ score }) => score), ...sections, total, ...(range ?? [])]) {
          if (!one) continue;
          const isFull = compare(one, FIVE) === 0;
          expect(shownScore(one, decimals) === 5).toBe(isFull);
          expect(scoreFixed(one, decimals) === toFixed(FIVE, decimals)).toBe(isFull);
          expect(Math.abs(shownScore(one, decimals) - Number(text(one)))).toBeLessThanOrEqual(
            10 ** -decimals,
          );
        }
        for (const one of [percent, coverage]) {
          if (one) expect(shownPercent(one) === 100).toBe(compare(one, HUNDRED) === 0);
        }
      }
    }),
    { numRuns: amount(80, 1000) },
  );
});

test('one rank, one shown percent: nobody with a higher one stands below', () => {
  fc.assert(
    fc.property(plainRound, (round) => {
      const ranked = scored(round).filter(({ rank }) => rank !== null);
      for (const a of ranked) {
        for (const b of ranked.filter(({ kind }) => kind === a.kind)) {
          const [first, second] = [a, b].map(({ percent }) => percent && shownPercent(percent));
          expect(Math.sign((b.rank ?? 0) - (a.rank ?? 0))).toBe(Math.sign((first ?? 0) - (second ?? 0)));
        }
      }
    }),
    { numRuns: amount(80, 1000) },
  );
});

test('an indicator of weight 0 changes nothing but its own row', () => {
  fc.assert(
    fc.property(plainRound, fc.nat(), (round, at) => {
      const place = at % (round.indicators.length + 1);
      const twin = round.indicators[place % round.indicators.length];
      if (!twin) throw new Error('a round has an indicator');
      const insert = <Item>(items: readonly Item[], item: Item): Item[] => [
        ...items.slice(0, place),
        item,
        ...items.slice(place),
      ];
      const watched: PlainRound = {
        ...round,
        indicators: insert(round.indicators, { ...twin, weight: '0' }),
        results: round.results.map((row) => {
          const result = row[place % row.length];
          if (!result) throw new Error('a row has a result for every indicator');
          return insert(row, result);
        }),
      };
      const without = scored(watched).map((one) => ({
        ...one,
        indicators: one.indicators.filter((_, index) => index !== place),
        weighted: one.weighted.filter((_, index) => index !== place),
      }));
      expect(without.map(figures)).toEqual(scored(round).map(figures));
    }),
    { numRuns: amount(80, 1000) },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Exact, scoreRound, toFixed } from '../../../src/scoring/index.ts';
import { amount } from '../../support/depth.ts';
import { plainRound } from '../support/arbitrary.ts';
import { type Fraction, toDecimal } from '../support/fraction.ts';
import { scoreRoundByHand } from '../support/oracle.ts';
import { scoringRound } from '../support/plain.ts';

/** Far beyond what is shown and beyond what a double holds: only exact fractions agree here. */
const PLACES = 40;

const ours = (figure: Exact | null) => figure && toFixed(figure, PLACES);
const theirs = (figure: Fraction | null) => figure && toDecimal(figure, PLACES);

test('every figure of a round agrees to forty places with fractions of whole numbers', () => {
  fc.assert(
    fc.property(plainRound, (round) => {
      const product = scoreRound(scoringRound(round)).map((one) => ({
        statuses: one.indicators.map(({ status }) => status),
        scores: one.indicators.map(({ score }) => ours(score)),
        sections: one.sections.map(ours),
        total: ours(one.total),
        percent: ours(one.percent),
        range: one.range ? one.range.map(ours) : [null, null],
        coverage: ours(one.coverage),
        assessed: ours(one.assessed),
        complete: one.complete,
        grade: one.grade,
        rank: one.rank,
      }));
      const byHand = scoreRoundByHand(round).map((one) => ({
        statuses: one.indicators.map(({ status }) => status),
        scores: one.indicators.map(({ score }) => theirs(score)),
        sections: one.sections.map(theirs),
        total: theirs(one.total),
        percent: theirs(one.percent),
        range: one.range.every((end) => end) ? one.range.map(theirs) : [null, null],
        coverage: theirs(one.coverage),
        assessed: theirs(one.assessed),
        complete: one.complete,
        grade: one.grade,
        rank: one.rank,
      }));
      expect(product).toEqual(byHand);
    }),
    { numRuns: amount(150, 2500) },
  );
});

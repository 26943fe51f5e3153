import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  exact,
  FIVE,
  higherIsBetter,
  meetsTarget,
  scoreValue,
  shownScore,
  toFixed,
} from '../../../src/scoring/index.ts';
import { amount } from '../../support/depth.ts';
import { plainCriterion, valueNear } from '../support/arbitrary.ts';
import { fraction, toDecimal } from '../support/fraction.ts';
import { scoreByHand } from '../support/oracle.ts';
import { criterionOf, type PlainCriterion } from '../support/plain.ts';

const RULES = ['proportional', 'levels-linear', 'levels-steps', 'pass-fail'] as const;
const decimals = fc.integer({ min: 0, max: 4 });

/** Runs a law on a criterion of the rule, two values around its bounds, and a number of shown decimals. */
function law(
  rule: PlainCriterion['rule'],
  check: (c: PlainCriterion, a: string, b: string, places: number) => void,
) {
  const cases = plainCriterion
    .filter((one) => one.rule === rule)
    .chain((one) => fc.tuple(fc.constant(one), valueNear(one), valueNear(one), decimals));
  fc.assert(
    fc.property(cases, ([one, a, b, places]) => check(one, a, b, places)),
    { numRuns: amount(100, 1500) },
  );
}

describe.each(RULES)('%s', (rule) => {
  test('a better value never scores less', () => {
    law(rule, (plain, a, b) => {
      const criterion = criterionOf(plain);
      const order = compare(exact(a), exact(b)) * (higherIsBetter(criterion.operator) ? 1 : -1);
      const [scoreA, scoreB] = [a, b].map((value) => scoreValue(exact(value), criterion));
      if (!scoreA || !scoreB) throw new Error('no scores');
      if (order >= 0) expect(compare(scoreA, scoreB)).toBeGreaterThanOrEqual(0);
      if (order <= 0) expect(compare(scoreA, scoreB)).toBeLessThanOrEqual(0);
    });
  });

  test('a score lies between the lowest score and 5', () => {
    law(rule, (plain, a) => {
      const score = scoreValue(exact(a), criterionOf(plain));
      expect(compare(score, exact(plain.lowest))).toBeGreaterThanOrEqual(0);
      expect(compare(score, FIVE)).toBeLessThanOrEqual(0);
    });
  });

  test('full marks are shown if and only if the target is met', () => {
    law(rule, (plain, a, _, places) => {
      const criterion = criterionOf(plain);
      const met = meetsTarget(plain.operator, exact(a), criterion.target);
      const score = shownScore(scoreValue(exact(a), criterion), places);
      if (met) expect(score).toBe(5);
      else expect(score).toBeLessThan(5);
    });
  });

  test('the score is that of exact fractions', () => {
    law(rule, (plain, a) => {
      const score = scoreValue(exact(a), criterionOf(plain));
      expect(toFixed(score, 40)).toBe(toDecimal(scoreByHand(fraction(a), plain), 40));
    });
  });
});

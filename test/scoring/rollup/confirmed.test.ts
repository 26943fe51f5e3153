import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/scoring/index.ts';
import { scoreIndicator } from '../../../src/scoring/score-indicator.ts';
import {
  confirmedAs,
  given,
  indicator,
  MISSING,
  NOT_ASSESSED,
  POLICY,
  UNREADABLE,
} from '../support/build.ts';
import { scoreDistrict } from '../support/round.ts';
import { figures, show } from '../support/show.ts';

const spending = indicator({
  measure: 'percent',
  labels: ['เบิกจ่าย (บาท)', 'งบจัดสรร (บาท)'],
  criterion: { rule: 'proportional', target: 100, lowest: 1 },
});

const told = (result: Result) => {
  const { status, value, score, computed } = scoreIndicator(spending, result, POLICY);
  return { status, value: show(value), score: show(score), computed: show(computed) };
};

describe("the work group's own score is final (note 3 of the letter)", () => {
  test('what the inputs give is kept beside it', () => {
    expect(told(confirmedAs('4.25', given(92, 100)))).toEqual({
      status: 'confirmed',
      value: 92,
      score: 4.25,
      computed: 4.6,
    });
  });

  test.each([
    ['blank', MISSING],
    ['not assessed', NOT_ASSESSED],
    ['unreadable', UNREADABLE],
    ['divided by zero', given(92, 0)],
  ])('also where the inputs are %s', (_, result) => {
    expect(told(confirmedAs(3, result))).toEqual({
      status: 'confirmed',
      value: null,
      score: 3,
      computed: null,
    });
  });

  test('a final 0 is 0, also under a lowest score of 1', () => {
    expect(told(confirmedAs(0, given(92, 100))).score).toBe(0);
  });

  test('the total uses it, and the district is complete', () => {
    const district = scoreDistrict({
      indicators: [spending, indicator()],
      results: [confirmedAs('4.25', MISSING), given(3)],
    });
    expect(figures(district, 3)).toMatchObject({
      total: 3.625,
      complete: true,
      coverage: 100,
      range: [3.625, 3.625],
    });
  });
});

describe('ให้คะแนนโดยตรง', () => {
  test('is the score itself, unrounded', () => {
    expect(show(scoreIndicator(indicator(), given('1.005'), POLICY).score, 3)).toBe(1.005);
  });

  test('outside 0 to 5 is a problem', () => {
    expect(scoreIndicator(indicator(), given('5.1'), POLICY)).toMatchObject({
      status: 'problem',
      score: null,
    });
  });
});

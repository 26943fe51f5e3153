import { describe, expect, it, test } from 'vitest';
import { RULE_WITH_LEVELS, USUAL_RULE } from '../../../src/scoring/criteria/index.ts';
import { CRITERIA, type CriterionRule } from '../../../src/scoring/index.ts';

/**
 * What the contract says of every เกณฑ์: its word; whether it needs levels, and a target above 0; whether points lie
 * only on levels; whether it gives more than a table of levels would.
 */
const CONTRACT = {
  proportional: ['บัญญัติไตรยางศ์', { levels: false, positive: true, stepped: false, lenient: true }],
  'levels-linear': ['ระดับ คิดทศนิยม', { levels: true, positive: false, stepped: false, lenient: false }],
  'levels-steps': ['ระดับ ไม่คิดทศนิยม', { levels: true, positive: false, stepped: true, lenient: false }],
  'pass-fail': ['ผ่าน/ไม่ผ่าน', { levels: false, positive: false, stepped: false, lenient: false }],
} satisfies Record<CriterionRule, unknown>;

describe('every criterion is as the contract says', () => {
  it.each(Object.keys(CONTRACT) as CriterionRule[])('%s', (rule) => {
    const one = CRITERIA[rule];
    expect([
      one.word,
      {
        levels: one.usesLevels,
        positive: one.needsPositiveTarget,
        stepped: one.isStepped,
        lenient: one.isLenient,
      },
    ]).toEqual(CONTRACT[rule]);
  });
});

test('the drop-down offers them in the order of the contract', () => {
  expect(Object.keys(CRITERIA)).toEqual(Object.keys(CONTRACT));
});

test('a blank เกณฑ์ is ระดับ คิดทศนิยม where a level is given, else บัญญัติไตรยางศ์', () => {
  expect([CRITERIA[RULE_WITH_LEVELS].word, CRITERIA[USUAL_RULE].word]).toEqual([
    'ระดับ คิดทศนิยม',
    'บัญญัติไตรยางศ์',
  ]);
});

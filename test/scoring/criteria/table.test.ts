import { describe, expect, it, test } from 'vitest';
import { CRITERIA, type CriterionRule } from '../../../src/scoring/index.ts';

/** What the contract says of every เกณฑ์: its word, whether it needs levels, and a target above 0. */
const CONTRACT = {
  proportional: ['บัญญัติไตรยางศ์', false, true],
  'levels-linear': ['ระดับ คิดทศนิยม', true, false],
  'levels-steps': ['ระดับ ไม่คิดทศนิยม', true, false],
  'pass-fail': ['ผ่าน/ไม่ผ่าน', false, false],
} satisfies Record<CriterionRule, unknown>;

describe('every criterion is as the contract says', () => {
  it.each(Object.keys(CONTRACT) as CriterionRule[])('%s', (rule) => {
    const { word, usesLevels, needsPositiveTarget } = CRITERIA[rule];
    expect([word, usesLevels, needsPositiveTarget]).toEqual(CONTRACT[rule]);
  });
});

test('the drop-down offers them in the order of the contract', () => {
  expect(Object.keys(CRITERIA)).toEqual(Object.keys(CONTRACT));
});

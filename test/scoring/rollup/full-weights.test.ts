import { describe, expect, it } from 'vitest';
import { exact, toNumber } from '../../../src/scoring/exact/exact.ts';
import { fullWeightsOf } from '../../../src/scoring/rollup/coverage.ts';
import type { Indicator } from '../../../src/scoring/types.ts';
import { indicator } from '../support/build.ts';

const SECTIONS = [
  { name: 'งาน', share: exact(60) },
  { name: 'คน', share: exact(40) },
];
const work = (weight: number): Indicator => indicator({ weight });
const people = (weight: number): Indicator => indicator({ weight, section: 1 });
const [ONE, THREE, FIVE] = [work(1), work(3), people(5)];

/** The weights of the last district, after those of the others. */
function weights(...districts: (readonly Indicator[])[]) {
  const weightsOf = fullWeightsOf(SECTIONS);
  return districts
    .map((indicators) => weightsOf(indicators))
    .map(({ each, shares }) => ({ each: each.map(toNumber), shares: toNumber(shares) }))
    .pop();
}

describe('the weights of a district whose indicators are not those of the one before', () => {
  it('are its own where one indicator weighs more', () => {
    // 60·1/4 and 60·3/4; then 60·1/6, 60·5/6.
    expect(weights([ONE, THREE])).toEqual({ each: [15, 45], shares: 60 });
    expect(weights([ONE, THREE], [ONE, work(5)])).toEqual({ each: [10, 50], shares: 60 });
  });

  it('are its own where one indicator of the same weight stands in another section', () => {
    const weight = exact(2);
    const [first, second] = [
      { ...ONE, weight },
      { ...FIVE, weight },
    ];
    expect(weights([first, first], [first, second])).toEqual({ each: [60, 40], shares: 100 });
  });

  it('are its own where it has fewer indicators, or more', () => {
    expect(weights([ONE, THREE, FIVE], [ONE, THREE])).toEqual({ each: [15, 45], shares: 60 });
    expect(weights([ONE, THREE], [ONE, THREE, FIVE])).toEqual({ each: [15, 45, 40], shares: 100 });
  });

  it('are its own where all are others', () => {
    expect(weights([ONE, THREE], [FIVE, FIVE])).toEqual({ each: [20, 20], shares: 40 });
  });
});

it('the weights of one district serve the next where they are the same', () => {
  const weightsOf = fullWeightsOf(SECTIONS);
  const indicators = [ONE, THREE, FIVE];
  expect(weightsOf([...indicators])).toBe(weightsOf(indicators));
});

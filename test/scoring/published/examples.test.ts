import { describe, expect, it, test } from 'vitest';
import {
  exact,
  type Indicator,
  measureValue,
  type Result,
  scoreValue,
  shownScore,
} from '../../../src/scoring/index.ts';
import { criterion, exacts, given, indicator } from '../support/build.ts';
import { scoreDistrict } from '../support/round.ts';
import { show } from '../support/show.ts';
import { counts, examples, number, numbers, type WorkedExample } from './cases.ts';
import { COVERED } from './covered.ts';

/** Thresholds of levels 1–5 as a criterion: the fifth is the target. */
function scale({ thresholds, direction }: WorkedExample) {
  const [one = 0, two = 0, three = 0, four = 0, target = 0] = numbers(thresholds);
  const operator = direction === 'lower' ? '<=' : '>=';
  const levels = { 1: one, 2: two, 3: three, 4: four };
  return { rule: 'levels-linear', operator, target, levels, lowest: 1 } as const;
}

/** The weighted score of the first of several indicators, the rest filled up to `sum`. */
function weightedOfFirst(first: Indicator, result: Result, sum: number, weight: number, decimals: number) {
  const filler = indicator({ weight: sum - weight });
  const district = scoreDistrict({
    indicators: [first, filler],
    results: [result, given(0)],
    policy: { decimals },
  });
  return show(district.weighted[0], decimals);
}

describe('scales of levels 1–5', () => {
  it.each(examples(COVERED.scales))('$id: $source: score $published_score', (one) => {
    const score = scoreValue(exact(number(one.result)), criterion(scale(one)));
    expect(show(score)).toBe(one.published_score);
  });

  it.each(examples(COVERED.scales).filter(({ id }) => id !== 'W019'))(
    '$id: $source: weighted $published_weighted',
    (one) => {
      const weight = number(one.weight);
      const first = indicator({ weight, measure: 'number', criterion: scale(one) });
      expect(weightedOfFirst(first, given(number(one.result)), 100, weight, 2)).toBe(one.published_weighted);
    },
  );
});

describe('weights of a unit that total 102', () => {
  it.each(examples(COVERED.weights102))('$id: $source: weighted $published_weighted', (one) => {
    const weight = number(one.weight);
    const score = given(number(one.published_score));
    expect(weightedOfFirst(indicator({ weight }), score, 102, weight, 4)).toBe(one.published_weighted);
  });

  test('W018–W022 side by side in one section give the same', () => {
    const unit = examples(COVERED.weights102);
    const rest = 102 - unit.reduce((sum, { weight }) => sum + number(weight), 0);
    const district = scoreDistrict({
      indicators: [
        ...unit.map((one) => indicator({ weight: number(one.weight) })),
        indicator({ weight: rest }),
      ],
      results: [...unit.map((one) => given(number(one.published_score))), given(0)],
      policy: { decimals: 4 },
    });
    expect(district.weighted.slice(0, -1).map((one) => show(one, 4))).toEqual(
      unit.map(({ published_weighted }) => published_weighted),
    );
  });
});

describe('a score times its weight of 100', () => {
  it.each(examples(COVERED.products))('$id: $source: $published_score gives $published_weighted', (one) => {
    const weight = number(one.weight);
    const score = given(number(one.published_score));
    expect(weightedOfFirst(indicator({ weight }), score, 100, weight, 4)).toBe(one.published_weighted);
  });
});

describe('percents', () => {
  it.each(examples(COVERED.percents))('$id: $source: $result.numerator of $result.denominator', (one) => {
    const measured = measureValue('percent', exacts(counts(one)));
    expect('value' in measured && show(measured.value)).toBe(one.published_score);
  });
});

describe('pass or fail against the published bound', () => {
  // Notes of the sources: W059, W060 meet, W064 does not although it rounds to 60, W066 passes with zero.
  const PASSED: Readonly<Record<string, boolean>> = { W059: true, W060: true, W064: false, W066: true };

  const bound = ({ thresholds }: WorkedExample): number => {
    if (!thresholds || Array.isArray(thresholds)) throw new Error('no bound');
    return thresholds.pass;
  };

  it.each(examples(COVERED.bounds))('$id: $source, $direction is better: $note', (one) => {
    const rate = one.id === 'W066';
    const operator = one.direction === 'lower' ? '<=' : '>=';
    const measured = measureValue(
      rate ? 'number' : 'percent',
      exacts(rate ? [number(one.published_score)] : counts(one)),
    );
    if (!('value' in measured)) throw new Error('no value');
    const rules = ['pass-fail', 'proportional'] as const;
    const [passFail, proportional] = rules.map((rule) =>
      shownScore(scoreValue(measured.value, criterion({ rule, operator, target: bound(one) })), 0),
    );
    expect(passFail).toBe(PASSED[one.id] ? 5 : 0);
    expect(proportional).toBe(PASSED[one.id] ? 5 : 4);
  });
});

describe('cards of given scores', () => {
  it.each(examples(COVERED.cards))('$id: $source: $published_score', (one) => {
    const district = scoreDistrict({
      indicators: numbers(one.weight).map((weight) => indicator({ weight })),
      results: numbers(one.result).map((score) => given(score)),
      policy: { decimals: 3 },
    });
    expect(show(district.total, 3)).toBe(one.published_score);
    expect(district.weighted.map((row) => show(row, 3))).toEqual(one.published_weighted);
  });
});

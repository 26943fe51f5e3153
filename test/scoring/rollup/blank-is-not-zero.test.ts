import { describe, expect, test } from 'vitest';
import { exact, type Policy, type Result } from '../../../src/scoring/index.ts';
import { given, indicator, MISSING, NOT_ASSESSED, UNREADABLE } from '../support/build.ts';
import { scoreDistrict } from '../support/round.ts';
import { show as figureOf, figures } from '../support/show.ts';

// Section 1 (share 60): weights 40 and 60; section 2 (share 40): one indicator.
const indicators = [
  indicator({ weight: 40 }),
  indicator({ weight: 60 }),
  indicator({ weight: 7, section: 1 }),
];
const [first, last] = [given('4.6'), given('4.5')];

const scored = (results: readonly Result[], policy: Partial<Policy> = {}) =>
  scoreDistrict({ indicators, shares: [60, 40], results, policy });
const figuresOf = (results: readonly Result[], policy: Partial<Policy> = {}) =>
  figures(scored(results, policy), 3);
const statuses = (results: readonly Result[], policy: Partial<Policy> = {}) =>
  scored(results, policy).indicators.map(({ status }) => status);

const missingAsZero = { missingAsZero: true };
const notAssessedAsZero = { notAssessedAsZero: true };

/** The first and the last count: (60·4.6 + 40·4.5)/100 = 4.56. */
const WITHOUT_THE_SECOND = { total: 4.56, percent: 91.2, sections: [4.6, 4.5] };
/** The second counts as 0: 0.4·4.6 = 1.84; (60·1.84 + 40·4.5)/100 = 2.904. */
const SECOND_IS_ZERO = {
  total: 2.904,
  percent: 58.08,
  sections: [1.84, 4.5],
  range: [2.904, 2.904],
  coverage: 100,
};

describe('a blank', () => {
  test('leaves the district incomplete, with a range and a coverage', () => {
    // At 5: (40·4.6 + 60·5)/100 = 4.84; (60·4.84 + 40·4.5)/100 = 4.704. Coverage: 60·0.4 + 40 = 64 of 100.
    expect(figuresOf([first, MISSING, last])).toEqual({
      ...WITHOUT_THE_SECOND,
      range: [2.904, 4.704],
      coverage: 64,
      assessed: 100,
      complete: false,
      grade: null,
      rank: null,
    });
    expect(statuses([first, MISSING, last])).toEqual(['scored', 'missing', 'scored']);
  });

  test('of a whole section leaves the other section as the total so far', () => {
    // (60·4.6 + 40·0)/100 = 2.76; + 2 = 4.76
    expect(figuresOf([first, given('4.6'), MISSING])).toMatchObject({
      total: 4.6,
      sections: [4.6, null],
      range: [2.76, 4.76],
      coverage: 60,
    });
  });

  test('counts as 0 points where the office says so, keeps its status and leaves the district complete', () => {
    expect(figuresOf([first, MISSING, last], missingAsZero)).toEqual({
      ...SECOND_IS_ZERO,
      assessed: 100,
      complete: true,
      grade: 'ต้องปรับปรุง',
      rank: 1,
    });
    expect(statuses([first, MISSING, last], missingAsZero)).toEqual(['scored', 'missing', 'scored']);
  });

  test('is not touched by the setting for what is not assessed', () => {
    expect(figuresOf([first, MISSING, last], notAssessedAsZero)).toMatchObject({
      total: 4.56,
      complete: false,
    });
  });
});

describe('what is not assessed', () => {
  test('leaves the weights, and the district is complete and graded, but not ranked below 80 percent', () => {
    // Assessed: 60·0.4 + 40 = 64 of 100.
    expect(figuresOf([first, NOT_ASSESSED, last])).toEqual({
      ...WITHOUT_THE_SECOND,
      range: [4.56, 4.56],
      coverage: 100,
      assessed: 64,
      complete: true,
      grade: 'ดีเด่น',
      rank: null,
    });
    expect(figuresOf([first, NOT_ASSESSED, last], { rankFrom: exact(64) }).rank).toBe(1);
    expect(figuresOf([first, NOT_ASSESSED, last], { rankFrom: exact('64.01') }).rank).toBeNull();
    expect(statuses([first, NOT_ASSESSED, last])).toEqual(['scored', 'not-assessed', 'scored']);
  });

  test('of a whole section leaves the shares', () => {
    expect(figuresOf([first, given('4.6'), NOT_ASSESSED])).toMatchObject({
      total: 4.6,
      sections: [4.6, null],
      range: [4.6, 4.6],
      coverage: 100,
      complete: true,
    });
  });

  test('counts as 0 points where the office says so', () => {
    expect(figuresOf([first, NOT_ASSESSED, last], notAssessedAsZero)).toEqual({
      ...SECOND_IS_ZERO,
      assessed: 100,
      complete: true,
      grade: 'ต้องปรับปรุง',
      rank: 1,
    });
  });

  test('is not touched by the setting for blanks', () => {
    expect(figuresOf([first, NOT_ASSESSED, last], missingAsZero)).toMatchObject({
      total: 4.56,
      coverage: 100,
    });
  });

  test('beside a blank: coverage is of the rest, weights are of the whole section', () => {
    // Covered 40 of 60·0.6 + 40 = 76 → 52.631…; at 0: (60·0 + 40·4.5)/100 = 1.8, at 5: 3 + 1.8 = 4.8.
    expect(figuresOf([NOT_ASSESSED, MISSING, last])).toMatchObject({
      total: 4.5,
      sections: [null, 4.5],
      range: [1.8, 4.8],
      coverage: 52.63,
      complete: false,
    });
  });
});

describe('what could not be read', () => {
  test('is open like a blank', () => {
    expect(figuresOf([first, UNREADABLE, last])).toMatchObject({
      ...WITHOUT_THE_SECOND,
      range: [2.904, 4.704],
      coverage: 64,
      complete: false,
      grade: null,
      rank: null,
    });
  });

  test.each([missingAsZero, notAssessedAsZero])('is never turned into a zero: %j', (policy) => {
    expect(figuresOf([first, UNREADABLE, last], policy)).toMatchObject({ total: 4.56, complete: false });
    expect(statuses([first, UNREADABLE, last], policy)).toEqual(['scored', 'problem', 'scored']);
  });

  test('stays open beside a blank that counts as 0', () => {
    // Section 2 open: at 0 (60·1.84)/100 = 1.104, at 5: 3.104; coverage 60.
    expect(figuresOf([first, MISSING, UNREADABLE], missingAsZero)).toMatchObject({
      total: 1.84,
      range: [1.104, 3.104],
      coverage: 60,
      complete: false,
    });
  });

  test.each<[string, Result]>([
    ['zero below the line', given(5, 0)],
    ['a negative count', given(-5, 10)],
  ])('%s is a problem of that indicator alone', (_, result) => {
    const percent = indicator({
      measure: 'percent',
      labels: ['ก', 'ข'],
      criterion: { rule: 'proportional', target: 100 },
    });
    const district = scoreDistrict({ indicators: [percent, indicator()], results: [result, given(4)] });
    expect(district.indicators[0]).toMatchObject({ status: 'problem', value: null, score: null });
    expect(figures(district)).toMatchObject({ total: 4, range: [2, 4.5], coverage: 50, complete: false });
  });
});

test('zero is a result', () => {
  expect(figuresOf([first, given(0), last])).toMatchObject({ total: 2.904, complete: true, coverage: 100 });
});

describe('the lowest score', () => {
  const criterion = { rule: 'proportional', target: 100, lowest: 1 } as const;
  const floored = [
    indicator({ weight: 40 }),
    indicator({ weight: 60, measure: 'number', criterion }),
    indicator({ section: 1 }),
  ];
  const of = (result: Result, policy: Partial<Policy> = {}) =>
    figures(
      scoreDistrict({ indicators: floored, shares: [60, 40], results: [first, result, last], policy }),
      3,
    );

  test('is the lower end of the range', () => {
    // (40·4.6 + 60·1)/100 = 2.44; (60·2.44 + 180)/100 = 3.264
    expect(of(MISSING).range).toEqual([3.264, 4.704]);
  });

  test('does not lift a 0 that a setting gives', () => {
    expect(of(MISSING, missingAsZero)).toMatchObject({ total: 2.904, range: [2.904, 2.904] });
    expect(of(NOT_ASSESSED, notAssessedAsZero)).toMatchObject({ total: 2.904, range: [2.904, 2.904] });
  });
});

describe('nothing at all', () => {
  test('to assess: no total, no percent, no range, no coverage, no grade, no rank', () => {
    expect(figuresOf([NOT_ASSESSED, NOT_ASSESSED, NOT_ASSESSED])).toEqual({
      total: null,
      percent: null,
      sections: [null, null],
      range: null,
      coverage: null,
      assessed: 0,
      complete: true,
      grade: null,
      rank: null,
    });
  });

  test('reported yet: no total, everything still reachable, coverage 0', () => {
    expect(figuresOf([MISSING, MISSING, UNREADABLE])).toEqual({
      total: null,
      percent: null,
      sections: [null, null],
      range: [0, 5],
      coverage: 0,
      assessed: 100,
      complete: false,
      grade: null,
      rank: null,
    });
  });

  test('reported, and blanks count as 0: total 0, complete', () => {
    expect(figuresOf([MISSING, MISSING, MISSING], missingAsZero)).toEqual({
      total: 0,
      percent: 0,
      sections: [0, 0],
      range: [0, 0],
      coverage: 100,
      assessed: 100,
      complete: true,
      grade: 'ต้องปรับปรุง',
      rank: 1,
    });
  });
});

describe('weight 0: monitored only', () => {
  const watched = [...indicators, indicator({ weight: 0 }), indicator({ weight: 0, section: 1 })];
  const of = (results: readonly Result[]) =>
    scoreDistrict({ indicators: watched, shares: [60, 40], results, policy: {} });
  const ALL = [first, given(3), last];

  test.each<[string, Result]>([
    ['a score', given(1)],
    ['a blank', MISSING],
    ['a problem', UNREADABLE],
    ['what is not assessed', NOT_ASSESSED],
  ])('%s there changes nothing else', (_, result) => {
    const watchedToo = of([...ALL, result, MISSING]);
    expect(figures(watchedToo, 3)).toEqual(figuresOf(ALL));
    expect(watchedToo).toMatchObject({ complete: true, rank: 1 });
  });

  test('is scored, and weighs 0', () => {
    const { indicators: rows, weighted } = of([...ALL, given(1), given(2)]);
    expect(rows.map(({ status }) => status).slice(3)).toEqual(['scored', 'scored']);
    expect(weighted.slice(3).map((one) => one && figureOf(one))).toEqual([0, 0]);
  });

  test('alone it gives no section and no total', () => {
    const alone = scoreDistrict({ indicators: [indicator({ weight: 0 })], results: [given(4)] });
    expect(figures(alone)).toEqual({
      total: null,
      percent: null,
      sections: [null],
      range: null,
      coverage: null,
      assessed: null,
      complete: true,
      grade: null,
      rank: null,
    });
    expect(alone.weighted).toEqual([null]);
  });
});

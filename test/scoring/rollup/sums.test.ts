import { describe, expect, test } from 'vitest';
import { exact, scoreRound, weightedMean } from '../../../src/scoring/index.ts';
import { given, indicator, MISSING } from '../support/build.ts';
import { roundOf, scoreDistrict } from '../support/round.ts';
import { figures, show } from '../support/show.ts';

const toHundred = { rule: 'proportional', target: 100 } as const;

describe('two sections of 60 and 40', () => {
  const indicators = [
    indicator({ weight: 40, measure: 'percent', labels: ['ก', 'ข'], criterion: toHundred }),
    indicator({ weight: 60 }),
    indicator({ weight: 20, section: 1 }),
  ];
  const district = scoreDistrict({
    indicators,
    shares: [60, 40],
    results: [given(920, 1000), given(3), given('4.5')],
  });

  test('sections, total, percent and grade by hand', () => {
    // (40·4.6 + 60·3)/100 = 3.64; (60·3.64 + 40·4.5)/100 = 3.984; × 20 = 79.68
    expect(figures(district, 4)).toEqual({
      total: 3.984,
      percent: 79.68,
      sections: [3.64, 4.5],
      range: [3.984, 3.984],
      coverage: 100,
      assessed: 100,
      complete: true,
      grade: 'ดี',
      rank: 1,
    });
  });

  test('weighted scores add up to the section, not to the total', () => {
    expect(district.weighted.map((one) => show(one, 4))).toEqual([1.84, 1.8, 4.5]);
  });

  test('value and score of each indicator', () => {
    expect(district.indicators.map(({ status, value, score }) => [status, show(value), show(score)])).toEqual(
      [
        ['scored', 92, 4.6],
        ['scored', 3, 3],
        ['scored', 4.5, 4.5],
      ],
    );
  });
});

test('weights that do not total 100 are divided by what they total', () => {
  // (3·5 + 1·1)/4 = 4; (1·4 + 2·1)/3 = 2
  const indicators = [
    indicator({ weight: 3 }),
    indicator({ weight: 1 }),
    indicator({ weight: '0.5', section: 1 }),
  ];
  const results = [given(5), given(1), given(1)];
  expect(figures(scoreDistrict({ indicators, shares: [1, 2], results }))).toMatchObject({
    sections: [4, 1],
    total: 2,
    percent: 40,
  });
});

test('competencies of 16.67, 16.67, 16.66 and 50', () => {
  // 16.67·4.85 + 16.67·4 + 16.66·3.5 + 50·5 = 80.8495 + 66.68 + 58.31 + 250 = 455.8395; ÷ 100
  const indicators = ['16.67', '16.67', '16.66', '50'].map((weight) => indicator({ weight }));
  const district = scoreDistrict({ indicators, results: [given('4.85'), given(4), given('3.5'), given(5)] });
  expect(figures(district, 4)).toMatchObject({ total: 4.5584, percent: 91.17, grade: 'ดีเด่น' });
  expect(district.weighted.map((one) => show(one))).toEqual([0.81, 0.67, 0.58, 2.5]);
});

test('a total is not the sum of rounded rows', () => {
  const indicators = [indicator(), indicator(), indicator()];
  const district = scoreDistrict({ indicators, results: [given('4.985'), given('0.035'), given('0.035')] });
  // Rows 4.985/3 = 1.66166… and twice 0.035/3 = 0.01166… are shown 1.66 + 0.01 + 0.01 = 1.68; 5.055/3 = 1.685.
  expect(district.weighted.map((one) => show(one))).toEqual([1.66, 0.01, 0.01]);
  expect(show(district.total)).toBe(1.69);
});

test('the total is computed from the unrounded sections', () => {
  // Sections 0.125 (shown 0.13) in two halves: total 0.125 → 0.13; percent 2.50, and not 20 × 0.13.
  const indicators = [indicator({ section: 0 }), indicator({ section: 1 })];
  const district = scoreDistrict({ indicators, shares: [50, 50], results: [given('0.125'), given('0.125')] });
  expect(figures(district)).toMatchObject({ sections: [0.13, 0.13], total: 0.13, percent: 2.5 });
});

test('a section of share 0 is scored but does not count', () => {
  const indicators = [indicator({ section: 0 }), indicator({ section: 1 })];
  const district = scoreDistrict({ indicators, shares: [100, 0], results: [given(3), given(5)] });
  expect(figures(district)).toMatchObject({ sections: [3, 5], total: 3, coverage: 100 });
});

test('a section without indicators has no score and leaves the shares', () => {
  const district = scoreDistrict({ indicators: [indicator()], shares: [35, 65], results: [given(4)] });
  expect(figures(district)).toMatchObject({ sections: [4, null], total: 4, coverage: 100, range: [4, 4] });
});

test('where all shares are 0 nothing can be scored', () => {
  const district = scoreDistrict({ indicators: [indicator()], shares: [0], results: [given(4)] });
  expect(figures(district)).toMatchObject({
    sections: [4],
    total: null,
    percent: null,
    range: null,
    coverage: null,
    grade: null,
    rank: null,
  });
});

test('a mean of nothing, or of weights that come to nothing, is nothing', () => {
  expect(weightedMean([])).toBeNull();
  expect(weightedMean([{ weight: exact(0), score: exact(5) }])).toBeNull();
});

test('an open indicator takes no part in the weights of the others', () => {
  // 3 × 2 ÷ 2 = 3: the 5 that the missing one weighs stay out.
  const indicators = [indicator({ weight: 2 }), indicator({ weight: 5 })];
  const { weighted } = scoreDistrict({ indicators, results: [given(3), MISSING] });
  expect(weighted.map((one) => show(one))).toEqual([3, null]);
});

test('where nothing counts, what is open opens no range', () => {
  const district = scoreDistrict({ indicators: [indicator()], shares: [0], results: [MISSING] });
  expect(district).toMatchObject({ total: null, range: null, coverage: null });
});

test('what nobody reported on is missing, be it an indicator or a whole district', () => {
  const round = roundOf({ indicators: [indicator(), indicator()], results: [[given(4)], []] });
  const [half, none] = scoreRound(round);
  expect(half?.indicators.map(({ status }) => status)).toEqual(['scored', 'missing']);
  expect(none?.indicators.map(({ status }) => status)).toEqual(['missing', 'missing']);
  expect([half?.complete, none?.complete]).toEqual([false, false]);
});

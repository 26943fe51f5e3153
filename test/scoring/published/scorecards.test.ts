import { describe, expect, it, test } from 'vitest';
import { exact, over, plus, weightedMean } from '../../../src/scoring/index.ts';
import { given, indicator } from '../support/build.ts';
import { scoreDistrict } from '../support/round.ts';
import { show } from '../support/show.ts';
import { cards, number, type Scorecard } from './cases.ts';
import { COVERED } from './covered.ts';

const toHundred = { rule: 'proportional', target: 100 } as const;

/** Percents that count as they are: 5 points for 100 %, so that the card's percent is their mean. */
function percents({ rows }: Scorecard) {
  return scoreDistrict({
    indicators: rows.map((row) =>
      indicator({
        weight: row.weight ?? 1,
        measure: 'number',
        criterion: toHundred,
      }),
    ),
    results: rows.map((row) => given(number(row.result_percent ?? row.percent))),
  });
}

describe('totals computed before the rows are rounded', () => {
  it.each(cards(COVERED.unroundedTotals))('$id: $source: $published_total', (card) => {
    expect(show(percents(card).percent)).toBe(card.published_total);
  });

  it.each(cards(COVERED.unroundedTotals))(
    '$id: $source: as one section of percents',
    ({ rows, published_total }) => {
      const section = weightedMean(
        rows.map((row) => ({ weight: exact(number(row.weight)), score: exact(number(row.result_percent)) })),
      );
      expect(show(section)).toBe(published_total);
    },
  );

  it.each(cards(COVERED.unroundedTotals))('$id: $source: the printed rows', ({ rows }) => {
    const points = rows.map((row) =>
      over(exact(number(row.result_percent)), over(exact(100), exact(number(row.weight)))),
    );
    expect(points.map((one) => show(one))).toEqual(rows.map(({ weighted }) => weighted));
  });

  test('S02: adding the printed rows would give 52.22, and the total is 52.21', () => {
    const [card] = cards(['S02']);
    const added = card?.rows.map(({ weighted }) => exact(number(weighted))).reduce(plus);
    expect(show(added)).toBe(52.22);
    expect(card && show(percents(card).percent)).toBe(52.21);
  });
});

describe('hospitals: twelve pass/fail items worth 10 points, graded A–F', () => {
  const grades = [
    ['A', 80],
    ['B', 70],
    ['C', 60],
    ['D', 50],
    ['F', 0],
  ] as const;

  it.each(cards(COVERED.hospitals))(
    '$id: $source: $published_total points, level $published_level',
    (card) => {
      const passFail = { rule: 'pass-fail', target: 1 } as const;
      const district = scoreDistrict({
        indicators: card.rows.map(({ weight }) =>
          indicator({ weight: number(weight), measure: 'yes-no', criterion: passFail }),
        ),
        results: card.rows.map(({ weighted }) => given(number(weighted) > 0 ? 1 : 0)),
        grades,
      });
      // Ten points in all: a percent of 45 is 4.5 points.
      expect(show(district.percent)).toBe(number(card.published_total) * 10);
      expect(district.grade).toBe(card.published_level);
    },
  );
});

describe('local performance assessment', () => {
  it.each(cards(COVERED.ratioOfSums))(
    '$id: $source: a ratio of sums is a mean weighted by full marks',
    (card) => {
      const district = scoreDistrict({
        indicators: card.rows.map(({ weight }) =>
          indicator({
            weight: number(weight),
            measure: 'percent',
            labels: ['ได้', 'เต็ม'],
            criterion: toHundred,
          }),
        ),
        results: card.rows.map((row) => given(number(row.points), number(row.weight))),
      });
      expect(show(district.percent, 1)).toBe(card.published_total);
      expect(district.indicators.map(({ value }) => show(value))).toEqual(
        card.rows.map(({ percent }) => percent),
      );
    },
  );

  it.each(cards(COVERED.simpleMean))('$id: $source: a simple mean has equal weights', (card) => {
    expect(show(percents(card).percent)).toBe(card.published_total);
  });
});

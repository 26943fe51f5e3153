import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exact } from '../../../../src/scoring/index.ts';
import { shownPercentMean, shownScoreMean } from '../../../../src/workbook/tabs/shared/shown-averages.ts';
import { summaryOf } from '../summary/support.ts';

const all = (figures: (number | string)[]) => figures.map((figure) => exact(figure));

test.each([
  [['5', '5', '5'], 2, 5],
  // (5 + 5 + 4.99) ÷ 3 = 4.9966…, which two decimals would make 5.00.
  [['5', '5', '4.99'], 2, 4.99],
  [['5', '5', '4.99'], 0, 4],
  [['5', '5', '4.99'], 4, 4.9967],
  [['4', '4.5'], 0, 4],
  [['4.6'], 0, 4],
  [['0.4', '0.4', '0.7'], 0, 1],
  [[], 2, null],
])('the mean of the scores %j with %i decimals is %s', (figures, decimals, mean) => {
  expect(shownScoreMean(all(figures), decimals)).toBe(mean);
});

test.each([
  [['100', '100'], 100],
  [['100', '99.994'], 99.99],
  [['99.999', '99.999'], 99.99],
  [['80', '60'], 70],
])('the mean of the percents %j is %s', (figures, mean) => {
  expect(shownPercentMean(all(figures))).toBe(mean);
});

test('a mean is shown as full only where every figure is', () => {
  const score = fc.oneof(fc.constant(5), fc.double({ min: 4.9, max: 5, noNaN: true }));
  fc.assert(
    fc.property(
      fc.array(score, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 4 }),
      (list, digits) => {
        expect(shownScoreMean(all(list), digits) === 5).toBe(list.every((one) => one === 5));
      },
    ),
  );
});

test('the row of averages and what costs most say 4.99 of 4.995, with the 0.01 that is lost', () => {
  const { cell, lines } = summaryOf({
    sections: [['งาน', 100]],
    indicators: [['ก1', 'งาน', 100]],
    districts: [
      ['หนึ่ง', '', 5],
      ['สอง', '', 4.99],
    ],
  });
  expect(['คะแนนรวม', 'งาน', 'ก1', 'ร้อยละ'].map((header) => cell('ค่าเฉลี่ยจังหวัด', header))).toEqual([
    4.99, 4.99, 4.99, 99.9,
  ]);
  expect(lines).toContain('คะแนนรวมเฉลี่ย 4.99 ขาดจากคะแนนเต็ม 0.01 ตัวชี้วัดที่มีผลมากที่สุด ได้แก่');
});

import { describe, expect, it } from 'vitest';
import { formatDate, formatShortDate, monthText } from '../../../src/language/dates.ts';
import { closedTitle } from '../../../src/workbook/history/closed-title.ts';
import { isWithin, nextRound, oneRoundLater, roundDates } from '../../../src/workbook/history/next-round.ts';
import { isFormTitle } from '../../../src/workbook/set-up/input-tabs.ts';

const said = ({ fiscalYear, round, from, to }: ReturnType<typeof nextRound>): string =>
  `${round}/${fiscalYear} ${formatDate(from)} – ${formatDate(to)}`;

describe('the next round', () => {
  it.each([
    [2567, 1, '2/2567 1 เมษายน 2567 – 30 กันยายน 2567'],
    [2567, 2, '1/2568 1 ตุลาคม 2567 – 31 มีนาคม 2568'],
  ] as const)('of %i round %i', (year, round, next) => {
    expect(said(nextRound(year, round))).toBe(next);
  });

  it.each([
    [{ year: 2024, month: 9, day: 10 }, '10 มีนาคม 2568'],
    [{ year: 2024, month: 3, day: 31 }, '30 กันยายน 2567'],
    // February 2024 had 29 days.
    [{ year: 2023, month: 8, day: 31 }, '29 กุมภาพันธ์ 2567'],
    [{ year: 2024, month: 12, day: 1 }, '1 มิถุนายน 2568'],
  ])('brings %o six months on', (date, later) => {
    expect(formatDate(oneRoundLater(date))).toBe(later);
  });

  it('takes no date of a round into that round again', () => {
    for (const month of [4, 6, 9]) {
      for (const day of [1, 30]) {
        const date = { year: 2024, month, day };
        expect(isWithin(date, roundDates(2567, 2))).toBe(true);
        expect(isWithin(oneRoundLater(date), roundDates(2567, 2))).toBe(false);
        expect(isWithin(oneRoundLater(date), roundDates(2568, 1))).toBe(true);
      }
    }
  });

  it('has dates in short and months in full', () => {
    expect([formatShortDate({ year: 2024, month: 7, day: 31 }), monthText(2024, 8)]).toEqual([
      '31 ก.ค. 67',
      'สิงหาคม 2567',
    ]);
  });
});

describe('the title of a copied form', () => {
  it.each([
    ['กรอกผล ยุทธศาสตร์ฯ', 1, 'ปิดแล้ว 2567-2 ยุทธศาสตร์ฯ'],
    ['กรอกผล ยุทธศาสตร์ฯ', 2, 'ปิดแล้ว 2567-2 ยุทธศาสตร์ฯ (2)'],
    ['ผลของยุทธศาสตร์', 1, 'ปิดแล้ว 2567-2 ผลของยุทธศาสตร์'],
    ['กรอกผล กลุ่มงานที่มีชื่อยาวมากกว่าปกติ', 1, 'ปิดแล้ว 2567-2 กลุ่มงานที่มีชื่'],
    ['กรอกผล กลุ่มงานที่มีชื่อยาวมากกว่าปกติ', 2, 'ปิดแล้ว 2567-2 กลุ่มงานที่ม (2)'],
    ['กรอกผล a/b: [c]', 1, 'ปิดแล้ว 2567-2 a b c'],
  ])('%s, turn %i', (form, turn, title) => {
    const found = closedTitle(form, 2567, 2, turn);
    expect(found).toBe(title);
    expect(found.length).toBeLessThanOrEqual(31);
    expect(isFormTitle(found)).toBe(false);
  });
});

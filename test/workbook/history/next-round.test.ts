import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatShortDate,
  isoDate,
  monthText,
  shortMonthText,
} from '../../../src/language/dates.ts';
import { closedTitle } from '../../../src/workbook/history/closed-title.ts';
import { nextRound } from '../../../src/workbook/history/next-round.ts';
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

  it('has dates in short and months in full', () => {
    const day = { year: 2024, month: 7, day: 3 };
    expect([formatShortDate(day), isoDate(day), monthText(2024, 8), shortMonthText(2024, 8)]).toEqual([
      '3 ก.ค. 67',
      '2024-07-03',
      'สิงหาคม 2567',
      'ส.ค. 67',
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

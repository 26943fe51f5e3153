import { describe, expect, it, test } from 'vitest';
import { exact, MEASURES, sayValue } from '../../../src/scoring/index.ts';
import { type CriterionWords, type Figure, type IndicatorWords, indicator } from '../support/build.ts';

const YES: CriterionWords = { rule: 'pass-fail', target: 1 };
const FIFTY: CriterionWords = { rule: 'proportional', target: 50 };

describe('the value alone, as the form shows it', () => {
  it.each<[IndicatorWords, Figure, string]>([
    [{ measure: 'number', unit: 'ราย', criterion: FIFTY }, '49.5', '49.5 ราย'],
    // As many decimals as the other percentages of a form; what was typed is not rounded.
    [{ measure: 'number', unit: 'ร้อยละ', criterion: FIFTY }, '89.4', 'ร้อยละ 89.40'],
    [{ measure: 'number', unit: 'ร้อยละ', criterion: FIFTY }, '95', 'ร้อยละ 95.00'],
    [{ measure: 'number', unit: 'ร้อยละ', criterion: FIFTY }, '89.125', 'ร้อยละ 89.125'],
    [{ measure: 'percent', labels: ['ก', 'ข'], criterion: FIFTY }, '33.333', 'ร้อยละ 33.33'],
    [{ measure: 'percent', labels: ['ก', 'ข'], criterion: FIFTY }, '49.9999', 'ร้อยละ 49.9999'],
    [{ measure: 'growth', labels: ['ก', 'ข'], criterion: FIFTY }, '6', 'เพิ่มขึ้นร้อยละ 6.00'],
    [{ measure: 'growth', labels: ['ก', 'ข'], criterion: FIFTY }, '0', 'เพิ่มขึ้นร้อยละ 0.00'],
    [{ measure: 'growth', labels: ['ก', 'ข'], criterion: FIFTY }, '-6', 'ลดลงร้อยละ 6.00'],
    [{ measure: 'count', labels: ['ก', 'ข', 'ค'], criterion: FIFTY }, '2', '2 ข้อ'],
    [{ measure: 'yes-no', labels: ['ส่งรายงาน'], criterion: YES }, '1', 'ใช่'],
    [{ measure: 'yes-no', labels: ['ส่งรายงาน'], criterion: YES }, '0', 'ยังไม่ได้ส่งรายงาน'],
    [{ measure: 'yes-no', labels: ['เรื่องร้องเรียน'], criterion: YES }, '0', 'ไม่ใช่'],
    [{ measure: 'direct' }, '4', '–'],
  ])('of %j, %s is %s', (words, value, told) => {
    expect(sayValue(indicator(words), exact(value), 2)).toBe(told);
  });
});

test('only a number may be a percent that was typed as a share of 1, and only where หน่วยวัด is ร้อยละ', () => {
  const labels = ['ผล'];
  const { number, percent, growth } = MEASURES;
  expect([
    number.doubts?.isTypedPercent({ unit: 'ร้อยละ', labels }),
    number.doubts?.isTypedPercent({ unit: '%', labels }),
    number.doubts?.isTypedPercent({ unit: 'ราย', labels }),
    percent.doubts?.isTypedPercent({ unit: 'ร้อยละ', labels }),
    growth.doubts?.isTypedPercent({ unit: 'ร้อยละ', labels }),
  ]).toEqual([true, true, false, false, false]);
});

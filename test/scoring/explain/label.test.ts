import { describe, expect, it, test } from 'vitest';
import { inputUnit } from '../../../src/scoring/explain/label.ts';
import { labelParts } from '../../../src/scoring/index.ts';

describe('a label and the unit in parentheses at its end', () => {
  it.each([
    ['เบิกจ่าย (บาท)', 'เบิกจ่าย', 'บาท'],
    ['เบิกจ่าย(บาท)', 'เบิกจ่าย', 'บาท'],
    ['เบิกจ่าย   (บาท)', 'เบิกจ่าย', 'บาท'],
    ['ความพึงพอใจ (%)', 'ความพึงพอใจ', 'ร้อยละ'],
    ['รายได้ (OTOP) ปีนี้ (ล้านบาท)', 'รายได้ (OTOP) ปีนี้', 'ล้านบาท'],
    ['รายได้ (ล้านบาท) ปีนี้', 'รายได้ (ล้านบาท) ปีนี้', ''],
    ['(บาท)', '(บาท)', ''],
    ['จ่าย ()', 'จ่าย ()', ''],
    ['ผล', 'ผล', ''],
    ['', '', ''],
  ])('%s is %s, counted in %j', (label, name, unit) => {
    expect(labelParts(label)).toEqual({ name, unit });
  });
});

test('a number is counted in หน่วยวัด, else in the unit of its label; every other measure in that of its label', () => {
  const labels = ['รายได้ (ล้านบาท)', 'รายได้ปีก่อน (บาท)'];
  expect(inputUnit({ measure: 'number', unit: 'บาท', labels })).toBe('บาท');
  expect(inputUnit({ measure: 'number', unit: '%', labels })).toBe('ร้อยละ');
  expect(inputUnit({ measure: 'number', unit: '', labels })).toBe('ล้านบาท');
  expect(inputUnit({ measure: 'percent', unit: 'บาท', labels })).toBe('ล้านบาท');
  expect(inputUnit({ measure: 'percent', unit: 'บาท', labels: ['รายได้'] })).toBe('');
  expect(inputUnit({ measure: 'number', unit: '', labels: [] })).toBe('');
});

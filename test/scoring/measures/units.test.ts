import { describe, expect, it, test } from 'vitest';
import { MEASURES, type Measure } from '../../../src/scoring/index.ts';

test('a number is counted in หน่วยวัด, else in the unit of its label', () => {
  const labels = ['รายได้ (ล้านบาท)'];
  const { inputUnit } = MEASURES.number;
  expect(inputUnit({ unit: 'บาท', labels })).toBe('บาท');
  expect(inputUnit({ unit: '%', labels })).toBe('ร้อยละ');
  expect(inputUnit({ unit: '', labels })).toBe('ล้านบาท');
  expect(inputUnit({ unit: '', labels: [] })).toBe('');
});

describe('every other measure is counted in the unit of its first label, whatever หน่วยวัด says', () => {
  it.each<Measure>(['percent', 'growth', 'count', 'yes-no', 'direct'])('%s', (measure) => {
    const { inputUnit } = MEASURES[measure];
    expect(inputUnit({ unit: 'บาท', labels: ['รายได้ (ล้านบาท)', 'รายได้ปีก่อน (บาท)'] })).toBe('ล้านบาท');
    expect(inputUnit({ unit: 'บาท', labels: ['รายได้'] })).toBe('');
  });
});

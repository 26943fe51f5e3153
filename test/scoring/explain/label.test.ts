import { describe, expect, it } from 'vitest';
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

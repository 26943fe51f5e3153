import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../src/scoring/explain/label.ts';
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

it('an input has the label in its place, the first one unless another is asked for, and beyond the last none', () => {
  const labels = ['จ่าย', 'ได้รับ'];
  expect([labelOf({ labels }), labelOf({ labels }, 1), labelOf({ labels }, 2)]).toEqual(['จ่าย', 'ได้รับ', '']);
});

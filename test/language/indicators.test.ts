import { expect, test } from 'vitest';
import { advice } from '../../src/language/advice.ts';
import { explanation } from '../../src/language/explanation.ts';
import { nameIndicator } from '../../src/language/indicators.ts';

test.each([
  ['7', 'ศูนย์เรียนรู้', 'ตัวชี้วัดที่ 7 (ศูนย์เรียนรู้)'],
  ['๕.๑', 'หนี้ของกลุ่มอาชีพ', 'ตัวชี้วัดที่ ๕.๑ (หนี้ของกลุ่มอาชีพ)'],
  ['7', '', 'ตัวชี้วัดที่ 7'],
  ['บ7', 'Click ชุมชน', 'บ7 Click ชุมชน'],
  ['KPI7', '', 'KPI7'],
])('a code that is a number is told apart from figures: %s %s', (code, name, words) => {
  expect(nameIndicator(code, name)).toBe(words);
});

test('a label that ends in เพิ่ม is not followed by another one, and one of less says ลด once', () => {
  expect(advice.more('รายได้ที่เพิ่ม', '5 บาท')).toBe('รายได้ที่เพิ่มอีก 5 บาท');
  expect(advice.more('เบิกจ่าย', '5 บาท')).toBe('เบิกจ่ายเพิ่ม 5 บาท');
  expect(advice.less('ลดหนี้ค้าง', '5 บาท')).toBe('ลดหนี้ค้างลงอีก 5 บาท');
  expect(explanation.adviceMore('จำนวนที่เพิ่ม', '5 ราย')).toBe('หากจำนวนที่เพิ่มอีก 5 ราย จะได้ 5 คะแนนเต็ม');
});

import { expect, it } from 'vitest';
import { displayWidth } from '../../../src/local/command-line/display-width.ts';

it.each([
  ['', 0],
  ['4.30', 4],
  ['อำเภอ', 5],
  ['น้ำ', 2],
  ['วังน้ำเย็น', 7],
  ['กี่', 1],
  ['ตัวชี้วัด', 5],
  ['日本', 4],
  ['✓ 5', 3],
  ['\u200bก', 1],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

import { expect, test } from 'vitest';
import { breakLines } from '../../src/language/lines.ts';

test('lines break at spaces and are filled as far as they go', () => {
  // "กขค งจฉ" is 7 letters wide, with " ชซ" 10
  expect(breakLines('กขค งจฉ ชซ', 10, '')).toEqual(['กขค งจฉ ชซ']);
  expect(breakLines('กขค งจฉ ชซ', 9, '')).toEqual(['กขค งจฉ', 'ชซ']);
});

test('vowels and tone marks above and below take no room', () => {
  expect(breakLines('ที่นี่ มี', 5, '')).toEqual(['ที่นี่ มี']); // ทน ม: 4 letters
});

test('the first line is indented, and that takes room', () => {
  expect(breakLines('กขค งจฉ ชซ', 10, '   ')).toEqual(['   กขค งจฉ', 'ชซ']);
});

test('a numeral is never parted from the word before it', () => {
  // 6 + 1 + 6 letters: all but the numeral would go on the first line
  expect(breakLines('ประเมิน รอบที่ ๒', 12, '')).toEqual(['ประเมิน', 'รอบที่ ๒']);
});

test('a numeral is not parted from what it counts, a year from what follows it is', () => {
  // "จำนวน ๑๕" is 8 letters, with " ข้อ" 11; "ปี ๒๕๖๗" 6, with " ถึง" 9
  expect(breakLines('กข จำนวน ๑๕ ข้อ', 12, '')).toEqual(['กข', 'จำนวน ๑๕ ข้อ']);
  expect(breakLines('ปี ๒๕๖๗ ถึง', 8, '')).toEqual(['ปี ๒๕๖๗', 'ถึง']);
});

test('a deep indent takes half the room of as many letters', () => {
  // 6 spaces are as wide as 3 letters, กขค 3 and " ง" 2 more
  expect(breakLines('กขค ง', 8, '      ')).toEqual(['      กขค ง']);
  expect(breakLines('กขค ง', 7, '      ')).toEqual(['      กขค', 'ง']);
});

test('a piece longer than a line breaks between letters, with their vowels and marks', () => {
  // two letters a line: ที่|ก้ then เปิ|น้ำ: what belongs to a letter stays with it
  expect(breakLines('ที่ก้เปิน้ำ', 3, '')).toEqual(['ที่ก้', 'เปิ', 'น้ำ']);
  expect(breakLines('ก'.repeat(7), 3, '')).toEqual(['กกก', 'กกก', 'ก']);
});

test('nothing is lost', () => {
  const text = 'สำนักงานพัฒนาชุมชนจังหวัดสระแก้ว กำหนดตัวชี้วัด 🙂 จำนวน ๑๕ ตัวชี้วัด ใน ๓ องค์ประกอบ';
  for (let room = 2; room < 60; room += 1) {
    expect(breakLines(text, room, '').join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
  }
});

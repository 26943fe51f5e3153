import { describe, expect, it } from 'vitest';
import { lookAlikeKey } from '../../../src/workbook/reading/normalise.ts';
import { put, readChanged } from './grids.ts';

const FINE = { เมืองจันทบุรี: [4, 3, 2], ท่าใหม่: [2, 1, 4] };

describe('spellings that look the same are the same', () => {
  it.each([
    ['two เ for แ', 'เเผน', 'แผน'],
    ['nikhahit and า for ำ', 'อ\u0e4d\u0e32เภอ', 'อำเภอ'],
    ['a tone between nikhahit and า', 'น\u0e4d\u0e49\u0e32', 'น้ำ'],
    ['a tone before nikhahit and า', 'น\u0e49\u0e4d\u0e32', 'น้ำ'],
    ['a tone behind ำ', 'น\u0e33\u0e49', 'น้ำ'],
    ['a tone before the vowel', 'ท\u0e35\u0e48', 'ท\u0e48\u0e35'],
    ['a mark typed twice', 'ท่่า', 'ท่า'],
    ['a mark typed three times', 'ท่่่า', 'ท่า'],
    ['an accent of its own', 'cafe\u0301', 'caf\u00e9'],
    ['ๅ for า', 'ท่ๅใหม่', 'ท่าใหม่'],
    ['zero width and non-breaking spaces', '\u200bท่า\u00a0\u00a0ใหม่\ufeff', 'ท่า ใหม่'],
    ['Thai numerals', 'บ๕.๑', 'บ5.1'],
  ])('%s', (_, typed, meant) => {
    expect(lookAlikeKey(typed)).toBe(lookAlikeKey(meant));
  });

  it.each([
    ['another tone', 'ท้า', 'ท่า'],
    ['another letter', 'ก1', 'ถ1'],
    ['another case', 'n/a', 'N/A'],
    ['another numeral', 'บ1', 'บ2'],
  ])('%s is another word', (_, a, b) => {
    expect(lookAlikeKey(a)).not.toBe(lookAlikeKey(b));
  });
});

describe('a district in a form', () => {
  it.each([
    'อ.ท่าใหม่',
    'อ. ท่าใหม่',
    'อำเภอท่าใหม่',
    'อำเภอ  ท่าใหม่ ',
    'สพอ.ท่าใหม่',
    'สำนักงานพัฒนาชุมชนอำเภอท่าใหม่',
    'ท่า ใหม่',
    'ท่าใหม\u200b่',
    'อ\u0e4d\u0e32เภอท่าใหม่',
  ])('%j is read without a word', (typed) => {
    expect(readChanged(({ form }) => put(form, 'A4', typed))).toMatchObject({ told: [], scores: FINE });
  });

  it.each([
    ['ท่าใหม', 'A4'],
    ['ท่าไหม่', 'A4'],
    ['ทาใหม่', 'A4'],
    ['อำเภอเมือง', 'A3'],
    ['เมืองจันท', 'A3'],
  ])('%j is mended and said so', (typed, cell) => {
    const { told, scores } = readChanged(({ form }) => put(form, cell, typed));
    expect(told).toEqual([`name-mended กรอกผล!${cell}`]);
    expect(scores).toEqual(FINE);
  });

  it.each(['ท่าใม', 'ทม.', 'แหลมสิงห์', '#REF!', 'Loading...', 2203, true, { year: 2024, month: 5, day: 1 }])(
    '%j is asked about',
    (typed) => {
      const { told, scores } = readChanged(({ form }) => put(form, 'A4', typed));
      expect(told).toEqual(['unknown-district กรอกผล!A4']);
      expect(scores?.ท่าใหม่).toEqual(['missing', 'missing', 'missing']);
    },
  );

  it('two districts that both fit are both named', () => {
    const { told, messages } = readChanged(({ districts, form }) => {
      put(districts, 'A4', 'ท่าไหม');
      put(form, 'A4', 'ท่าใหม');
    });
    expect(told).toContain('unknown-district กรอกผล!A4');
    expect(messages.join()).toContain('"ท่าใหม่" หรือ "ท่าไหม"');
  });

  it('a number is no slip: อำเภอที่ 3 is never taken for อำเภอที่ 2', () => {
    const { told } = readChanged(({ districts, form }) => {
      put(districts, 'A3', 'อำเภอที่ 2');
      put(form, 'A4', 'อำเภอที่ 3');
    });
    expect(told).toEqual(['unknown-district กรอกผล!A4']);
  });

  it.each(['ทุกอำเภอ', 'ทุก อำเภอ', 'ทุกอ\u0e4d\u0e32เภอ'])('%j speaks for every district', (typed) => {
    const { told, scores } = readChanged(({ form }) => {
      put(form, 'A5', typed);
      put(form, 'B5', 70);
      put(form, 'B4', '');
    });
    expect(told).toEqual([]);
    expect(scores?.ท่าใหม่).toEqual([3, 1, 4]);
  });

  it('a slip of ทุกอำเภอ is asked about: it would give its values to everybody', () => {
    const { told, messages } = readChanged(({ form }) => {
      put(form, 'A5', 'ทุกอำเภ');
      put(form, 'B5', 70);
    });
    expect(told).toEqual(['unknown-district กรอกผล!A5']);
    expect(messages[0]).toContain('"ทุกอำเภอ"');
  });
});

describe('a code in a form', () => {
  it.each(['ก๑ ชื่ออะไรก็ได้', ' ก1', 'ก1\u00a0ผลงาน', '\u200bก1'])('%j is read', (typed) => {
    expect(readChanged(({ form }) => put(form, 'B1', typed))).toMatchObject({ told: [], scores: FINE });
  });

  it.each(['ก', 'ก11', 'ก-1', 'k1'])('%j is never read as ก1', (typed) => {
    expect(readChanged(({ form }) => put(form, 'B1', typed)).told).toContain('unknown-code กรอกผล!B1');
  });

  it('a column with results and no code is told, one without anything is not', () => {
    const { told } = readChanged(({ form }) => {
      put(form, 'G1', '');
      put(form, 'G3', 5);
    });
    expect(told).toEqual(['unknown-code กรอกผล!G1']);
  });
});

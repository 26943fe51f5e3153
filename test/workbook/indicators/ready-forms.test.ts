import { describe, expect, it } from 'vitest';
import { READY_FORMS } from '../../../src/language/ready-forms.ts';
import type { Grid } from '../../../src/workbook/grid.ts';
import { parseIndicators } from '../../../src/workbook/indicators/parse-indicators.ts';
import { readyFills } from '../../../src/workbook/indicators/ready-forms.ts';
import { Problems } from '../../../src/workbook/problems/collector.ts';
import { MEASURE_WORDS, OPERATOR_SPELLINGS, RULE_WORDS } from '../../../src/workbook/vocabulary.ts';

const HEADERS = [
  'รหัส',
  'ตัวชี้วัด',
  'องค์ประกอบ',
  'น้ำหนัก',
  'แบบสำเร็จรูป',
  'ระดับ 1–5 (พิมพ์ครั้งเดียว)',
  'เป้าหมาย (5 คะแนน)',
  'หน่วยวัด',
  'วิธีวัด',
  'ข้อมูลที่กรอก',
  'เกณฑ์',
  'เงื่อนไข',
  'ระดับ 1',
  'ระดับ 2',
  'ระดับ 3',
  'ระดับ 4',
];

/** Rows by header; blank where nothing is given. */
function tab(...rows: Readonly<Record<string, string | number>>[]): Grid {
  const values = [HEADERS, ...rows.map((row) => HEADERS.map((header) => row[header] ?? ''))];
  return {
    title: 'ตัวชี้วัด',
    values,
    formats: values.map((line) => line.map(() => 'General')),
    formulas: values.map((line) => line.map(() => '')),
  };
}

const row = (code: string, form: string, more: Readonly<Record<string, string | number>> = {}) => ({
  รหัส: code,
  ตัวชี้วัด: code,
  องค์ประกอบ: 'งาน',
  น้ำหนัก: 10,
  แบบสำเร็จรูป: form,
  ...more,
});
const LADDER = 'ระดับ 1–5 (พิมพ์ครั้งเดียว)';

/** What stands in each row once it is filled in, by header. */
const filled = (grid: Grid): Record<string, string | number>[] =>
  grid.values
    .slice(1)
    .map((_, at) =>
      Object.fromEntries(
        readyFills(grid).flatMap(({ row: line, column, value }) =>
          line === at + 1 ? [[HEADERS[column] ?? '', value]] : [],
        ),
      ),
    );

describe('a ready form', () => {
  it('speaks the words of the other columns', () => {
    for (const { measure, rule, operator } of READY_FORMS) {
      expect(MEASURE_WORDS).toHaveProperty([measure]);
      if (rule !== '') expect(RULE_WORDS).toHaveProperty([rule]);
      if (operator !== '') expect(OPERATOR_SPELLINGS).toHaveProperty([operator]);
    }
  });

  it('fills the technical cells of its row, and none that is typed', () => {
    expect(filled(tab(row('ก1', 'ร้อยละ น้อยยิ่งดี', { ข้อมูลที่กรอก: 'หนี้ค้าง | หนี้ทั้งหมด' })))).toEqual([
      { หน่วยวัด: 'ร้อยละ', วิธีวัด: 'ร้อยละ', เงื่อนไข: 'ไม่เกิน' },
    ]);
  });

  it('makes an indicator of each of its words without another cell but the target', () => {
    const rows = READY_FORMS.map(({ word, measure }, at) =>
      row(`ก${at}`, word, measure === 'ร้อยละ' ? { 'เป้าหมาย (5 คะแนน)': 50 } : {}),
    );
    const problems = new Problems();
    const { indicators } = parseIndicators(tab(...rows), null, [], problems);
    expect(problems.all.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(indicators.map(({ measure, criterion }) => [measure, criterion?.operator ?? null])).toEqual([
      ['percent', '>='],
      ['percent', '<='],
      ['count', '>='],
      ['yes-no', '>='],
      ['direct', null],
    ]);
  });

  it('that nobody knows is told, and fills nothing', () => {
    const problems = new Problems();
    expect(readyFills(tab(row('ก1', 'ร้อยละมาก')), problems)).toEqual([]);
    expect(problems.all.map(({ code, cell }) => [code, cell])).toEqual([['setting-ignored', 'E2']]);
  });
});

describe('levels typed once', () => {
  const UP = { 'ระดับ 1': 80, 'ระดับ 2': 85, 'ระดับ 3': 90, 'ระดับ 4': 95, 'เป้าหมาย (5 คะแนน)': 100 };
  const levels = (grid: Grid): unknown[] =>
    filled(grid).map((cells) => Object.fromEntries(Object.entries(cells).filter(([header]) => header in UP)));

  it.each(['80/85/90/95/100', '๘๐ / ๘๕ / ๙๐ / ๙๕ / ๑๐๐', '80 85 90 95 100', '80|85|90|95|100'])(
    'are levels 1–4 and the target: %s',
    (typed) => expect(levels(tab(row('ก1', 'ร้อยละ มากยิ่งดี', { [LADDER]: typed })))).toEqual([UP]),
  );

  it('count for the rows of the same direction below, until others are typed, where neither target nor level is', () => {
    const up = 'ร้อยละ มากยิ่งดี';
    const found = levels(
      tab(
        row('ก0', up),
        row('ก1', up, { [LADDER]: '80/85/90/95/100' }),
        row('ก2', up),
        row('ก3', up, { 'เป้าหมาย (5 คะแนน)': 60 }),
        row('ก4', 'ร้อยละ น้อยยิ่งดี'),
        row('ก5', 'ร้อยละ น้อยยิ่งดี', { [LADDER]: '30/25/20/15/10' }),
        row('ก6', 'นับข้อ'),
        row('ก7', up, { 'ระดับ 3': 50 }),
        row('ก8', up),
      ),
    );
    const down = { 'ระดับ 1': 30, 'ระดับ 2': 25, 'ระดับ 3': 20, 'ระดับ 4': 15, 'เป้าหมาย (5 คะแนน)': 10 };
    expect(found).toEqual([{}, UP, UP, {}, {}, down, {}, {}, UP]);
  });

  it.each(['80/90/100', 'สูง', '80/85/90/95/ร้อย'])('that cannot be read are told: %s', (typed) => {
    const problems = new Problems();
    expect(levels(tab(row('ก1', 'ร้อยละ มากยิ่งดี', { [LADDER]: typed })))).toEqual([{}]);
    readyFills(tab(row('ก1', 'ร้อยละ มากยิ่งดี', { [LADDER]: typed })), problems);
    expect(problems.all.map(({ code, cell }) => [code, cell])).toEqual([['setting-ignored', 'F2']]);
  });
});

describe('what a row lacks is told as a newcomer can mend it', () => {
  const SECTION = { name: 'งาน', share: null, cell: 'A1' };
  const told = (grid: Grid): string[] => {
    const problems = new Problems();
    parseIndicators(grid, [SECTION] as never, [], problems); // only the name counts here
    return problems.all.map(({ cell, message }) => `${cell} ${message}`);
  };

  it('without แบบสำเร็จรูป and วิธีวัด it names the drop-down that fills the others', () => {
    expect(told(tab(row('ก1', '', { น้ำหนัก: 100 })))).toEqual([
      expect.stringMatching(/^I2 "วิธีวัด" ยังว่างอยู่ โปรดเลือกแบบสำเร็จรูปในช่อง E2 .*ให้คะแนนโดยตรง$/),
    ]);
  });

  it('without องค์ประกอบ it names those there are', () => {
    expect(told(tab(row('ก1', 'ส่ง/ไม่ส่ง', { องค์ประกอบ: '' })))).toContain(
      'C2 แถวนี้ยังไม่มีองค์ประกอบ โปรดเลือก: งาน',
    );
  });
});

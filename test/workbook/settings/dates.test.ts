import { describe, expect, it } from 'vitest';
import type { CellValue, DateCell } from '../../../src/workbook/grid.ts';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import type { Round } from '../../../src/workbook/round.ts';
import { cleanTabs, gridsOf } from '../reading/grids.ts';

interface Told {
  round: Round;
  told: string[];
  messages: string[];
}

/** Fiscal year 2567, round 2, with these rows of รายการ, and these in the columns กลุ่มงาน and กำหนดส่ง. */
function read(rows: readonly (readonly CellValue[])[], due: readonly CellValue[] = []): Told {
  const tabs = cleanTabs();
  tabs.settings = [
    ['รายการ', 'ค่า', 'องค์ประกอบ', 'น้ำหนักองค์ประกอบ (%)', 'กลุ่มงาน', 'กำหนดส่ง'],
    ['ปีงบประมาณ', 2567, 'งาน', 100, due.length > 0 ? 'กลุ่มหนึ่ง' : '', ...due],
    ...rows.map((row) => [...row]),
  ];
  const { round, problems } = parseRound(gridsOf(tabs));
  if (!round) throw new Error(problems.all.map(({ message }) => message).join('\n'));
  return {
    round,
    told: problems.all.map(({ code, severity, cell }) => `${severity} ${code} ${cell}`),
    messages: problems.all.map(({ message }) => message),
  };
}

const APRIL = { year: 2024, month: 4, day: 1 };
const cell = (year: number, month: number, day: number, time?: number): DateCell =>
  time === undefined ? { year, month, day } : { year, month, day, time };

/** Every place where a date belongs: what it is read as, and its cell. */
const PLACES = {
  เริ่ม: {
    read: (value: CellValue) => read([['เริ่ม', value]]),
    of: ({ settings }: Round) => settings.from,
    at: 'B3',
  },
  สิ้นสุด: {
    read: (value: CellValue) => read([['สิ้นสุด', value]]),
    of: ({ settings }: Round) => settings.to,
    at: 'B3',
  },
  'ข้อมูล ณ วันที่': {
    read: (value: CellValue) => read([['ข้อมูล ณ วันที่', value]]),
    of: ({ settings }: Round) => settings.asOfDate,
    at: 'B3',
  },
  ขอทบทวนภายใน: {
    read: (value: CellValue) => read([['ขอทบทวนภายใน', value]]),
    of: ({ settings }: Round) => settings.reviewBy,
    at: 'B3',
  },
  กำหนดส่ง: {
    read: (value: CellValue) => read([], [value]),
    of: ({ groups }: Round) => groups[0]?.dueDate ?? null,
    at: 'F2',
  },
} as const;

describe.each(Object.entries(PLACES))('a date in %s', (name, place) => {
  it.each<[what: string, value: CellValue]>([
    ['a date cell', cell(2024, 4, 1)],
    ['a date cell with a time behind it', cell(2024, 4, 1, 0.604166666666667)],
    ['1 เมษายน 2567', '1 เมษายน 2567'],
    ['๑ เม.ย. ๒๕๖๗', '๑ เม.ย. ๒๕๖๗'],
    ['1 เม.ย. 67', '1 เม.ย. 67'],
    ['1 เมษายน พ.ศ. 2567', '1 เมษายน พ.ศ. 2567'],
    ['วันที่ 1 เมษายน 2567', 'วันที่ 1 เมษายน 2567'],
    ['1/4/2567', '1/4/2567'],
    ['1-4-67', '1-4-67'],
    ['01.04.2567', '01.04.2567'],
    ['2024-04-01', '2024-04-01'],
    ['with odd spaces and a zero-width one', '\u00a01\u200b  เมษายน\u00a0 2567 '],
  ])('%s is read without a word', (_, value) => {
    const { round, told } = place.read(value);
    expect([place.of(round), told]).toEqual([APRIL, []]);
  });

  it.each<[what: string, value: DateCell, stored: number]>([
    ['typed 1/4/2567', cell(2567, 4, 1), 2567],
    ['typed 1/4/67', cell(1967, 4, 1), 1967],
    ['typed 1/4/2567 14:30', cell(2567, 4, 1, 0.6), 2567],
  ])('a date cell that was %s is พ.ศ., and said so', (_, value, stored) => {
    const { round, told, messages } = place.read(value);
    expect([place.of(round), told]).toEqual([APRIL, [`notice date-mended ${place.at}`]]);
    expect(messages).toEqual([
      `${name}: อ่านเป็น 1 เมษายน 2567 เพราะปีที่พิมพ์เป็น พ.ศ. แต่ช่องนี้เก็บไว้เป็น ค.ศ. ${stored} ถ้าถูกต้องแล้วไม่ต้องแก้`,
    ]);
  });

  it.each<[value: CellValue, quoted: string]>([
    ['31 เมษายน 2567', '31 เมษายน 2567'],
    ['สิ้นเดือน', 'สิ้นเดือน'],
    ['เมษายน 2567', 'เมษายน 2567'],
    [45383, '45383'],
    ['45383', '45383'],
    [true, 'TRUE'],
    ['#REF!', '#REF!'],
    ['-', '-'],
    [cell(2568, 2, 29), '29 กุมภาพันธ์ 2568'],
    [cell(1899, 12, 30, 0.5), '30 ธันวาคม 2442'],
  ])('%j is asked about', (value, quoted) => {
    const { round, told, messages } = place.read(value);
    expect([place.of(round), told]).toEqual([null, [`warning bad-date ${place.at}`]]);
    expect(messages[0]).toContain(`${name}: อ่าน "${quoted}" เป็นวันที่ไม่ได้`);
  });

  it('a blank cell is no date, and nothing is said', () => {
    const { round, told } = place.read('');
    expect([place.of(round), told]).toEqual([null, []]);
  });
});

describe('a date is shown in พ.ศ.', () => {
  it.each<[typed: CellValue, shown: string]>([
    ['31 ส.ค. 67', '31 สิงหาคม 2567'],
    [cell(2567, 8, 31), '31 สิงหาคม 2567'],
    ['สิ้นเดือนสิงหาคม', 'สิ้นเดือนสิงหาคม'],
    [45535, '45535'],
    ['', ''],
  ])('ข้อมูล ณ วันที่ %j as %s', (typed, shown) => {
    expect(read([['ข้อมูล ณ วันที่', typed]]).round.settings.asOf).toBe(shown);
  });

  it.each<[typed: CellValue, shown: string]>([
    [cell(2567, 9, 10), '10 กันยายน 2567'],
    ['ทุกวันที่ 5', 'ทุกวันที่ 5'],
  ])('กำหนดส่ง %j as %s', (typed, shown) => {
    expect(read([], [typed]).round.groups[0]?.due).toBe(shown);
  });
});

describe('dates that can hardly be meant', () => {
  const dates = (from: string, to: string, asOf = ''): string[] =>
    read([
      ['เริ่ม', from],
      ['สิ้นสุด', to],
      ['ข้อมูล ณ วันที่', asOf],
    ]).told;

  it.each<[what: string, from: string, to: string, asOf: string, told: string[]]>([
    ['the round of the letter', '1 เมษายน 2567', '30 กันยายน 2567', '31 สิงหาคม 2567', []],
    ['the first and the last day of the year', '1 ต.ค. 66', '30 ก.ย. 67', '1 ต.ค. 66', []],
    ['a day before the year', '30 ก.ย. 66', '30 ก.ย. 67', '', ['B3']],
    ['a day behind the year', '1 เม.ย. 67', '1 ต.ค. 67', '', ['B4']],
    ['both of the year before', '1 เม.ย. 66', '30 ก.ย. 66', '', ['B3', 'B4']],
    ['start after end', '30 ก.ย. 67', '1 เม.ย. 67', '', ['B3']],
    ['one day is a round', '1 เม.ย. 67', '1 เม.ย. 67', '', []],
    ['figures of the day before the start', '1 เม.ย. 67', '30 ก.ย. 67', '31 มี.ค. 67', ['B5']],
    ['figures of 120 days behind the end', '1 เม.ย. 67', '30 ก.ย. 67', '28 ม.ค. 68', []],
    ['figures of 121 days behind the end', '1 เม.ย. 67', '30 ก.ย. 67', '29 ม.ค. 68', ['B5']],
    ['figures of the year before, without dates of the round', '', '', '31 ส.ค. 66', []],
  ])('%s', (_, from, to, asOf, told) => {
    expect(dates(from, to, asOf)).toEqual(told.map((at) => `warning date-doubtful ${at}`));
  });

  it('without a fiscal year no date lies outside it', () => {
    const tabs = cleanTabs();
    tabs.settings = [
      ['รายการ', 'ค่า', 'องค์ประกอบ', 'น้ำหนักองค์ประกอบ (%)'],
      ['เริ่ม', '1 เมษายน 2560', 'งาน', 100],
    ];
    expect(parseRound(gridsOf(tabs)).problems.all).toEqual([]);
  });

  it('the message names both dates and the year', () => {
    const { messages } = read([['เริ่ม', '1 เมษายน 2566']]);
    expect(messages).toEqual([
      'เริ่ม 1 เมษายน 2566 ไม่อยู่ในปีงบประมาณ 2567 (1 ตุลาคม 2566 ถึง 30 กันยายน 2567) โปรดตรวจวันที่ หรือปีงบประมาณ',
    ]);
  });
});

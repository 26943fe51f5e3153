import { describe, expect, it } from 'vitest';
import { toNumber } from '../../../src/scoring/index.ts';
import type { CellValue } from '../../../src/workbook/grid.ts';
import { Problems } from '../../../src/workbook/problems/collector.ts';
import { readText } from '../../../src/workbook/reading/read-text.ts';
import { spreadMerges } from '../../../src/workbook/reading/spread-merges.ts';
import { spreadRows } from '../../../src/workbook/reading/spread-rows.ts';
import { typedNumber } from '../../../src/workbook/reading/typed-number.ts';
import { block, gridOf, type Rows } from './grids.ts';

describe('a cell as text', () => {
  it.each<[typed: CellValue, text: string]>([
    ['  เมือง\u00a0 จันทบุรี ', 'เมือง จันทบุรี'],
    [2203, '2203'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [{ year: 2024, month: 5, day: 1 }, '1 พฤษภาคม 2567'],
    ['', ''],
  ])('%j is %j', (value, text) => {
    expect(readText({ value, percent: false })).toBe(text);
  });
});

describe('a number of a set-up tab', () => {
  it.each<[typed: CellValue, read: number | string, told: string[]]>([
    [40, 40, []],
    ['๔๐,๐๐๐', 40_000, ['text-number B1: อ่านข้อความ "๔๐,๐๐๐" เป็นตัวเลข 40,000']],
    ['', 'blank', []],
    ['สี่สิบ', 'unreadable', []],
    ['ไม่ประเมิน', 'unreadable', []],
    ['#REF!', 'unreadable', []],
    [true, 'unreadable', []],
  ])('%j', (typed, read, told) => {
    const problems = new Problems();
    const number = typedNumber(gridOf('ตัวชี้วัด', [['น้ำหนัก', typed]]), 0, 1, problems);
    expect(typeof number === 'string' ? number : toNumber(number)).toBe(read);
    expect(problems.all.map(({ code, cell, message }) => `${code} ${cell}: ${message}`)).toEqual(told);
  });
});

describe('merged blocks', () => {
  it('a tab without any is handed back as it is', () => {
    const { merges: _, ...bare } = gridOf('ชีต', [['ก']]);
    const none = gridOf('ชีต', [['ก']], []);
    expect(spreadMerges(bare, () => 'x')).toBe(bare);
    expect(spreadMerges(none, () => 'x')).toBe(none);
  });

  it('every covered cell says what is asked of the block, the first one what it holds', () => {
    const grid = gridOf(
      'ชีต',
      [
        ['ก', 'old', ''],
        ['old', '', 'ข'],
      ],
      [block('A1:B2')],
    );
    const spread = spreadMerges(grid, (held, row, column) => `${String(held)}${row}${column}`);
    expect(spread.values).toEqual([
      ['ก', 'ก01', ''],
      ['ก10', 'ก11', 'ข'],
    ]);
  });

  it('an empty block is empty, and nothing is asked of it', () => {
    const grid = gridOf('ชีต', [['', 'old']], [block('A1:B1')]);
    expect(spreadMerges(grid, () => 'asked').values).toEqual([['', '']]);
  });
});

describe('the rows of a merged block in a set-up tab', () => {
  const spread = (
    rows: Rows,
    range: string,
    columns: Readonly<Record<string, number>> = { code: 0, section: 1, owner: 2 },
  ) => {
    const problems = new Problems();
    const { code = 0 } = columns;
    const grid = spreadRows(gridOf('ตัวชี้วัด', rows, [block(range)]), columns, code, problems);
    return { values: grid.values, told: problems.all.map(({ code, cell }) => `${code} ${cell}`) };
  };
  const header = ['รหัส', 'องค์ประกอบ', 'กลุ่มงาน', 'หมายเหตุ'];

  it('words count for every row that has a key', () => {
    const rows = [header, ['ก1', 'งาน', '', ''], ['ก2', '', '', ''], ['', '', '', '']];
    expect(spread(rows, 'B2:B4')).toEqual({
      values: [header, ['ก1', 'งาน', '', ''], ['ก2', 'งาน', '', ''], ['', '', '', '']],
      told: [],
    });
  });

  it('in the first column of the tab too', () => {
    const rows = [
      ['องค์ประกอบ', 'รหัส'],
      ['งาน', 'ก1'],
      ['', 'ก2'],
    ];
    expect(spread(rows, 'A2:A3', { section: 0, code: 1 })).toEqual({
      values: [rows[0], ['งาน', 'ก1'], ['งาน', 'ก2']],
      told: [],
    });
  });

  it('and only downwards: the column beside keeps to itself', () => {
    const rows = [header, ['ก1', 'งาน', '', ''], ['ก2', '', '', '']];
    expect(spread(rows, 'B2:C3')).toEqual({
      values: [header, ['ก1', 'งาน', '', ''], ['ก2', 'งาน', '', '']],
      told: [],
    });
  });

  it('a column that nobody reads says nothing', () => {
    const rows = [header, ['ก1', 'งาน', '', 5], ['ก2', 'งาน', '', '']];
    expect(spread(rows, 'D2:D3')).toEqual({ values: rows, told: [] });
  });

  it('a number is asked about, and so is what a header covers', () => {
    const rows = [header, ['ก1', 50, '', ''], ['ก2', '', '', '']];
    expect(spread(rows, 'B2:B3')).toEqual({ values: rows, told: ['merged-rows B3'] });
    const covered = [header, ['ก1', '', '', ''], ['ก2', 'งาน', '', '']];
    expect(spread(covered, 'B1:B2')).toEqual({ values: covered, told: ['merged-rows B2'] });
  });
});

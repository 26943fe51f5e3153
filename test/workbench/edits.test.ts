import { beforeEach, describe, expect, it } from 'vitest';
import { shiftGroupDepth } from '../../src/local/stand-in/column-groups.ts';
import { columnSpanAt } from '../../src/local/stand-in/columns.ts';
import type { Sheet } from '../../src/local/stand-in/sheet.ts';
import { newWorkbook, type Workbook } from '../../src/local/stand-in/workbook.ts';
import { applyEdit } from '../../src/local/workbench/apply-edit.ts';
import { foldData } from '../../src/local/workbench/fold-data.ts';
import type { GridEdit, GridRange, GridValue } from '../../src/local/workbench/messages.ts';

let workbook: Workbook;
let sheet: Sheet;
let id: string;

beforeEach(() => {
  workbook = newWorkbook();
  const [first] = workbook.sheets;
  if (!first) throw new Error('no sheet');
  sheet = first;
  id = `s${sheet.id}`;
});

const apply = (edit: GridEdit) => applyEdit(workbook, edit);
const type = (row: number, column: number, value: GridValue) =>
  apply({ kind: 'cells', sheet: id, cells: [{ row, column, value }] });
const typeDown = (texts: readonly string[]) => {
  for (const [row, text] of texts.entries()) type(row, 0, text);
};
const held = (row: number, column: number) => [
  sheet.value(row, column),
  sheet.format(row, column).numberFormat,
];
const block = (startRow: number, startColumn: number, endRow: number, endColumn: number): GridRange => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});
const columnOf = (column: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => sheet.value(row, column));

describe('a number format', () => {
  it.each([
    ['92%', '20', 20, 'General'],
    ['92.5%', '45%', 0.45, '0%'],
    ['1,200', '20.5', 20.5, 'General'],
    ['15/9/2567', '20', 20, 'General'],
    ['1e3', '7', 7, 'General'],
    ['92%', 'ไม่มี', 'ไม่มี', 'General'],
    ['92%', '', undefined, 'General'],
    ['92%', '=1+1', undefined, 'General'],
  ])('that came along with %s is gone with %s', (first, second, value, format) => {
    type(0, 0, first);
    type(0, 0, second);
    expect(held(0, 0)).toEqual([value, format]);
  });

  it.each([
    ['20', 0.2],
    ['92.5', 0.925],
    ['1,200', 12],
    ['92%', 0.92],
    ['.5', 0.005],
  ])('of percent that a cell was given makes %s a percent', (typed, value) => {
    sheet.setFormat(0, 0, workbook.formatWith(sheet.format(0, 0), { numberFormat: '0.00%' }));
    type(0, 0, typed);
    expect(held(0, 0)).toEqual([value, '0.00%']);
  });

  it('with a % in quotes is none of percent', () => {
    sheet.setFormat(0, 0, workbook.formatWith(sheet.format(0, 0), { numberFormat: '0" %"' }));
    type(0, 0, '20');
    expect(held(0, 0)).toEqual([20, '0" %"']);
  });

  it('comes along with what is pasted, and goes with what is typed over it', () => {
    apply({ kind: 'cells', sheet: id, cells: [{ row: 0, column: 0, value: 0.925, format: '0.0%' }] });
    expect(held(0, 0)).toEqual([0.925, '0.0%']);
    type(0, 0, '20');
    expect(held(0, 0)).toEqual([20, 'General']);
  });

  it('of a column for texts keeps pasted codes whole', () => {
    sheet.setFormat(0, 0, workbook.formatWith(sheet.format(0, 0), { numberFormat: '@' }));
    apply({ kind: 'cells', sheet: id, cells: [{ row: 0, column: 0, value: '1.10', format: 'General' }] });
    expect(held(0, 0)).toEqual(['1.10', '@']);
  });
});

describe('a text', () => {
  it('that only looks like an error is no error', () => {
    type(0, 0, '="#"&"HELLO"');
    const cell = { row: 0, column: 0, value: '="#"&"HELLO"', result: '#HELLO' };
    apply({ kind: 'cells', sheet: id, cells: [cell] });
    expect(sheet.value(0, 0)).toBe('#HELLO');
  });

  it('longer than a cell holds is refused, and what stood there stays', () => {
    type(0, 0, 'เดิม');
    const cells = [
      { row: 0, column: 0, value: 'ก'.repeat(32_768) },
      { row: 1, column: 0, value: 'ข'.repeat(32_767) },
    ];
    expect(apply({ kind: 'cells', sheet: id, cells })).toMatchObject({ why: 'too-long', place: 'A1' });
    expect(columnOf(0, 2)).toEqual(['เดิม', 'ข'.repeat(32_767)]);
  });

  it('of another program stays text', () => {
    apply({ kind: 'cells', sheet: id, cells: [{ row: 0, column: 0, value: '=1+1', isText: true }] });
    expect(sheet.value(0, 0)).toBe('=1+1');
    expect(sheet.formula(0, 0)).toBeUndefined();
  });
});

describe('a sheet', () => {
  it('grows when something is pasted beyond its edge', () => {
    expect(type(1999, 29, 'x').why).toBeUndefined();
    expect([sheet.maxRows, sheet.maxColumns, sheet.value(1999, 29)]).toEqual([2000, 30, 'x']);
  });
});

describe('copying', () => {
  const copy = (from: GridRange, to: GridRange, isCut = false) =>
    apply({ kind: 'copy', sheet: id, from, target: id, to, isCut });

  it('takes value, look and formula along, which follows', () => {
    type(0, 0, '92%');
    type(0, 1, '=A1*2+$A$1');
    copy(block(0, 0, 0, 1), block(2, 0, 2, 1));
    expect(held(2, 0)).toEqual([0.92, '0%']);
    expect(sheet.formula(2, 1)?.text).toBe('A3*2+$A$1');
  });

  it('fills a larger place again and again', () => {
    type(0, 0, '1');
    type(1, 0, '2');
    copy(block(0, 0, 1, 0), block(2, 0, 5, 0));
    expect(columnOf(0, 6)).toEqual([1, 2, 1, 2, 1, 2]);
  });

  it('copies blanks too', () => {
    type(0, 1, 'x');
    type(1, 1, 'y');
    copy(block(0, 0, 0, 1), block(1, 0, 1, 1));
    copy(block(2, 0, 2, 1), block(0, 0, 0, 1));
    expect([sheet.value(0, 1), sheet.value(1, 1)]).toEqual([undefined, 'x']);
  });

  it('by cutting moves, over its own place too, and a formula speaks of what it spoke of', () => {
    type(0, 0, '5');
    type(0, 1, '=A1');
    type(1, 0, '6');
    copy(block(0, 0, 1, 0), block(1, 0, 2, 0), true);
    expect(columnOf(0, 3)).toEqual([undefined, 5, 6]);
    copy(block(0, 1, 0, 1), block(4, 4, 4, 4), true);
    expect(sheet.formula(4, 4)?.text).toBe('A1');
  });
});

describe('filling', () => {
  const fill = (typed: readonly string[], count: number, isCopy = false) => {
    typeDown(typed);
    const from = block(0, 0, typed.length - 1, 0);
    apply({ kind: 'fill', sheet: id, from, to: block(0, 0, typed.length + count - 1, 0), isCopy });
    return columnOf(0, typed.length + count).slice(typed.length);
  };

  it.each<[readonly string[], unknown[]]>([
    [['5'], [5, 5, 5]],
    [
      ['1', '2'],
      [3, 4, 5],
    ],
    [
      ['0.1', '0.2'],
      [0.3, 0.4, 0.5],
    ],
    [
      ['10', '7'],
      [4, 1, -2],
    ],
    [['ชุด 1'], ['ชุด 2', 'ชุด 3', 'ชุด 4']],
    [
      ['ก07', 'ก08'],
      ['ก09', 'ก10', 'ก11'],
    ],
    [['ใช่'], ['ใช่', 'ใช่', 'ใช่']],
    [
      ['ใช่', 'ไม่ใช่'],
      ['ใช่', 'ไม่ใช่', 'ใช่'],
    ],
    [['๕'], ['๕', '๕', '๕']],
    [['30/9/2567'], [243892, 243893, 243894]],
  ])('goes on from %j with %j', (typed, expected) => {
    // 1 October 2567 of the Christian era, as Sheets takes it, is day 243,892 counted from 30 December 1899.
    expect(fill(typed, 3)).toEqual(expected);
  });

  it('as a copy is the same again', () => {
    expect(fill(['1', '2'], 3, true)).toEqual([1, 2, 1]);
  });

  it('keeps the look of percent, and lets formulas follow', () => {
    expect(fill(['92%'], 2)).toEqual([0.92, 0.92]);
    expect(held(2, 0)).toEqual([0.92, '0%']);
    type(0, 2, '=A1');
    apply({ kind: 'fill', sheet: id, from: block(0, 2, 0, 2), to: block(0, 2, 2, 2), isCopy: false });
    expect([sheet.formula(1, 2)?.text, sheet.formula(2, 2)?.text]).toEqual(['A2', 'A3']);
  });

  it('goes up and to the left too', () => {
    type(5, 0, '5');
    type(6, 0, '6');
    apply({ kind: 'fill', sheet: id, from: block(5, 0, 6, 0), to: block(3, 0, 6, 0), isCopy: false });
    expect(columnOf(0, 7).slice(3)).toEqual([3, 4, 5, 6]);
  });
});

describe('sorting', () => {
  const sort = (range: GridRange, column: number, isDescending: boolean) =>
    apply({ kind: 'sort', sheet: id, range, keys: [{ column, isDescending }] });

  it('puts numbers before texts, blanks last both ways, Thai by its dictionary', () => {
    typeDown(['เกาะ', '10', 'กา', '9', '', 'ขา', 'TRUE']);
    sort(block(0, 0, 6, 0), 0, false);
    expect(columnOf(0, 7)).toEqual([9, 10, 'กา', 'เกาะ', 'ขา', true, undefined]);
    sort(block(0, 0, 6, 0), 0, true);
    expect(columnOf(0, 7)).toEqual([true, 'ขา', 'เกาะ', 'กา', 10, 9, undefined]);
  });

  it('moves whole rows with looks, notes and formulas that follow', () => {
    type(0, 0, '2');
    type(0, 1, '92%');
    type(1, 0, '1');
    type(1, 1, 'สอง');
    type(0, 2, '=A1*10');
    sheet.notes.set(1, 'โน้ตของ 92%');
    sort(block(0, 0, 1, 2), 0, false);
    expect(held(1, 1)).toEqual([0.92, '0%']);
    expect(held(0, 1)).toEqual(['สอง', 'General']);
    expect(sheet.formula(1, 2)?.text).toBe('A2*10');
    expect([...sheet.notes.values()]).toEqual(['โน้ตของ 92%']);
    expect(sheet.notes.has(1)).toBe(false);
  });

  it('leaves rows with equal keys in their order', () => {
    [
      ['1', 'ก'],
      ['0', 'ข'],
      ['1', 'ค'],
      ['0', 'ง'],
    ].forEach(([key = '', name = ''], row) => {
      type(row, 0, key);
      type(row, 1, name);
    });
    sort(block(0, 0, 3, 1), 0, false);
    expect(columnOf(1, 4)).toEqual(['ข', 'ง', 'ก', 'ค']);
  });

  it('of merged cells is refused', () => {
    sheet.merges.push({ row: 0, column: 0, rows: 2, columns: 1 });
    expect(sort(block(0, 0, 3, 0), 0, false).why).toBe('merged');
  });
});

describe('a group of columns', () => {
  const fold = (from: number, to: number, isFolded: boolean) =>
    apply({ kind: 'fold', sheet: id, from, to, isFolded });
  const hidden = () => [1, 2, 3, 4, 5].filter((column) => columnSpanAt(sheet.columnSpans, column)?.hidden);
  beforeEach(() => {
    shiftGroupDepth(sheet, 1, 4, 1);
    shiftGroupDepth(sheet, 2, 3, 1);
    sheet.set(0, 1, 'วิธีวัด');
  });

  it('is folded away and unfolded, with all windows told to look again', () => {
    expect(fold(1, 4, true)).toMatchObject({ isMore: true });
    expect(hidden()).toEqual([1, 2, 3, 4]);
    expect(fold(1, 4, false)).toMatchObject({ isMore: true });
    expect(hidden()).toEqual([]);
  });

  it('unfolds without the one within it that was folded by itself', () => {
    fold(2, 3, true);
    fold(1, 4, true);
    fold(1, 4, false);
    expect(hidden()).toEqual([2, 3]);
  });

  it('that is so already, or is not there, changes nothing', () => {
    expect([fold(1, 4, false), fold(1, 3, true)].map(({ isMore }) => isMore)).toEqual([false, false]);
  });

  it('is offered with what stands above it, and not while a folded one holds it', () => {
    const all = { from: 1, to: 4, isFolded: false, first: 'วิธีวัด', last: 'E' };
    const within = { from: 2, to: 3, isFolded: false, first: 'C', last: 'D' };
    expect(foldData(workbook)).toEqual({ [id]: [all, within] });
    fold(1, 4, true);
    expect(foldData(workbook)).toEqual({ [id]: [{ ...all, isFolded: true }] });
  });
});

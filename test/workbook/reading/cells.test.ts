import { describe, expect, it } from 'vitest';
import { toFixed, toNumber } from '../../../src/scoring/index.ts';
import { type CellValue, cellAt } from '../../../src/workbook/grid.ts';
import { type Reading, readNumber } from '../../../src/workbook/reading/read-number.ts';
import { readTick } from '../../../src/workbook/reading/read-tick.ts';
import { formatted, gridOf } from './grids.ts';

describe('a cell is formatted as percent', () => {
  const isPercent = (format: string): boolean =>
    cellAt(formatted(gridOf('กรอกผล', [[0.95]]), 'A1', format), 0, 0).percent;

  it.each(['0%', '0.00%', '#,##0 %', '[Red]0%', '0%;-0%', '0"คะแนน"%', '[$-D00041E]0%', '_(0%_)'])(
    'in %s',
    (format) => expect(isPercent(format)).toBe(true),
  );

  it.each(['', 'General', '0.0"%"', '0\\%', '0_%', '0_);(0)_%', '0*%', '[$%-409]0', '@'])(
    'not in %s',
    (format) => expect(isPercent(format)).toBe(false),
  );
});

const cell = (value: CellValue, percent = false) => ({ value, percent });

function said(reading: Reading): unknown {
  if (reading.kind === 'number')
    return reading.fromText ? [toNumber(reading.value)] : toNumber(reading.value);
  return reading.kind === 'unreadable' ? reading.code : reading.kind;
}

// A number in brackets was read from a text, and will be told.
describe('a cell where a number belongs', () => {
  it.each<[typed: CellValue, read: unknown]>([
    [92.5, 92.5],
    [0, 0],
    [-3, -3],
    ['๙๒.๕', [92.5]],
    ['92.5 %', [92.5]],
    ['92.5%', [92.5]],
    ['ร้อยละ 92.5', [92.5]],
    ['ร้้อยละ๙๒.๕', [92.5]],
    ['รอ้ยละ 92.5', 'not-a-number'],
    ['ร้อยละ ๙๒.๕ %', [92.5]],
    ['1,200,000', [1_200_000]],
    ['๑,๒๐๐', [1200]],
    [' 92.5\u00a0', [92.5]],
    ['\u200b92.5', [92.5]],
    ["'92.5", [92.5]],
    ['+5', [5]],
    ['−5', [-5]],
    ['.5', [0.5]],
    ['', 'blank'],
    [' \u00a0\u200b', 'blank'],
    ['ไม่ประเมิน', 'not-assessed'],
    ['ไม่่ประเมิน ', 'not-assessed'],
    ['N/A', 'not-assessed'],
    ['n/a', 'not-a-number'],
    ['1.200.000', 'not-a-number'],
    ['1,2', 'not-a-number'],
    ['12,00', 'not-a-number'],
    ['1 200', 'not-a-number'],
    ['92.5 บาท', 'not-a-number'],
    ["' 92.5", [92.5]],
    ["92'5", 'not-a-number'],
    ['92 ร้อยละ 5', 'not-a-number'],
    ['92ร้อยละ', 'not-a-number'],
    ['9%2', 'not-a-number'],
    ['5−', 'not-a-number'],
    ['5−3', 'not-a-number'],
    ['−−5', 'not-a-number'],
    ['50-60', 'not-a-number'],
    ['ประมาณ 80', 'not-a-number'],
    ['-', 'not-a-number'],
    ['x', 'not-a-number'],
    ['✓', 'not-a-number'],
    ['/', 'not-a-number'],
    ['ไม่มี', 'not-a-number'],
    ['=45/120*100', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['９２', 'not-a-number'],
    ['1.5555', [1.5555]],
    ['.25', [0.25]],
    ['-.25', [-0.25]],
    ['+.25', [0.25]],
    ['12,000', [12_000]],
    ['-1,200', [-1200]],
    ['+1,200', [1200]],
    ['1,200.25', [1200.25]],
    ['ราว 1,200', 'not-a-number'],
    ['1,200 บาท', 'not-a-number'],
    ['1,200.', 'not-a-number'],
    [true, 'not-a-number'],
    [{ year: 2024, month: 2, day: 1 }, 'not-a-number'],
    [Number.NaN, 'not-a-number'],
    [Number.POSITIVE_INFINITY, 'not-a-number'],
    ['#DIV/0!', 'cell-error'],
    ['#N/A', 'cell-error'],
    ['#REF!', 'cell-error'],
    ['#NAME?', 'cell-error'],
    ['Err:522', 'cell-error'],
    ['Loading...', 'cell-error'],
    ['กำลังโหลด…', 'cell-error'],
    ['#NEW/CODE1!', 'cell-error'],
    ['ช่อง#REF!', 'not-a-number'],
    ['#REF! แก้ด้วย', 'not-a-number'],
    ['รอ Loading...', 'not-a-number'],
    ['Loading... 5', 'not-a-number'],
  ])('%j', (typed, read) => {
    expect(said(readNumber(cell(typed)))).toEqual(read);
  });

  it('is a number up to forty characters, and no result of an office beyond', () => {
    expect(readNumber(cell('9'.repeat(40))).kind).toBe('number');
    expect(said(readNumber(cell('9'.repeat(41))))).toBe('not-a-number');
    expect(said(readNumber(cell('9'.repeat(50_000))))).toBe('not-a-number');
  });

  it('formatted as percent counts times 100, exactly', () => {
    expect(said(readNumber(cell(0.07, true)))).toBe(7);
    expect(said(readNumber(cell(0.92, true)))).toBe(92);
    expect(said(readNumber(cell('92', true)))).toEqual([92]);
  });

  it('is what its digits mean, in a percent format too', () => {
    expect(said(readNumber(cell(1.1 * 3)))).toBe(3.3);
    expect(said(readNumber(cell(1542957.6799999997)))).toBe(1542957.68);
    // 0.3 − 0.1 is 0.19999999999999998, and shown as 20%.
    expect(said(readNumber(cell(0.3 - 0.1, true)))).toBe(20);
  });

  it('typed as text is exact', () => {
    const reading = readNumber(cell('1542957.6799999997'));
    if (reading.kind !== 'number') throw new Error('no number');
    expect(toFixed(reading.value, 12)).toBe('1542957.679999999700');
  });
});

describe('a cell where a tick belongs', () => {
  it.each<[typed: CellValue, read: unknown]>([
    ['ใช่', 1],
    [' ใช่่ ', 1],
    ['✓', 1],
    ['✓\ufe0f', 1],
    ['✔', 1],
    ['✔\ufe0f', 1],
    ['☑', 1],
    ['☑\ufe0f', 1],
    ['✅', 1],
    [' ✅ ', 1],
    ['√', 1],
    [0.9999999999999999, 1],
    ['/', 1],
    ['๑', 1],
    [1, 1],
    [true, 1],
    ['ไม่ใช่', 0],
    ['✗', 0],
    ['✘', 0],
    ['✘\ufe0e', 0],
    ['❌', 0],
    [1e-12, 0],
    [0, 0],
    [false, 0],
    ['', 'blank'],
    ['N/A', 'not-assessed'],
    ['x', 'not-a-number'],
    ['X', 'not-a-number'],
    ['✓✓', 'not-a-number'],
    ['-', 'not-a-number'],
    ['ใช', 'not-a-number'],
    ['true', 'not-a-number'],
    [2, 'not-a-number'],
    [{ year: 2024, month: 2, day: 1 }, 'not-a-number'],
    ['#REF!', 'cell-error'],
    ['Err:522', 'cell-error'],
  ])('%j', (typed, read) => {
    expect(said(readTick(cell(typed)))).toEqual(read);
  });

  it('formatted as percent is asked about', () => {
    expect(said(readTick(cell(1, true)))).toBe('not-a-number');
  });
});

import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/workbook/grid.ts';
import { isShownAsStored } from '../../../src/workbook/reading/shown-as-stored.ts';
import { cleanTabs, formatted, gridsOf, put, readGrids } from '../reading/grids.ts';

/** The clean round with another code in A2, also at the head of its form. */
function read(code: CellValue, format = '', header: CellValue = code) {
  const tabs = cleanTabs();
  put(tabs.indicators, 'A2', code);
  put(tabs.form, 'B1', header);
  const grids = gridsOf(tabs).map((grid) => (grid.title === 'ตัวชี้วัด' ? formatted(grid, 'A2', format) : grid));
  return readGrids(grids);
}

describe('a code', () => {
  it.each<[what: string, code: CellValue, format: string]>([
    ['a word', 'ก1', ''],
    ['a text of digits', '1.10', '@'],
    ['a text that looks like a day', '1-2', '@'],
    ['a number as it is shown', 7, ''],
    ['a number in a column of text', 7, '@'],
    ['a decimal as it is shown', 1.1, '0.###############'],
    ['a decimal with as many digits as its format', 1.1, '0.0'],
    ['a number with thousands that has none', 7, '#,##0'],
  ])('that is %s is one', (_, code, format) => expect(read(code, format).told).toEqual([]));

  it.each<[what: string, code: CellValue, format: string]>([
    ['1.10, stored as 1.1', 1.1, '0.00'],
    ['01, stored as 1', 1, '00'],
    ['2, stored as 1.5', 1.5, '0'],
    ['1,200, stored as 1200', 1200, '#,##0'],
    ['10%, stored as 0.1', 0.1, '0%'],
    ['฿7, stored as 7', 7, '"฿"#,##0'],
    ['ก7, stored as 7', 7, '"ก"0'],
    ['1-2, stored as a date', { year: 2024, month: 2, day: 1 }, 'd-m'],
    ['1/4/67, stored as a date', { year: 1967, month: 4, day: 1 }, 'd/m/yyyy'],
    ['two words', 'ก 1', ''],
    ['the error of a formula', '#REF!', ''],
  ])('that is %s stops the run at its cell', (_, code, format) => {
    const { told, scores } = read(code, format);
    expect(told).toContain('bad-code ตัวชี้วัด!A2');
    expect(scores).toBeNull();
  });

  it('that has to be mended is not said to lack a column besides', () => {
    expect(read({ year: 2024, month: 2, day: 1 }, 'd-m', '1-2').told).toEqual([
      'bad-code ตัวชี้วัด!A2',
      'unknown-code กรอกผล!B1',
    ]);
  });

  it('the message names the cause and the mending', () => {
    expect(read(1.1, '0.00').messages[0]).toBe(
      'ช่องนี้เก็บตัวเลข 1.1 แต่รูปแบบ "0.00" แสดงเป็นอย่างอื่น (เช่น รหัส 1.10 ถูกเก็บเป็น 1.1) โปรดจัดรูปแบบคอลัมน์รหัสเป็นข้อความธรรมดา แล้วพิมพ์รหัสใหม่',
    );
    expect(read({ year: 2567, month: 2, day: 1 }, 'd-m').messages[0]).toBe(
      'รหัสในช่องนี้กลายเป็นวันที่ (1 กุมภาพันธ์ 2567) เพราะพิมพ์อย่าง 1-2 หรือ 1/2 โปรดจัดรูปแบบคอลัมน์รหัสเป็นข้อความธรรมดา แล้วพิมพ์รหัสใหม่',
    );
  });
});

describe('a number is shown as it is stored', () => {
  it.each<[format: string, same: number[], other: number[]]>([
    ['', [0, 7, 1.1, -3], []],
    ['General', [0, 7, 1.1], []],
    ['@', [7, 1.1], []],
    ['0.###############', [7, 1.1], []],
    ['0', [0, 7, 120, 1200], [1.5]],
    ['0;-0', [0, 7], [1.5]],
    ['00', [12, 123], [1, 1.5]],
    ['0.0', [1.5], [1, 1.25]],
    ['0.00', [1.25], [1, 1.1, 1.255]],
    ['0.0#', [1.5, 1.25], [1, 1.255]],
    ['#', [7], [0, 1.5]],
    ['#.##', [1.5], [7, 0.5]],
    ['#,##0', [7, 999], [1000, 1.5]],
    ['0,', [], [7000]],
    ['0%', [], [0.5, 7]],
    ['"ก"0', [], [7]],
    ['0 "ข้อ"', [], [7]],
    ['\\ก0', [], [7]],
    ['฿0', [], [7]],
    ['# ?/?', [], [1.5]],
    ['0.00E+00', [], [7]],
    ['[Red]0', [7], [1.5]],
    ['0;(0)', [7], [-7]],
    ['0;-0;"-"', [7], [0]],
    ['_-* #,##0_-', [7], [1200]],
    ['General;-General', [7, 1.1], []],
    [';;;', [], [7]],
  ])('in the format %j: %j, and not %j', (format, same, other) => {
    expect(same.filter((value) => !isShownAsStored(value, format))).toEqual([]);
    expect(other.filter((value) => isShownAsStored(value, format))).toEqual([]);
  });
});

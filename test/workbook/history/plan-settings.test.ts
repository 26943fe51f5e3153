import { expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../src/workbook/grid.ts';
import { planSettings } from '../../../src/workbook/history/plan-settings.ts';

/** ตั้งค่า with some rows; a text that begins with = is a formula. */
function settings(rows: readonly (readonly CellValue[])[]): Grid {
  const isFormula = (value: CellValue): value is string => typeof value === 'string' && value[0] === '=';
  const cells = [['รายการ', 'ค่า', 'กลุ่มงาน', 'กำหนดส่ง'], ...rows];
  return {
    title: 'ตั้งค่า',
    values: cells.map((row) => row.map((value) => (isFormula(value) ? 1 : value))),
    formats: cells.map((row) => row.map(() => 'General')),
    formulas: cells.map((row) => row.map((value) => (isFormula(value) ? value : ''))),
  };
}

const shown = (grid: Grid, round: 1 | 2 = 2) =>
  planSettings(grid, 2567, round).map(({ row, column, cells }) => [
    row,
    column,
    cells.map(({ value, formula }) => formula || value),
  ]);

it('moves year, round and dates on in one write, and clears ข้อมูล ณ วันที่ and ขอทบทวนภายใน', () => {
  const grid = settings([
    ['ปีงบประมาณ', 2567, '', ''],
    ['รอบที่', 2, '', ''],
    ['เริ่ม', { year: 2024, month: 4, day: 1 }, '', ''],
    ['สิ้นสุด', '30 กันยายน 2567', '', ''],
    ['ข้อมูล ณ วันที่', '31 ส.ค. 67', '', ''],
    ['ข้อความกำกับ', 'ร่าง', '', ''],
    ['ขอทบทวนภายใน', { year: 2024, month: 10, day: 15 }, '', ''],
  ]);
  expect(shown(grid)).toEqual([[1, 1, [2568, 1, '1 ตุลาคม 2567', '31 มีนาคม 2568', null, 'ร่าง', null]]]);
});

it('writes what stands between those rows as it was, formulas too, and leaves blank dates blank', () => {
  const grid = settings([
    ['รอบที่', 1, '', ''],
    ['หน่วยงาน', '=A1', '', ''],
    ['จังหวัด', 'สระแก้ว', '', ''],
    ['เริ่ม', '', '', ''],
    ['ปีงบประมาณ', '=2500+67', '', ''],
    ['สิ้นสุด', '=B5', '', ''],
  ]);
  expect(shown(grid, 1)).toEqual([[1, 1, [2, '=A1', 'สระแก้ว', '', 2567]]]);
});

it('empties กำหนดส่ง, whatever stands there but a formula, before the round moves', () => {
  const rows: CellValue[][] = [
    ['ปีงบประมาณ', 2567, 'ก', '10 ก.ย. 67'],
    ['รอบที่', 2, 'ข', 'ทุกวันที่ 5'],
    ['', '', 'ค', { year: 2024, month: 9, day: 30 }],
    ['', '', 'ง', '=B2'],
    ['', '', 'จ', 45_565],
  ];
  expect(shown(settings(rows))).toEqual([
    [1, 3, [null, null, null, '=B2', null]],
    [1, 1, [2568, 1]],
  ]);
});

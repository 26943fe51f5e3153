import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/scoring/index.ts';
import type { CellValue, Grid } from '../../../src/workbook/grid.ts';
import {
  isKeptIn,
  planEmptying,
  planEmptyingModerated,
  planEmptyingRows,
} from '../../../src/workbook/history/plan-emptying.ts';
import type { DistrictRow, IndicatorRow } from '../../../src/workbook/round.ts';

const place = { tab: '', cell: '' };
const districts = ['คลองหาด', 'โคกสูง'].map(
  (name): DistrictRow => ({ name, kind: 'อำเภอ', code: '', person: '', position: '', email: '', place }),
);
const indicator: IndicatorRow = {
  code: 'ห1',
  section: 0,
  sectionName: '',
  scope: null,
  name: 'ตัวชี้วัด',
  shortName: '',
  unit: '',
  weight: exact(1),
  measure: 'number',
  labels: ['ผล'],
  criterion: null,
  owner: '',
  evidence: '',
  note: '',
  period: '',
  unconfirmed: '',
  hasLevels: false,
  codePlace: place,
  weightPlace: place,
  targetPlace: place,
};

/** A form: results in column B, the user's own column C, evidence in D; formulas by cell as `row,column`. */
function form(rows: readonly (readonly CellValue[])[], formulas: Record<string, string> = {}): Grid {
  const values = [['อำเภอ', 'ห1', 'ของเรา', 'ห1'], ['', 'ผล', '', 'หลักฐาน'], ...rows];
  return {
    title: 'กรอกผล',
    values,
    formats: values.map((row) => row.map(() => 'General')),
    formulas: values.map((row, r) => row.map((_, c) => formulas[`${r},${c}`] ?? '')),
  };
}

function plan(grid: Grid) {
  const found = planEmptying(grid, districts, [indicator]);
  if (!found) throw new Error('the form should be readable');
  return found;
}

describe('emptying a form', () => {
  it('clears the result cells of known rows, one block where they are neighbours', () => {
    const { clear } = plan(
      form([
        ['คลองหาด', 1, 'ก', 'ลิงก์'],
        ['โคกสูง', 2, 'ข', ''],
        ['รวมของเรา', 3, '', ''],
        ['ทุกอำเภอ', '', '', 'ลิงก์'],
      ]),
    );
    expect(clear).toEqual([
      { row: 2, column: 1, rows: 2, columns: 1 },
      { row: 2, column: 3, rows: 2, columns: 1 },
      { row: 5, column: 3, rows: 1, columns: 1 },
    ]);
  });

  it('has nothing to do where nothing is filled in', () => {
    expect(plan(form([['คลองหาด', '', 'ก', '']])).clear).toEqual([]);
  });

  it('clears a formula without a result, too', () => {
    expect(plan(form([['คลองหาด', '', '', '']], { '2,1': '=X!A1' })).clear).toHaveLength(1);
  });

  it('knows a form that cannot be read', () => {
    const grid = { ...form([]), values: [['สรุปของเรา', 'ห1']] };
    expect(planEmptying(grid, districts, [indicator])).toBeNull();
  });
});

describe('formulas of the copy', () => {
  it.each([
    ['=45/120*100', true],
    ['=B3+$C$4', true],
    ['=ROUND(SUM(B3:B9)/2,2)', true],
    ["='กรอกผล อื่น'!B3", false],
    ['=TODAY()-1', false],
    ['=ผลรวมของเรา', false],
    ['=INDIRECT("B3")', false],
  ])('%s stays a formula: %s', (formula, stays) => {
    const { freeze, formulas } = plan(form([['คลองหาด', 5, '', '']], { '2,1': formula }));
    expect(freeze).toEqual(stays ? [] : [{ row: 2, column: 1, cells: [5] }]);
    expect(formulas).toEqual(stays ? [] : [{ row: 2, column: 1, cells: [formula] }]);
  });

  it('that fill other cells, too, make values of all rows below the headers', () => {
    const rows = [
      ['คลองหาด', 5, 'ก', ''],
      ['โคกสูง', 6, { year: 2024, month: 9, day: 1 }, ''],
    ];
    const { freeze, formulas } = plan(form(rows, { '2,1': '=ARRAYFORMULA(X!A1:A2)' }));
    expect(freeze).toEqual([
      { row: 2, column: 0, cells: ['คลองหาด', 'โคกสูง'] },
      { row: 2, column: 1, cells: [5, 6] },
      { row: 2, column: 2, cells: ['ก', '1 กันยายน 2567'] },
      { row: 2, column: 3, cells: ['', ''] },
    ]);
    expect(formulas).toEqual([{ row: 2, column: 1, cells: ['=ARRAYFORMULA(X!A1:A2)'] }]);
  });

  it('that were not computed yet stay as they are: there is no value to keep', () => {
    expect(plan(form([['คลองหาด', 'Loading...', '', '']], { '2,1': '=X!A1' })).freeze).toEqual([]);
  });
});

describe('an earlier copy', () => {
  const day = { year: 2024, month: 9, day: 1 };
  const filled = plan(form([['คลองหาด', 5, 'ก', day]]));
  const copy = (cells: CellValue[][]): Grid => form(cells);
  it.each<[string, CellValue[][], boolean]>([
    ['with all results', [['', 5, '', { ...day }]], true],
    ['with a date that a formula showed as its text', [['', 5, '', '1 กันยายน 2567']], true],
    ['with another result', [['', 6, '', { ...day }]], false],
    ['with less', [], false],
  ])('%s', (_, cells, keeps) => {
    expect(isKeptIn(copy(cells), filled)).toBe(keeps);
  });
});

describe('who confirmed a form', () => {
  it('is cleared beside the names of both rows below the districts, whatever else stands there', () => {
    const rows = [
      ['คลองหาด', 5, '', ''],
      ['', '', '', ''],
      ['วันที่ยืนยันผล', day28, 'ของเรา', ''],
      ['ผู้ยืนยันผล', 'ผอ.กลุ่มงาน', '', ''],
      ['หมายเหตุท้ายแบบ', 'จด', '', ''],
    ];
    expect(plan(form(rows)).clear).toEqual([
      { row: 2, column: 1, rows: 1, columns: 1 },
      { row: 4, column: 1, rows: 1, columns: 1 },
      { row: 5, column: 1, rows: 1, columns: 1 },
    ]);
  });
});

const day28 = { year: 2024, month: 9, day: 28 };

describe('other tabs', () => {
  const grid = (...values: CellValue[][]): Grid => ({
    title: 'ชีต',
    values,
    formats: values.map((row) => row.map(() => 'General')),
    formulas: values.map((row) => row.map(() => '')),
  });

  it('ผลหลังกลั่นกรอง loses percent, reason and decision, wherever their columns stand', () => {
    const tab = grid(
      ['เหตุผล', 'อำเภอ', 'ของเรา', 'มติ/วันที่', 'ร้อยละหลังกลั่นกรอง'],
      ['มติ', 'คลองหาด', 'จด', '', 91],
    );
    expect(planEmptyingModerated(tab).clear.map(({ row, column, rows }) => [row, column, rows])).toEqual([
      [1, 0, 1],
      [1, 4, 1],
    ]);
  });

  it('ค่าเป้าหมายรายอำเภอ loses its rows and keeps its header', () => {
    expect(planEmptyingRows(grid(['รหัส', 'อำเภอ'], ['ห1', ''], ['', 'โคกสูง'])).clear).toEqual([
      { row: 1, column: 0, rows: 2, columns: 2 },
    ]);
    expect(planEmptyingRows(grid(['รหัส', 'อำเภอ'], ['', ''])).clear).toEqual([]);
    expect(planEmptyingRows(grid(['รหัส'])).clear).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/workbook/grid.ts';
import { Problems } from '../../../src/workbook/problems/collector.ts';
import { findColumns, reportColumnMissing } from '../../../src/workbook/reading/find-columns.ts';
import { gridOf } from './grids.ts';

function found(row: CellValue[] | null, headers: Record<string, string>) {
  const problems = new Problems();
  const columns = findColumns(gridOf('ชีต', row ? [row] : []), headers, problems);
  return { columns, told: problems.all.map(({ code, cell }) => `${code} ${cell}`) };
}

describe('columns are found by their headers', () => {
  it('wherever they stand', () => {
    expect(found(['x', 'น้ำหนัก', 'รหัส'], { code: 'รหัส', weight: 'น้ำหนัก' })).toEqual({
      columns: { code: 2, weight: 1 },
      told: [],
    });
  });

  it('and nowhere in a tab without a single row', () => {
    expect(found(null, { code: 'รหัส' })).toEqual({ columns: { code: -1 }, told: [] });
    const problems = new Problems();
    reportColumnMissing(gridOf('ชีต', []), 'รหัส', problems);
    expect(problems.all.map(({ message }) => message)).toEqual([
      'ชีต "ชีต" ไม่มีหัวคอลัมน์ "รหัส" ในแถวที่ 1 โปรดเพิ่มคอลัมน์นี้ หรือแก้หัวคอลัมน์ให้ตรง',
    ]);
  });

  it('what stands in parentheses may be left out, with or without a space before them', () => {
    for (const header of ['น้ำหนัก (%)', 'น้ำหนัก(%)'])
      expect(found(['น้ำหนัก'], { weight: header })).toEqual({
        columns: { weight: 0 },
        told: ['name-mended A1'],
      });
  });

  it('one that is spelt right is taken, whatever slip stands beside it', () => {
    expect(found(['น้ำหนัก', 'น้ำหนั'], { weight: 'น้ำหนัก' })).toEqual({ columns: { weight: 0 }, told: [] });
    expect(found(['น้ำหนั', 'น้ำหนัก'], { weight: 'น้ำหนัก' })).toEqual({ columns: { weight: 1 }, told: [] });
  });

  it("another column's header is never taken for a slip of this one", () => {
    const headers = { round: 'รอบนี้', last: 'รอบนี่', other: 'รอบหน้า' };
    expect(found(['รอบนี้', 'รอบหน้า'], headers)).toEqual({
      columns: { round: 0, last: -1, other: 1 },
      told: [],
    });
    expect(found(['รอบนี่', 'รอบหน้า'], headers)).toEqual({
      columns: { round: -1, last: 0, other: 1 },
      told: [],
    });
  });
});

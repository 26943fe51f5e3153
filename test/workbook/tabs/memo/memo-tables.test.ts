import { describe, expect, it } from 'vitest';
import type { ReportedDistrict } from '../../../../src/workbook/report.ts';
import { memoTables } from '../../../../src/workbook/tabs/memo/memo-tables.ts';

const district = (name: string, rest: Partial<ReportedDistrict>): ReportedDistrict => ({
  name,
  kind: 'อำเภอ',
  complete: true,
  total: null,
  percent: null,
  grade: null,
  rank: null,
  range: null,
  coverage: 100,
  assessed: 100,
  moderated: null,
  receipt: '0000-0000',
  sections: [],
  indicators: [],
  ...rest,
});

const late = district('เขาฉกรรจ์', { complete: false, total: 4.9, percent: 98, range: [3.1, 4.9] });
const second = district('คลองหาด', { total: 4.3, percent: 86, grade: 'ดีมาก', rank: 2 });
const first = district('โคกสูง', { total: 4.5, percent: 90, grade: 'ดีเด่น', rank: 1 });

describe('the ranking in the memo', () => {
  it('goes by rank; an incomplete district stands below, with what it can reach instead of a total', () => {
    expect(memoTables([late, second, first], 2)).toEqual([
      {
        kind: '',
        rows: [
          ['1', 'โคกสูง', '4.50', '90.00', 'ดีเด่น'],
          ['2', 'คลองหาด', '4.30', '86.00', 'ดีมาก'],
          ['–', 'เขาฉกรรจ์', 'อาจได้ 3.10 ถึง 4.90', '–', 'ข้อมูลยังไม่ครบ'],
        ],
      },
    ]);
  });

  it('has a complete district without a rank between: too little of its weights is assessed', () => {
    const little = district('วังสมบูรณ์', { total: 5, percent: 100, grade: 'ดีเด่น', assessed: 20 });
    const [table] = memoTables([late, little, first], 1);
    expect(table?.rows).toEqual([
      ['1', 'โคกสูง', '4.5', '90.00', 'ดีเด่น'],
      ['–', 'วังสมบูรณ์', '5.0', '100.00', 'ดีเด่น'],
      ['–', 'เขาฉกรรจ์', 'อาจได้ 3.1 ถึง 4.9', '–', 'ข้อมูลยังไม่ครบ'],
    ]);
  });

  it('is one table for each kind, each with ranks of its own', () => {
    const group = district('สารสนเทศฯ', { kind: 'กลุ่มงาน', total: 5, percent: 100, grade: 'ดีเด่น', rank: 1 });
    const tables = memoTables([second, group, first], 2);
    expect(tables.map(({ kind, rows }) => [kind, rows.map(([rank, name]) => `${rank} ${name}`)])).toEqual([
      ['อำเภอ', ['1 โคกสูง', '2 คลองหาด']],
      ['กลุ่มงาน', ['1 สารสนเทศฯ']],
    ]);
  });

  it('shows nothing where nothing was assessed, and a grade below all bounds as none', () => {
    const [table] = memoTables([district('ก', {}), district('ข', { total: 1, percent: 20, rank: 1 })], 2);
    expect(table?.rows).toEqual([
      ['1', 'ข', '1.00', '20.00', '–'],
      ['–', 'ก', '–', '–', '–'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../../src/workbook/grid.ts';
import { reportDistricts } from '../../../../src/workbook/report.ts';
import { describeChanges, listChanges } from '../../../../src/workbook/tabs/changes/describe-changes.ts';
import { cellThen } from '../../../../src/workbook/tabs/inputs/snapshot.ts';
import { STYLES } from '../../../../src/workbook/tabs/style.ts';
import type { TabValue } from '../../../../src/workbook/tabs/tab-description.ts';
import { gridOf } from '../../reading/grids.ts';
import { scoredRun, styleAt, THREE } from '../summary/support.ts';

const TITLE = 'กรอกผล ประสานฯ';
const formOf = (typed: CellValue) =>
  gridOf(TITLE, [
    ['อำเภอ', 'ก1 หนี้', ''],
    ['', 'เบิกจ่าย (บาท)', ''],
    ['หนึ่ง', typed, typed],
  ]);
type Tab = (year: number, time: number) => Grid;
const yearOf = (year: number) =>
  gridOf('ตั้งค่า', [
    ['รายการ', 'ค่า'],
    ['จังหวัด', ''],
    ['ปีงบประมาณ', year],
  ]);

/** The rows that changed cells get in a round of THREE; `settings` beside. */
function rowsOf(then: CellValue, now: CellValue, settings: CellValue[][] = []) {
  const run = scoredRun({ ...THREE, settings });
  const districts = reportDistricts(run);
  const before = {
    inputs: Object.fromEntries(
      [formOf(then), yearOf(2566)].map(({ title, values }) => [
        title,
        values.map((row) => row.map(cellThen)),
      ]),
    ),
    // หนึ่ง had 4.05 in all, by a 1.80 for ก2; the others were not there.
    districts: [{ name: 'หนึ่ง', total: 4.05, scores: { ก1: 4, ก2: 1.8, ข1: 5 }, targets: null }],
    list: null,
    listAt: 0,
    charts: [],
  };
  const grids = [formOf(now), yearOf(2567)];
  const list = listChanges(before, grids, districts, '');
  if (!list) throw new Error('nothing changed');
  const tab = describeChanges(list, grids, run.round);
  return {
    tab,
    rows: tab.values.slice(4),
    look: (row: number, column: number) => styleAt(tab, row + 4, column),
  };
}

describe('เปลี่ยนแปลงล่าสุด', () => {
  const { rows, look } = rowsOf(765000, 1840000.5);

  it('says of a cell of a result form which indicator and district it belongs to', () => {
    expect(rows).toEqual([
      ['คะแนนรวม (เต็ม 5)', 'หนึ่ง', null, 4.05, 4.1],
      ['คะแนนที่ได้ (ก)', 'หนึ่ง', 'ก2', 1.8, 2],
      ['ข้อมูลที่กรอก', TITLE, 'B3 ก1 หนึ่ง', 765000, 1840000.5],
      ['ข้อมูลที่กรอก', TITLE, 'C3 หนึ่ง', 765000, 1840000.5],
      ['ข้อมูลที่กรอก', 'ตั้งค่า', 'B3', 2566, 2567],
    ]);
  });

  it('shows scores with their decimals, amounts with commas, and years as they are', () => {
    const formats = [0, 1, 2, 4].map((row) => [look(row, 3), look(row, 4)]);
    expect(formats).toEqual([
      ['score2', 'score2'],
      ['score2', 'score2'],
      ['count', 'amount'],
      ['figure', 'figure'],
    ]);
    expect([STYLES.count.format, STYLES.amount.format]).toEqual(['#,##0', '#,##0.00##']);
    expect(rowsOf(1, 2, [['ทศนิยม', 1]]).look(0, 3)).toBe('score1');
  });

  it('wraps what was typed as text, and says what was blank', () => {
    const texts = rowsOf('', 'ไม่ประเมิน');
    expect(texts.rows[2]?.slice(3)).toEqual(['(ว่าง)', 'ไม่ประเมิน']);
    expect([texts.look(2, 3), texts.look(2, 4)]).toEqual(['text', 'text']);
  });

  it('shows a date in พ.ศ. with the time behind it, and a number that it replaced in a form as a number', () => {
    const dates: Tab = (year, time) => gridOf('ตั้งค่า', [['เริ่ม', { year, month: 9, day: 15, time }]]);
    const changed = (then: Grid, now: Grid): readonly TabValue[] => {
      const inputs = { [then.title]: then.values.map((row) => row.map(cellThen)) };
      const before = { inputs, districts: [], list: null, listAt: 0, charts: [] };
      return listChanges(before, [now], [], '')?.rows[0]?.slice(3) ?? [];
    };
    expect(changed(dates(2567, 0), dates(2024, 0.75))).toEqual([
      '15 กันยายน 2567',
      '15 กันยายน 2567 เวลา 18:00',
    ]);
    expect(changed(formOf(1200), formOf({ year: 2567, month: 2, day: 1 }))).toEqual([1200, '1 กุมภาพันธ์ 2567']);
  });

  it('warns only where there is something to warn of', () => {
    const looks = [[], [['ข้อความกำกับ', 'ร่าง']]].map((settings) => styleAt(rowsOf(1, 2, settings).tab, 1, 0));
    expect(looks).toEqual(['subtitle', 'mark']);
  });
});

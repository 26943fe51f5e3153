import { expect, test } from 'vitest';
import type { Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { edit } from '../../../local/xlsx/files.ts';
import { close, deskOn, MONTHS, ROUNDS, record, set, sheetOf } from '../../history-support.ts';
import { sampleDesk } from '../../support.ts';

/** The cells of a row as people see them and as programs read them, of the columns that are not hidden. */
function shown(workbook: Workbook, title: string, row: number): { seen: string[]; stored: unknown[] } {
  return edit(
    workbook,
    `const tab = ss.getSheetByName('${title}');
    const line = tab.getRange(${row}, 1, 1, tab.getLastColumn());
    const isShown = (_, at) => !tab.isColumnHiddenByUser(at + 1);
    return { seen: line.getDisplayValues()[0].filter(isShown), stored: line.getValues()[0].filter(isShown) };`,
  ) as { seen: string[]; stored: unknown[] };
}

/** The sample with August kept and the round closed. */
const { workbook } = sampleDesk();
set(workbook, 'ข้อมูล ณ วันที่', '');
record(deskOn(workbook, '2024-08-31'));
close(deskOn(workbook, '2024-09-30', 'YES'));

test('a kept month has Thai headings over what people read; programs find the columns by the names in the cells', () => {
  const { seen, stored } = shown(workbook, MONTHS, 1);
  expect(seen.slice(0, 5)).toEqual(['เดือน', 'ปีงบประมาณ', 'รอบที่', 'อำเภอ / หน่วยรับการประเมิน', 'คะแนนรวม']);
  expect(stored.slice(0, 5)).toEqual(['month_name', 'fiscal_year', 'round', 'district', 'total']);
  expect(stored).not.toContain('calculated_at');
});

test('a closed round too, with the sentence that explains each score', () => {
  expect(shown(workbook, ROUNDS, 1).seen).toEqual([
    'ปีงบประมาณ',
    'รอบที่',
    'อำเภอ / หน่วยรับการประเมิน',
    'รหัส',
    'ตัวชี้วัด',
    'น้ำหนัก',
    'คะแนน',
    'ที่มาของคะแนน',
    'คะแนนรวม',
    'ร้อยละ',
    'ระดับผล',
    'อันดับ',
    'ฉบับที่',
    'เหตุผลที่แก้ไข',
  ]);
  expect(sheetOf(workbook, ROUNDS).rows()[0]?.[0]).toBe('fiscal_year');
});

test('figures of one column have as many decimals, and are kept as they are', () => {
  const total = shown(workbook, ROUNDS, 1).stored.indexOf('score');
  for (const row of [2, 3, 4, 5]) {
    const { seen, stored } = shown(workbook, ROUNDS, row);
    expect(seen[total]).toBe(Number(stored[total]).toFixed(2));
  }
});

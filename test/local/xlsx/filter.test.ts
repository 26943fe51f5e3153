import { expect, it } from 'vitest';
import type { FilterColumn } from '../../../src/local/stand-in/filter.ts';
import { newWorkbook } from '../../../src/local/stand-in/workbook.ts';
import { filterRows } from '../../../src/local/workbench/edits/filter-rows.ts';
import { openWorkbook } from '../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';

const COLUMNS: FilterColumn[] = [
  { column: 0, values: ['เมืองสระแก้ว', 'ก & "ข"'], blank: true },
  { column: 2, conditions: [{ operator: 'greaterThan', value: '10' }, { value: 'ก*' }], isAnd: true },
];
const RECT = { row: 1, column: 1, rows: 5, columns: 3 };

it('what a filter asks of its columns and the rows that it hides are in the file, and go with the filter', async () => {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  for (let row = 1; row < 6; row += 1) sheet.set(row, 1, `แถว ${row}`);
  sheet.rowInfos.set(5, { hidden: true });
  filterRows(sheet, RECT, COLUMNS, [2, 3, 9]);
  const again = await openWorkbook(await saveWorkbook(workbook));
  const [kept] = again.sheets;
  if (!kept) throw new Error('no sheet');
  expect(kept.filter).toEqual(RECT);
  expect(kept.filterColumns).toEqual(COLUMNS);
  const hidden = (): number[] =>
    [...kept.rowInfos].flatMap(([row, info]) => (info.attributes?.includes(' hidden="1"') ? [row] : []));
  // Row 9 lies outside; the file marks alike the rows that a person hid inside a filter.
  expect(hidden()).toEqual([2, 3, 5]);

  filterRows(kept, null, [], []);
  const without = (await openWorkbook(await saveWorkbook(again))).sheets[0];
  expect(without?.filter).toBeNull();
  expect(without?.filterColumns).toEqual([]);
  expect(
    [...(without?.rowInfos ?? [])].filter(([, info]) => info.hidden || info.attributes?.includes('hidden')),
  ).toEqual([]);
});

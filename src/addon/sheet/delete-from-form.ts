import { runsOf } from '../../workbook/runs.ts';
import type { Leftovers } from '../../workbook/set-up/plan-leftovers.ts';
import type { FormHeld } from './apply-form.ts';
import { withoutFreeze } from './without-freeze.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Takes columns and rows out of a form, from the end, so that those before keep their places. */
export function deleteFromForm(sheet: Sheet, { columns, rows }: Leftovers, held: FormHeld): void {
  const { rows: high, columns: wide } = held.grid;
  withoutFreeze(sheet, held, () => {
    // Sheets refuses to freeze, or to take out, all there is.
    if (columns.length >= wide - Math.max(1, held.frozenColumns)) sheet.insertColumnsAfter(wide, 1);
    if (rows.length >= high - Math.max(1, held.frozenRows)) sheet.insertRowsAfter(high, 1);
    for (const { from, count } of runsOf(rows.map(({ at }) => at)).reverse())
      sheet.deleteRows(from + 1, count);
    for (const { from, count } of runsOf(columns.map(({ at }) => at)).reverse())
      sheet.deleteColumns(from + 1, count);
  });
}

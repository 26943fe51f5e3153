import { runsOf } from '../../workbook/runs.ts';
import type { Area } from '../../workbook/tabs/tab-description.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes columns a group and folds them away. `isTakenUp`: a run that died may have made the group already. What Sheets
 * refuses once is asked once more; that it goes on refusing undoes nothing: all columns are seen then.
 */
export function foldColumns(
  sheet: Sheet,
  { column, columns }: Pick<Area, 'column' | 'columns'>,
  isTakenUp: boolean,
): void {
  if (columns === 0) return;
  const fold = (isAnew: boolean): void => {
    const range = sheet.getRange(1, column + 1, 1, columns);
    if (isAnew) range.expandGroups().shiftColumnGroupDepth(-1);
    range.shiftColumnGroupDepth(1).collapseGroups();
  };
  try {
    fold(isTakenUp);
  } catch {
    try {
      fold(true);
    } catch {
      // See above.
    }
  }
}

/** Unfolds whatever hides one of these columns, counted from 0; one call for those beside each other. */
export function showColumns(sheet: Sheet, columns: readonly number[]): void {
  for (const { from, count } of runsOf(columns)) sheet.getRange(1, from + 1, 1, count).expandGroups();
}

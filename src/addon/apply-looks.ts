import type { TabDescription } from '../workbook/tabs/tab-description.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Brings lines around cells, colour scales and the sheet's grid to a description. */
export function applyLooks(sheet: Sheet, { gridlines }: TabDescription): void {
  if (!gridlines) sheet.setHiddenGridlines(true);
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const known = new WeakMap<Sheet, Range>();

/** Cells of a tab that were named already. */
export const noteCells = (sheet: Sheet, range: Range): void => void known.set(sheet, range);

/** Some cells of a tab, whichever, so that none have to be named anew. */
export const cellsAtHand = (sheet: Sheet): Range => known.get(sheet) ?? sheet.getRange(1, 1);

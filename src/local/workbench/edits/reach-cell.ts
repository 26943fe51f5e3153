import type { Sheet } from '../../stand-in/sheet.ts';

/** What an .xlsx file has room for, and how many cells Google gives to a whole file. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 10_000_000;

/** Makes a sheet large enough for a cell, as pasting beyond the edge does in Sheets. Returns whether that is possible. */
export function reachCell(sheet: Sheet, row: number, column: number): boolean {
  const rows = Math.max(sheet.maxRows, row + 1);
  const columns = Math.max(sheet.maxColumns, column + 1);
  const isPossible = rows <= MOST_ROWS && columns <= MOST_COLUMNS && rows * columns <= MOST_CELLS;
  if (!isPossible) return false;
  sheet.maxRows = rows;
  sheet.maxColumns = columns;
  return true;
}

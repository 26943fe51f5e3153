import type { Rect } from '../stand-in/rect.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import type { GridRange } from './messages.ts';

/** A range as the grid names it; all numbers from 0, ends included. */
export const gridRange = ({ row, column, rows, columns }: Rect) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

/** The id under which the grid knows a sheet. */
export const gridId = (sheet: Sheet): string => `s${sheet.id}`;

/** The opposite of {@link gridRange}. */
export const gridRect = (range: GridRange): Rect => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

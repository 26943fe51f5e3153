import type { Rect } from '../stand-in/rect.ts';
import type { Sheet } from '../stand-in/sheet.ts';

/** A range as the grid names it; all numbers from 0, ends included. */
export const gridRange = ({ row, column, rows, columns }: Rect) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

/** The id under which the grid knows a sheet. */
export const gridId = (sheet: Sheet): string => `s${sheet.id}`;

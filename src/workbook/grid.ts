import type { CalendarDate } from '../language/dates.ts';

/** A date cell as it is stored: its year may be one that was typed in พ.ศ., see `meantDate`. */
export interface DateCell extends CalendarDate {
  /** The time behind the date as a part of the day, above 0 and below 1; absent: none. */
  readonly time?: number;
}

/** What a cell holds; '' is a blank one, errors are texts such as #DIV/0!. */
export type CellValue = string | number | boolean | DateCell;

/** A block of merged cells, counted from 0: only its top left cell holds something. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One tab as it was read, rectangular, from A1 on. */
export interface Grid {
  readonly title: string;
  /** The input tab's title that it is read as, where the workbook remembers a renamed one (กรอกผล for any form). */
  readonly standsFor?: string;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats, same shape as values; empty where there is no number. */
  readonly formats: readonly (readonly string[])[];
  /** Formulas ('' where none), same shape as values; empty where they were not asked for. */
  readonly formulas: readonly (readonly string[])[];
  /** Absent: none. They may reach beyond what was read. */
  readonly merges?: readonly Merge[];
}

/** One cell with what decides its meaning. */
export interface Cell {
  readonly value: CellValue;
  /** Formatted as percent: the number counts times 100. */
  readonly percent: boolean;
}

export const BLANK: Cell = { value: '', percent: false };

/** Where something stands: a tab and a cell in A1 notation ('' where no one cell is meant). */
export interface Place {
  readonly tab: string;
  readonly cell: string;
}

/** The cell at a row and column counted from 0; blank outside the grid. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  const value = grid.values[row]?.[column];
  if (value === undefined || value === '') return BLANK;
  return {
    value,
    percent: typeof value === 'number' && isPercentFormat(grid.formats[row]?.[column] ?? ''),
  };
}

/**
 * A percent sign in a number format multiplies by 100, unless it is only a letter there: quoted, escaped, in the brackets
 * of a currency, as the width of a space (_%) or as what fills the cell (*%).
 */
export function isPercentFormat(format: string): boolean {
  return format.includes('%') && format.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/g, '').includes('%');
}

/** A1 notation of a row and column counted from 0. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Column letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export const placeOf = (grid: Grid, row: number, column: number): Place => ({
  tab: grid.title,
  cell: column < 0 ? '' : a1(row, column),
});

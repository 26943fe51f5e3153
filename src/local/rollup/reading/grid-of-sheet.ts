import type { CellValue, DateCell, Grid } from '../../../workbook/grid.ts';
import { CellError } from '../../stand-in/cell-value.ts';
import type { Sheet } from '../../stand-in/sheet.ts';

const DAY = 86_400_000;
/** Days from 30 December 1899, which cells count from, to 1 January 1970. */
const EPOCH = 25_569;

/** A sheet of a file as the add-on would read it in Google: whole, from A1 on, dates as calendar dates. */
export function gridOfSheet(sheet: Sheet): Grid {
  const { rows, columns } = sheet.extent();
  const each = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: Math.max(rows, 1) }, (_, row) =>
      Array.from({ length: Math.max(columns, 1) }, (__, column) => read(row, column)),
    );
  return {
    title: sheet.name,
    values: each((row, column) => cellOf(sheet, row, column)),
    formats: each((row, column) => sheet.format(row, column).numberFormat),
    formulas: each((row, column) => {
      const formula = sheet.formula(row, column);
      return formula ? `=${formula.text}` : '';
    }),
    merges: sheet.merges,
  };
}

/** A formula without a stored result reads as Google shows it while it computes. */
function cellOf(sheet: Sheet, row: number, column: number): CellValue {
  const value = sheet.value(row, column);
  if (value === undefined) return sheet.formula(row, column) ? 'Loading...' : '';
  if (typeof value === 'number') return sheet.format(row, column).isDate ? dateOf(value) : value;
  if (typeof value !== 'object') return value;
  return value instanceof CellError ? value.code : value.text;
}

function dateOf(serial: number): DateCell {
  const moment = Math.round((serial - EPOCH) * DAY);
  const day = new Date(moment);
  const date = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
  const time = (((moment % DAY) + DAY) % DAY) / DAY;
  return time > 0 ? { ...date, time } : date;
}

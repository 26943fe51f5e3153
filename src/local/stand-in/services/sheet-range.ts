import { parseA1 } from '../a1.ts';
import { signatureError, wholeNumber } from '../check-arguments.ts';
import type { Rect } from '../rect.ts';
import { unquote } from '../references.ts';
import type { Sheet } from '../sheet.ts';

/** Sheet.getRange(row, column[, rows[, columns]]), all from 1, or Sheet.getRange('B3:C9'). */
export function readSheetRange(sheet: Sheet, args: unknown[]): Rect {
  const [first, column, rows = 1, columns = 1] = args;
  if (args.length === 1 && typeof first === 'string') return readName(sheet, first);
  if (args.length < 2 || args.length > 4) throw signatureError('Sheet.getRange', args);
  const [row, left] = [readPlace(first, args), readPlace(column, args)];
  if (row < 1 || left < 1) throw new Error('The starting row or column of the range is too small.');
  return {
    row: row - 1,
    column: left - 1,
    rows: readCount(rows, args, 'rows'),
    columns: readCount(columns, args, 'columns'),
  };
}

function readName(sheet: Sheet, name: string): Rect {
  const [, title, cells] = /^(?:(.*)!)?([^!]*)$/.exec(name) ?? [];
  const own = !title || unquote(title) === sheet.name; // Google takes `!c2:e5` too
  const rect = own && cells ? parseA1(cells, sheet.maxRows, sheet.maxColumns) : null;
  if (!rect) throw new Error('Range not found');
  return rect;
}

function readPlace(value: unknown, args: unknown[]): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw signatureError('Sheet.getRange', args);
  return value;
}

function readCount(value: unknown, args: unknown[], what: 'rows' | 'columns'): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw signatureError('Sheet.getRange', args);
  if (value < 1) throw new Error(`The number of ${what} in the range must be at least 1.`);
  return wholeNumber('Sheet.getRange', value, 1);
}

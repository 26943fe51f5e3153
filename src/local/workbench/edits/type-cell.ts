import { CellError, scalarText } from '../../stand-in/cell-value.ts';
import { cellKey, type Sheet } from '../../stand-in/sheet.ts';
import type { GridCell, GridValue } from '../messages.ts';
import { dropBroughtFormat, noteBroughtFormat } from './brought-format.ts';

const TEXT = '@';

/**
 * Puts into a cell what was typed or pasted, as Sheets would. A number format that the former content brought along goes
 * with it (20 after 92% is 20); one that the cell was given stays, and `%` is then meant with every number.
 */
export function typeCell(sheet: Sheet, { row, column, value, format, isText }: GridCell): void {
  dropBroughtFormat(sheet, row, column);
  const former = sheet.format(row, column);
  const isLiteral = isText === true || (format === TEXT && typeof value === 'string');
  if (isLiteral && !sheet.isCovered(row, column)) sheet.put(row, column, scalarOf(value));
  else sheet.set(row, column, value ?? '');
  // What is pasted comes with its look; a cell for texts stays one, or a code such as 1.10 would be cut.
  if (format !== undefined && former.numberFormat !== TEXT && !sheet.isCovered(row, column)) {
    sheet.setFormat(row, column, sheet.workbook.formats.with(former, 'numberFormat', format));
  }
  noteBroughtFormat(sheet, row, column, former);
}

const scalarOf = (value: GridValue) => (value === null || value === '' ? undefined : value);

/** What a cell says when a formula fails. `#HELLO` is a text. */
const ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
  '#SPILL!',
  '#CALC!',
];

/** Keeps what a formula came to, unless the cell holds another formula by now. Returns whether that is news. */
export function keepResult(sheet: Sheet, cell: GridCell, result: string | number | boolean): boolean {
  const { row, column, value } = cell;
  const formula = sheet.formula(row, column);
  if (!formula || value !== `=${formula.text}`) return false;
  const now = typeof result === 'string' && ERRORS.includes(result) ? new CellError(result) : result;
  const held = sheet.value(row, column);
  if (typeof held === typeof now && scalarText(held) === scalarText(now)) return false;
  const links = sheet.links.get(cellKey(row, column));
  sheet.put(row, column, now, formula);
  if (links) sheet.links.set(cellKey(row, column), links);
  return true;
}

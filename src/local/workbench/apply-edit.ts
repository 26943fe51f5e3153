import { CellError, scalarText } from '../stand-in/cell-value.ts';
import { cellKey, type Sheet } from '../stand-in/sheet.ts';
import { shiftSheet } from '../stand-in/shift-sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import type { GridCell, GridEdit } from './messages.ts';

const sheetOf = (workbook: Workbook, id: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => `s${sheet.id}` === id);

/** Does an edit in the model as Sheets would; returns what became of it, null where it is not possible. */
export function applyEdit(workbook: Workbook, edit: GridEdit): GridEdit | null {
  if (edit.kind === 'add') {
    if (!isFree(workbook, edit.title)) return null;
    workbook.addSheet(edit.title);
    return edit;
  }
  const sheet = sheetOf(workbook, edit.sheet);
  if (!sheet) return null;
  // A chart sheet may be renamed and removed; it has no cells.
  if (sheet.isObject && edit.kind !== 'rename' && edit.kind !== 'remove') return null;
  switch (edit.kind) {
    case 'cells':
      return { ...edit, cells: edit.cells.flatMap((cell) => typeCell(sheet, cell)) };
    case 'rename':
      if (!isFree(workbook, edit.title)) return null;
      workbook.renameSheet(sheet, edit.title);
      return edit;
    case 'remove':
      if (workbook.sheets.filter(({ hidden }) => !hidden).length < 2) return null;
      workbook.deleteSheet(sheet);
      return edit;
    default:
      if (!isInside(sheet, edit)) return null;
      shiftSheet(sheet, edit);
      return edit;
  }
}

/** A title of a tab that neither the workbook nor .xlsx refuses. */
const isFree = (workbook: Workbook, title: string): boolean =>
  title.length > 0 &&
  title.length <= 31 &&
  !/[:\\/?*[\]]|^'|'$/.test(title) &&
  !workbook.sheets.some(({ name }) => name.toLowerCase() === title.toLowerCase());

function isInside(
  sheet: Sheet,
  { axis, at, count, kind }: GridEdit & { kind: 'insert' | 'delete' },
): boolean {
  const most = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  if (!(Number.isInteger(at) && Number.isInteger(count) && at >= 0 && count > 0)) return false;
  return kind === 'insert' ? at <= most && count <= MOST_INSERTED : at + count <= most && count < most;
}

const MOST_INSERTED = 10_000;

/** What the cell holds after it was typed into; nothing for one outside the sheet, or for a result that is known. */
function typeCell(sheet: Sheet, { row, column, value, result }: GridCell): GridCell[] {
  const isCell = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
  if (!isCell || row >= sheet.maxRows || column >= sheet.maxColumns) return [];
  if (result !== undefined) {
    keepResult(sheet, row, column, value, result);
    return [];
  }
  sheet.set(row, column, value ?? '');
  return [cellNow(sheet, row, column)];
}

/** A cell as the windows are told of it. */
function cellNow(sheet: Sheet, row: number, column: number): GridCell {
  const formula = sheet.formula(row, column);
  const now = sheet.value(row, column);
  const held = typeof now === 'number' || typeof now === 'boolean' ? now : scalarText(now);
  const { numberFormat } = sheet.format(row, column);
  const value = formula ? `=${formula.text}` : held === '' ? null : held;
  return { row, column, value, format: numberFormat };
}

/** Keeps what a formula came to, unless the cell holds another formula by now. */
function keepResult(
  sheet: Sheet,
  row: number,
  column: number,
  value: GridCell['value'],
  result: string | number | boolean,
): void {
  const formula = sheet.formula(row, column);
  if (!formula || value !== `=${formula.text}`) return;
  const now = typeof result === 'string' && /^#[A-Z/0!?]+$/.test(result) ? new CellError(result) : result;
  if (scalarText(sheet.value(row, column)) === scalarText(now)) return;
  const links = sheet.links.get(cellKey(row, column));
  sheet.put(row, column, now, formula);
  if (links) sheet.links.set(cellKey(row, column), links);
}

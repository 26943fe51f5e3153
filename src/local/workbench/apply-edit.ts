import { scalarText } from '../stand-in/cell-value.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import { shiftSheet } from '../stand-in/shift-sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';

/** One thing done in the grid. `sheet`: the grid's id of it; rows and columns count from 0. */
export type GridEdit =
  | { readonly kind: 'cells'; readonly sheet: string; readonly cells: readonly GridCell[] }
  | {
      readonly kind: 'insert' | 'delete';
      readonly sheet: string;
      readonly axis: 'row' | 'column';
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: 'rename'; readonly sheet: string; readonly title: string }
  | { readonly kind: 'add'; readonly sheet: string; readonly title: string }
  | { readonly kind: 'remove'; readonly sheet: string };

/** `value`: as typed, a formula with its `=`; null clears. `format`: a number format that typing brought along. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  readonly format?: string;
}

const sheetOf = (workbook: Workbook, id: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => `s${sheet.id}` === id);

/** Does an edit in the model as Sheets would; returns what became of it, nothing where it is not possible. */
export function applyEdit(workbook: Workbook, edit: GridEdit): GridEdit[] {
  if (edit.kind === 'add') {
    if (edit.title === '' || workbook.sheet(edit.title)) return [];
    workbook.addSheet(edit.title);
    return [edit];
  }
  const sheet = sheetOf(workbook, edit.sheet);
  if (!sheet) return [];
  switch (edit.kind) {
    case 'cells':
      return [{ ...edit, cells: edit.cells.flatMap((cell) => typeCell(sheet, cell)) }];
    case 'rename':
      if (edit.title === '' || workbook.sheet(edit.title)) return [];
      workbook.renameSheet(sheet, edit.title);
      return [edit];
    case 'remove':
      if (workbook.sheets.filter(({ hidden }) => !hidden).length < 2) return [];
      workbook.deleteSheet(sheet);
      return [edit];
    default:
      shiftSheet(sheet, edit);
      return [edit];
  }
}

/** What the cell holds after it was typed into; nothing for one outside the sheet. */
function typeCell(sheet: Sheet, { row, column, value, format }: GridCell): GridCell[] {
  if (!(row >= 0 && row < sheet.maxRows && column >= 0 && column < sheet.maxColumns)) return [];
  if (format)
    sheet.setFormat(
      row,
      column,
      sheet.workbook.formats.with(sheet.format(row, column), 'numberFormat', format),
    );
  sheet.set(row, column, value ?? '');
  const formula = sheet.formula(row, column);
  const now = sheet.value(row, column);
  const held = typeof now === 'number' || typeof now === 'boolean' ? now : scalarText(now);
  const { numberFormat } = sheet.format(row, column);
  return [{ row, column, value: formula ? `=${formula.text}` : held === '' ? null : held, format: numberFormat }];
}

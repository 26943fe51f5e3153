import { CellError, scalarText } from '../../../src/local/stand-in/cell-value.ts';
import { changeColumns } from '../../../src/local/stand-in/columns.ts';
import { clearContent } from '../../../src/local/stand-in/edit-cells.ts';
import { overlap, type Rect } from '../../../src/local/stand-in/rect.ts';
import type { Sheet } from '../../../src/local/stand-in/sheet.ts';
import { shiftSheet } from '../../../src/local/stand-in/shift-sheet.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { movedOne, reorderColumns, reorderRows } from './lines.ts';
import { applyToTab } from './tabs.ts';

/** Something a person does to a workbook. `tab`, `row` and `column` count from 0 and wrap around what is there. */
export type Edit =
  | { do: 'type'; tab: number; row: number; column: number; value: Typed }
  | { do: 'paste'; tab: number; row: number; column: number; values: Typed[][] }
  | {
      do: 'clear' | 'merge' | 'unmerge';
      tab: number;
      row: number;
      column: number;
      rows: number;
      columns: number;
    }
  | { do: 'insert' | 'delete' | 'move'; axis: 'row' | 'column'; tab: number; at: number; to: number }
  | { do: 'sort'; tab: number; column: number; from: number; down: boolean }
  | { do: 'hide-lines'; axis: 'row' | 'column'; tab: number; at: number }
  | TabEdit;

/** Something done to a whole tab. */
export type TabEdit =
  | { do: 'rename'; tab: number; title: string }
  | { do: 'duplicate' | 'hide' | 'filter' | 'remove'; tab: number }
  | { do: 'move-tab'; tab: number; to: number };

export type Typed =
  | string
  | number
  | boolean
  | { error: string }
  | { percent: number }
  | { date: number }
  | { formula: string; result: number | string | undefined };

/** Does an edit as Google would: what it would refuse does nothing. */
export function apply(workbook: Workbook, edit: Edit): void {
  const sheet = workbook.sheets[edit.tab % workbook.sheets.length];
  if (!sheet) return;
  switch (edit.do) {
    case 'type':
      type(sheet, edit.row % sheet.maxRows, edit.column % sheet.maxColumns, edit.value);
      break;
    case 'paste':
      paste(sheet, edit.row, edit.column, edit.values);
      break;
    case 'clear':
      clearContent(sheet, clip(sheet, edit));
      break;
    case 'merge':
      merge(sheet, clip(sheet, edit));
      break;
    case 'unmerge':
      sheet.merges = sheet.merges.filter((block) => !overlap(block, edit));
      break;
    case 'insert':
    case 'delete':
      shift(sheet, edit.do, edit.axis, edit.at);
      break;
    case 'move':
      move(sheet, edit.axis, edit.at % sizeOf(sheet, edit.axis), edit.to % sizeOf(sheet, edit.axis));
      break;
    case 'sort':
      sort(sheet, edit.column, edit.from, edit.down);
      break;
    case 'hide-lines':
      hide(sheet, edit.axis, edit.at % sizeOf(sheet, edit.axis));
      break;
    default:
      applyToTab(workbook, sheet, edit);
  }
}

const sizeOf = (sheet: Sheet, axis: 'row' | 'column'): number =>
  axis === 'row' ? sheet.maxRows : sheet.maxColumns;

/** The part of a block that lies within the sheet. */
function clip(sheet: Sheet, block: Rect): Rect {
  const row = block.row % sheet.maxRows;
  const column = block.column % sheet.maxColumns;
  const rows = Math.min(block.rows, sheet.maxRows - row);
  return { row, column, rows, columns: Math.min(block.columns, sheet.maxColumns - column) };
}

/** The last row or column cannot be deleted. */
function shift(sheet: Sheet, kind: 'insert' | 'delete', axis: 'row' | 'column', at: number): void {
  const size = sizeOf(sheet, axis);
  if (kind === 'insert' || size > 1) shiftSheet(sheet, { kind, axis, at: at % size, count: 1 });
}

function paste(sheet: Sheet, row: number, column: number, values: Typed[][]): void {
  values.forEach((line, down) => {
    line.forEach((value, right) => {
      type(sheet, row + down, column + right, value);
    });
  });
}

function hide(sheet: Sheet, axis: 'row' | 'column', at: number): void {
  if (axis === 'row') sheet.rowInfos.set(at, { ...sheet.rowInfos.get(at), hidden: true });
  else sheet.columnSpans = changeColumns(sheet.columnSpans, at, at, { hidden: true });
}

/** Types one value into a cell; a covered cell of a merged block and one outside the sheet take nothing. */
export function type(sheet: Sheet, row: number, column: number, value: Typed): void {
  if (row >= sheet.maxRows || column >= sheet.maxColumns || sheet.isCovered(row, column)) return;
  const show = (numberFormat: string): void => {
    const format = sheet.workbook.formats.with(sheet.format(row, column), 'numberFormat', numberFormat);
    sheet.setFormat(row, column, format);
  };
  if (typeof value !== 'object') sheet.set(row, column, value);
  else if ('error' in value) sheet.put(row, column, new CellError(value.error));
  else if ('formula' in value) sheet.put(row, column, value.result, { text: value.formula });
  else {
    sheet.put(row, column, 'percent' in value ? value.percent : value.date);
    show('percent' in value ? '0.00%' : 'd/m/yyyy');
  }
}

function merge(sheet: Sheet, { row, column, rows, columns }: Rect): void {
  const block = { row, column, rows, columns };
  if (rows * columns === 1) return;
  const top = { value: sheet.value(row, column), formula: sheet.formula(row, column) };
  clearContent(sheet, block);
  if (top.formula || top.value !== undefined) sheet.put(row, column, top.value, top.formula);
  sheet.merges = [...sheet.merges.filter((other) => !overlap(other, block)), block];
}

/** Google refuses to move or sort through merged blocks. */
function move(sheet: Sheet, axis: 'row' | 'column', from: number, to: number): void {
  if (sheet.merges.length > 0) return;
  const order = movedOne(Math.max(from, to) + 1, from, to);
  if (axis === 'row') reorderRows(sheet, order);
  else reorderColumns(sheet, order);
}

function sort(sheet: Sheet, column: number, from: number, down: boolean): void {
  if (sheet.merges.length > 0) return;
  const { rows } = sheet.extent();
  const keys = Array.from({ length: rows }, (_, row) => scalarText(sheet.value(row, column)));
  const order = Array.from({ length: rows }, (_, row) => row);
  const sign = down ? -1 : 1;
  const body = order.slice(from).sort((a, b) => sign * (keys[a] ?? '').localeCompare(keys[b] ?? '', 'th'));
  reorderRows(sheet, [...order.slice(0, from), ...body]);
}

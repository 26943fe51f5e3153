import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { CellsEdit, GridCell } from '../messages.ts';
import { FROM_SERVER } from './watch-edits.ts';

/** Puts what cells became into the grid. False where it has no room for them: then it is to be fetched anew. */
export function showCells(api: FUniver, edits: readonly CellsEdit[]): boolean {
  const book = api.getActiveWorkbook();
  const unitId = book?.getId();
  for (const { sheet, cells } of edits) {
    const grid = book?.getSheetBySheetId(sheet);
    const [rows, columns] = [grid?.getMaxRows() ?? 0, grid?.getMaxColumns() ?? 0];
    if (cells.some(({ row, column }) => row >= rows || column >= columns)) return false;
    const news = cells.filter((cell) => !book || !grid || !showsAlready(book, grid, cell));
    if (news.length === 0) continue;
    const cellValue: Record<number, Record<number, unknown>> = {};
    for (const cell of news) {
      cellValue[cell.row] = { ...cellValue[cell.row], [cell.column]: fieldsOf(cell) };
    }
    const params = { unitId, subUnitId: sheet, cellValue };
    api.executeCommand('sheet.mutation.set-range-values', params, FROM_SERVER);
  }
  return true;
}

/**
 * Whether the grid has it so already, as most of what is typed in this window: putting it there again would compute all
 * formulas that hang on it, and paint everything, once more.
 */
function showsAlready(book: FWorkbook, grid: FWorksheet, cell: GridCell): boolean {
  const { row, column, value, format = 'General', style, isText } = cell;
  const raw = grid.getSheet().getCellRaw(row, column);
  const { f, si, p, v, t } = raw ?? {};
  const isFormula = typeof value === 'string' && value.startsWith('=') && !isText;
  if (style || f || si || p || isFormula) return false;
  const pattern = book.getWorkbook().getStyles().getStyleByCell(raw)?.n?.pattern ?? 'General';
  if (pattern !== format) return false;
  switch (typeof value) {
    case 'number':
      return t === 2 && v === value;
    case 'boolean':
      return t === 3 && v === (value ? 1 : 0);
    case 'string':
      return t === 1 && v === value;
    default:
      return v === undefined || v === null || v === '';
  }
}

/** What a look does not name it does not have. */
const NO_LOOK = {
  bg: null,
  cl: null,
  bl: 0,
  it: 0,
  ul: null,
  st: null,
  ht: null,
  vt: null,
  tb: null,
  bd: null,
  n: null,
};

/** Types as the grid numbers them: 1 text, 2 number, 3 truth value. */
function fieldsOf({ value, format = 'General', style, isText }: GridCell): object {
  const pattern = { n: format === 'General' ? null : { pattern: format } };
  const s = style ? { ...NO_LOOK, ...style, ...pattern } : pattern;
  const bare = { f: null, si: null, p: null, s };
  if (value === null) return { ...bare, v: null };
  if (typeof value === 'number') return { ...bare, v: value, t: 2 };
  if (typeof value === 'boolean') return { ...bare, v: value ? 1 : 0, t: 3 };
  return value.startsWith('=') && !isText ? { ...bare, f: value } : { ...bare, v: value, t: 1 };
}

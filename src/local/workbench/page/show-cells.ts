import type { FUniver } from '@univerjs/core/facade';
import type { CellsEdit, GridCell } from '../messages.ts';
import { FROM_SERVER } from './watch-edits.ts';

/** Puts what cells became into the grid. */
export function showCells(api: FUniver, edits: readonly CellsEdit[]): void {
  const unitId = api.getActiveWorkbook()?.getId();
  for (const { sheet, cells } of edits) {
    const cellValue: Record<number, Record<number, unknown>> = {};
    for (const cell of cells) {
      cellValue[cell.row] = { ...cellValue[cell.row], [cell.column]: fieldsOf(cell) };
    }
    const params = { unitId, subUnitId: sheet, cellValue };
    api.executeCommand('sheet.mutation.set-range-values', params, FROM_SERVER);
  }
}

/** Types as the grid numbers them: 1 text, 2 number, 3 truth value. */
function fieldsOf({ value, format = 'General' }: GridCell): object {
  const s = { n: format === 'General' ? null : { pattern: format } };
  const bare = { f: null, si: null, p: null, s };
  if (value === null) return { ...bare, v: null };
  if (typeof value === 'number') return { ...bare, v: value, t: 2 };
  if (typeof value === 'boolean') return { ...bare, v: value ? 1 : 0, t: 3 };
  return value.startsWith('=') ? { ...bare, f: value } : { ...bare, v: value, t: 1 };
}

import type { FUniver } from '@univerjs/core/facade';
import type { GridCell, GridEdit } from '../apply-edit.ts';

/** Set on what the page itself does to the grid, so that it does not come back as an edit. */
export const FROM_SERVER = { fromCollab: true } as const;

interface Mutation {
  readonly id: string;
  readonly params?: unknown;
  readonly options?: { readonly fromCollab?: boolean; readonly onlyLocal?: boolean };
}

/** Tells what a person does in the grid; `null` for what cannot be carried over: the grid is then to be fetched anew. */
export function watchEdits(api: FUniver, did: (edit: GridEdit | null) => void): void {
  // The grid reads what is typed in its own way; Sheets' way is the server's, so the text goes there as it was typed.
  let typed: { sheet: string; row: number; column: number; text: string } | null = null;
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    const text = value.toPlainText().replace(/\r?\n$/, '');
    typed = isConfirm ? { sheet: worksheet.getSheetId(), row, column, text } : null;
  });
  api.addEvent(api.Event.CommandExecuted, (event) => {
    const { id, params, options } = event as unknown as Mutation; // what the grid documents of its events
    if (options?.fromCollab || !id.includes('.mutation.')) return;
    const edit = editOf(id, params as Record<string, never>); // every field is read with care below
    if (edit?.kind !== 'cells') {
      if (edit !== undefined) did(edit);
      return;
    }
    const { sheet } = edit;
    const held = api.getActiveWorkbook()?.getSheetBySheetId(sheet);
    const cells = edit.cells.flatMap(({ isResult, ...cell }) => {
      if (isResult && held?.getRange(cell.row, cell.column).getFormula()) return [];
      const isTyped = typed?.sheet === sheet && typed.row === cell.row && typed.column === cell.column;
      const value = isTyped && typed ? typed.text : cell.value;
      if (isTyped) typed = null;
      return [{ ...cell, value }];
    });
    if (cells.length > 0) did({ kind: 'cells', sheet, cells });
  });
}

type TypedCells = { kind: 'cells'; sheet: string; cells: ReturnType<typeof cellsOf> };

const RESULTS = /^formula\.|^sheet\.mutation\.(set-worksheet-row|set-worksheet-column|set-frozen|set-row-data)/;

function editOf(id: string, params: Record<string, any>): (Exclude<GridEdit, { kind: 'cells' }> | TypedCells) | null | undefined {
  const sheet = params.subUnitId as string;
  switch (id) {
    case 'sheet.mutation.set-range-values': {
      const cells = cellsOf(params.cellValue ?? {});
      return cells.length > 0 ? { kind: 'cells', sheet, cells } : undefined;
    }
    case 'sheet.mutation.insert-row':
    case 'sheet.mutation.insert-col':
    case 'sheet.mutation.remove-rows':
    case 'sheet.mutation.remove-col': {
      const axis = id.includes('row') ? 'row' : 'column';
      const { startRow, endRow, startColumn, endColumn } = params.range;
      const [at, end] = axis === 'row' ? [startRow, endRow] : [startColumn, endColumn];
      return { kind: id.includes('insert') ? 'insert' : 'delete', sheet, axis, at, count: end - at + 1 };
    }
    case 'sheet.mutation.set-worksheet-name':
      return { kind: 'rename', sheet, title: params.name };
    case 'sheet.mutation.insert-sheet':
      return { kind: 'add', sheet: params.sheet.id, title: params.sheet.name };
    case 'sheet.mutation.remove-sheet':
      return { kind: 'remove', sheet };
    default:
      console.debug('mutation', id, RESULTS.test(id));
      return undefined;
  }
}

/** `isResult`: perhaps only what a formula of the cell came to. */
function cellsOf(lines: Record<string, Record<string, any>>): (GridCell & { isResult?: boolean })[] {
  return Object.entries(lines).flatMap(([row, line]) =>
    Object.entries(line ?? {}).flatMap(([column, cell]) => {
      const place = { row: Number(row), column: Number(column) };
      if (cell === null) return [{ ...place, value: null }];
      if (!('v' in cell || 'f' in cell || 'p' in cell)) return [];
      const text = cell.p?.body?.dataStream?.replace(/\r\n$/, '');
      const format = cell.s?.n?.pattern;
      return [
        { ...place, value: cell.f ?? text ?? cell.v ?? null, isResult: !('f' in cell), ...(format ? { format } : {}) },
      ];
    }),
  );
}

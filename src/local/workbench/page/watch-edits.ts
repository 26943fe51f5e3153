import type { FUniver } from '@univerjs/core/facade';
import type { GridCell, GridEdit } from '../messages.ts';
import { type CellFields, cellsIn, type Lines, rectOf } from './read-mutation.ts';

/** Set on what the page itself does to the grid, so that it does not come back as an edit. */
export const FROM_SERVER = { fromCollab: true } as const;

/**
 * What the grid changes by itself, or what concerns only how this window shows it. The number format that typing brings
 * along comes back from the server with the cell.
 */
const OWN_BUSINESS =
  /set-worksheet-(row-(auto-)?height|row-is-auto-height|col-width|row-count|column-count|permission)|(row|col)-data|mutation\.(empty|set-worksheet-active)|mark-dirty|protection|drawing|(set|remove)\.numfmt|-filter/;

interface Mutation {
  readonly id: string;
  readonly params?: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
}

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: Lines;
  readonly range?: unknown;
  readonly name?: string;
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly from?: { readonly subUnitId: string; readonly value: Lines };
  readonly to?: { readonly subUnitId: string; readonly value: Lines };
}

/** Tells what a person does in the grid; `null` for what cannot be carried over: the grid is then to be fetched anew. */
export function watchEdits(api: FUniver, did: (edit: GridEdit | null) => void): void {
  // The grid reads what is typed in its own way; Sheets' way is the server's, so the text goes there as it was typed.
  let typed: { sheet: string; row: number; column: number; text: string } | null = null;
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    const text = value.toPlainText().replace(/\r?\n$/, '');
    typed = isConfirm ? { sheet: worksheet.getSheetId(), row, column, text } : null;
  });

  const formulaAt = (sheet: string, row: number, column: number): string =>
    api.getActiveWorkbook()?.getSheetBySheetId(sheet)?.getRange(row, column).getFormula() ?? '';

  /** Tells the cells of a block that the grid changed, each with the text that was typed or the formula it holds. */
  function tellCells(sheet: string, lines: Lines = {}): void {
    let isLookChanged = false;
    const cells = cellsIn(lines).flatMap(({ row, column, fields }): GridCell[] => {
      const isTyped = typed?.sheet === sheet && typed.row === row && typed.column === column;
      const text = isTyped ? typed?.text : undefined;
      if (isTyped) typed = null;
      if (text !== undefined) return [{ row, column, value: text }];
      isLookChanged ||= changesLook(fields);
      if (!changesContent(fields)) return [];
      const formula = fields?.f || fields?.si ? formulaAt(sheet, row, column) : '';
      return [{ row, column, value: formula || valueIn(fields) }];
    });
    if (cells.length > 0) did({ kind: 'cells', sheet, cells });
    // The file knows no look that the grid gave by itself.
    if (isLookChanged) did(null);
  }

  /** Tells what the grid computed, for the file to keep. */
  function tellResults(sheet: string, lines: Lines = {}): void {
    const cells = cellsIn(lines).flatMap(({ row, column, fields }): GridCell[] => {
      const formula = formulaAt(sheet, row, column);
      const result = valueIn(fields);
      return formula && result !== null ? [{ row, column, value: formula, result }] : [];
    });
    if (cells.length > 0) did({ kind: 'cells', sheet, cells });
  }

  api.addEvent(api.Event.CommandExecuted, (event) => {
    const { id, params: given, options } = event as unknown as Mutation; // the grid types only some commands
    if (options?.fromCollab || !id.startsWith('sheet.mutation.') || OWN_BUSINESS.test(id)) return;
    const params = (given ?? {}) as Params; // every field may be missing
    const { subUnitId: sheet = '', range, name = '' } = params;
    switch (id) {
      case 'sheet.mutation.set-range-values':
        return options?.fromFormula
          ? tellResults(sheet, params.cellValue)
          : tellCells(sheet, params.cellValue);
      case 'sheet.mutation.move-range':
        if (params.from) tellCells(params.from.subUnitId, params.from.value);
        if (params.to) tellCells(params.to.subUnitId, params.to.value);
        return;
      case 'sheet.mutation.insert-row':
      case 'sheet.mutation.remove-rows':
      case 'sheet.mutation.insert-col':
      case 'sheet.mutation.remove-col': {
        const axis = id.includes('row') ? 'row' : 'column';
        const rect = rectOf(range);
        const [at, count] = axis === 'row' ? [rect.row, rect.rows] : [rect.column, rect.columns];
        return did({ kind: id.includes('insert') ? 'insert' : 'delete', sheet, axis, at, count });
      }
      case 'sheet.mutation.set-worksheet-name':
        return did({ kind: 'rename', sheet, title: name });
      case 'sheet.mutation.insert-sheet':
        return params.sheet && did({ kind: 'add', sheet: params.sheet.id, title: params.sheet.name });
      case 'sheet.mutation.remove-sheet':
        return did({ kind: 'remove', sheet });
      default:
        did(null);
    }
  });
}

/** A cell that is cleared has no fields at all. */
const changesContent = (fields: CellFields | null): boolean =>
  fields === null || ['v', 'f', 'p', 'si'].some((name) => name in fields);

function changesLook(fields: CellFields | null): boolean {
  const style = fields?.s;
  if (typeof style === 'string') return true;
  return typeof style === 'object' && style !== null && Object.keys(style).some((name) => name !== 'n');
}

function valueIn(fields: CellFields | null): string | number | boolean | null {
  if (!fields) return null;
  const text = fields.p?.body?.dataStream?.replace(/\r\n$/, '');
  if (text !== undefined) return text;
  if (fields.t === 3) return fields.v === 1 || fields.v === true;
  return fields.v ?? null;
}

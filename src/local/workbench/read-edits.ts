import type { FilterColumn } from '../stand-in/filter.ts';
import type { GridCell, GridEdit, GridRange, GridValue, SortKey } from './messages.ts';

type Fields = Readonly<Record<string, unknown>>;

/** More than a province's forms have; a block of this size is pasted in one go. */
const MOST_CELLS = 200_000;
/** More than a person does before the server answers. */
const MOST_EDITS = 1000;

/** The edits in what a window sent; throws where it is nothing that the page would send. */
export function readEdits(sent: unknown): GridEdit[] {
  const list = listOf(sent);
  if (list.length > MOST_EDITS) throw new Error('too many edits');
  const edits = list.map(readEdit);
  const cells = edits.reduce((sum, edit) => sum + (edit.kind === 'cells' ? edit.cells.length : 0), 0);
  if (cells > MOST_CELLS) throw new Error('too many cells');
  return edits;
}

function readEdit(sent: unknown): GridEdit {
  const { kind, ...edit } = fieldsOf(sent);
  const sheet = textOf(edit.sheet);
  switch (kind) {
    case 'cells':
      return { kind, sheet, cells: listOf(edit.cells).map(readCell) };
    case 'insert':
    case 'delete': {
      const axis = edit.axis === 'row' ? 'row' : 'column';
      return { kind, sheet, axis, at: placeOf(edit.at), count: placeOf(edit.count) };
    }
    case 'rename':
      return { kind, sheet, title: textOf(edit.title) };
    case 'add':
      return { kind, sheet, title: textOf(edit.title) };
    case 'remove':
      return { kind, sheet };
    case 'copy':
      return {
        kind,
        sheet,
        from: readBlock(edit.from),
        target: textOf(edit.target),
        to: readBlock(edit.to),
        isCut: edit.isCut === true,
      };
    case 'fill':
      return {
        kind,
        sheet,
        from: readBlock(edit.from),
        to: readBlock(edit.to),
        isCopy: edit.isCopy === true,
      };
    case 'sort':
      return { kind, sheet, range: readBlock(edit.range), keys: listOf(edit.keys).map(readKey) };
    case 'filter':
      return {
        kind,
        sheet,
        range: edit.range === null ? null : readBlock(edit.range),
        columns: listOf(edit.columns).map(readFilterColumn),
        hidden: listOf(edit.hidden).map(placeOf),
      };
    case 'fold':
      return {
        kind,
        sheet,
        from: placeOf(edit.from),
        to: placeOf(edit.to),
        isFolded: edit.isFolded === true,
      };
    default:
      throw new Error('kind');
  }
}

/** A block of at most {@link MOST_CELLS} cells. */
function readBlock(sent: unknown): GridRange {
  const fields = fieldsOf(sent);
  const range = {
    startRow: placeOf(fields.startRow),
    endRow: placeOf(fields.endRow),
    startColumn: placeOf(fields.startColumn),
    endColumn: placeOf(fields.endColumn),
  };
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  if (rows < 1 || columns < 1 || rows * columns > MOST_CELLS) throw new Error('range');
  return range;
}

function readKey(sent: unknown): SortKey {
  const { column, isDescending } = fieldsOf(sent);
  return { column: placeOf(column), isDescending: isDescending === true };
}

function readFilterColumn(sent: unknown): FilterColumn {
  const { column, values, blank, conditions, isAnd } = fieldsOf(sent);
  return {
    column: placeOf(column),
    ...(values === undefined ? {} : { values: listOf(values).map(textOf) }),
    ...(blank === true ? { blank } : {}),
    ...(conditions === undefined ? {} : { conditions: listOf(conditions).map(readCondition) }),
    ...(isAnd === true ? { isAnd } : {}),
  };
}

function readCondition(sent: unknown): { operator?: string; value: string } {
  const { operator, value } = fieldsOf(sent);
  return { ...(operator === undefined ? {} : { operator: textOf(operator) }), value: textOf(value) };
}

function readCell(sent: unknown): GridCell {
  const { row, column, value, result, format, isText } = fieldsOf(sent);
  const cell = {
    row: placeOf(row),
    column: placeOf(column),
    value: readValue(value),
    ...(format === undefined ? {} : { format: readFormat(format) }),
    ...(isText === true ? { isText } : {}),
  };
  const came = result === undefined ? null : readValue(result);
  return came === null ? cell : { ...cell, result: came };
}

function fieldsOf(sent: unknown): Fields {
  if (typeof sent !== 'object' || sent === null) throw new Error('object');
  return sent as Fields; // any object has fields, each is looked at before it is used
}

function listOf(sent: unknown): readonly unknown[] {
  if (!Array.isArray(sent)) throw new Error('list');
  return sent;
}

function textOf(sent: unknown): string {
  if (typeof sent !== 'string') throw new Error('text');
  return sent;
}

function placeOf(sent: unknown): number {
  if (typeof sent !== 'number' || !Number.isInteger(sent) || sent < 0) throw new Error('place');
  return sent;
}

/** No program writes a longer number format. */
function readFormat(sent: unknown): string {
  const format = textOf(sent);
  if (format === '' || format.length > 255) throw new Error('format');
  return format;
}

function readValue(sent: unknown): GridValue {
  if (sent === null || sent === undefined) return null;
  if (typeof sent === 'string') return sent;
  if (typeof sent === 'boolean' || (typeof sent === 'number' && Number.isFinite(sent))) return sent;
  throw new Error('value');
}

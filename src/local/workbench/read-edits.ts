import type { GridCell, GridEdit, GridValue } from './messages.ts';

type Fields = Readonly<Record<string, unknown>>;

/** More than a province's forms have; a block of this size is pasted in one go. */
const MOST_CELLS = 200_000;

/** The edits in what a window sent; throws where it is nothing that the page would send. */
export function readEdits(sent: unknown): GridEdit[] {
  const edits = listOf(sent).map(readEdit);
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
    default:
      throw new Error('kind');
  }
}

function readCell(sent: unknown): GridCell {
  const { row, column, value, result } = fieldsOf(sent);
  const cell = { row: placeOf(row), column: placeOf(column), value: readValue(value) };
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

/** Sheets holds 50,000 letters in a cell, .xlsx 32,767. */
function readValue(sent: unknown): GridValue {
  if (sent === null || sent === undefined) return null;
  if (typeof sent === 'string') return sent.slice(0, 32_767);
  if (typeof sent === 'boolean' || (typeof sent === 'number' && Number.isFinite(sent))) return sent;
  throw new Error('value');
}

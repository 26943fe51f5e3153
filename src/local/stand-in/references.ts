import { columnIndex, columnName } from './a1.ts';

/** A change of the workbook that moves what formulas point to. Rows and columns are 0-based. */
export type ReferenceEdit =
  | { kind: 'rename'; sheet: string; to: string }
  | { kind: 'delete-sheet'; sheet: string }
  | { kind: 'insert' | 'delete'; sheet: string; axis: 'row' | 'column'; at: number; count: number };

/** One end of a reference; null where a whole row or column is meant. */
interface Corner {
  column: number | null;
  row: number | null;
  fixedColumn: boolean;
  fixedRow: boolean;
}

const TOKEN =
  /"(?:[^"]|"")*"|#[A-Z]+[/!?][A-Z0-9$!]*|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{M}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{M}\p{N}_.]*!?|\[[^\]]*\](?:[^\s!+*/,;()-]*!\S*)?/gu;

/** The formula after an edit. `own` is the title of the sheet the formula stands in (before a renaming). */
export function editFormula(formula: string, own: string, edit: ReferenceEdit): string {
  return formula.replace(TOKEN, (token: string, prefix?: string, reference?: string) => {
    if (reference === undefined) return token;
    const sheet = prefix === undefined ? own : unquote(prefix);
    if (sheet.toLowerCase() !== edit.sheet.toLowerCase()) return token;
    const head = prefix === undefined ? '' : `${prefix}!`;
    if (edit.kind === 'rename') return prefix === undefined ? token : `${quoteTitle(edit.to)}!${reference}`;
    if (edit.kind === 'delete-sheet') return prefix === undefined ? token : '#REF!';
    const moved = shiftReference(reference, edit);
    return moved === null ? `${head}#REF!` : head + moved;
  });
}

/** The formula as it reads when filled `rows` down and `columns` to the right (shared formulas of a file). */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, prefix?: string, reference?: string) => {
    if (reference === undefined) return token;
    const corners = reference.split(':').map(readCorner);
    for (const corner of corners) {
      if (corner.row !== null && !corner.fixedRow) corner.row += rows;
      if (corner.column !== null && !corner.fixedColumn) corner.column += columns;
    }
    return (prefix === undefined ? '' : `${prefix}!`) + corners.map(writeCorner).join(':');
  });
}

/** A sheet's title as formulas write it: in quotes unless it is one plain word. */
export function quoteTitle(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

/** The opposite of {@link quoteTitle}. */
export function unquote(title: string): string {
  return title.startsWith("'") ? title.slice(1, -1).replace(/''/g, "'") : title;
}

/** Where the stretch from `start` to `end` (both included) is after inserting or deleting; null when it is gone. */
export function shiftStretch(
  start: number,
  end: number,
  edit: { kind: 'insert' | 'delete'; at: number; count: number },
): [number, number] | null {
  const { at, count } = edit;
  if (edit.kind === 'insert') {
    if (at <= start) return [start + count, end + count];
    return at <= end ? [start, end + count] : [start, end];
  }
  const past = at + count;
  if (at <= start && past > end) return null;
  const newStart = start >= past ? start - count : Math.min(start, at);
  const newEnd = end >= past ? end - count : end >= at ? at - 1 : end;
  return [newStart, newEnd];
}

function shiftReference(reference: string, edit: Extract<ReferenceEdit, { axis: string }>): string | null {
  const corners = reference.split(':').map(readCorner);
  const first = corners[0];
  const last = corners[corners.length - 1];
  if (!first || !last) return reference;
  const [start, end] = [first[edit.axis], last[edit.axis]];
  if (start === null || end === null) return reference;
  const moved = shiftStretch(Math.min(start, end), Math.max(start, end), edit);
  if (moved === null) return null;
  [first[edit.axis], last[edit.axis]] = start <= end ? moved : [moved[1], moved[0]];
  return corners.map(writeCorner).join(':');
}

function readCorner(text: string): Corner {
  const [, fixedColumn, column, fixedRow, row] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    column: column ? columnIndex(column.toUpperCase()) : null,
    row: row ? Number(row) - 1 : null,
    fixedColumn: column ? fixedColumn === '$' : false,
    fixedRow: column ? fixedRow === '$' : fixedColumn === '$',
  };
}

function writeCorner(corner: Corner): string {
  if ((corner.row !== null && corner.row < 0) || (corner.column !== null && corner.column < 0))
    return '#REF!';
  const column = corner.column === null ? '' : (corner.fixedColumn ? '$' : '') + columnName(corner.column);
  return column + (corner.row === null ? '' : (corner.fixedRow ? '$' : '') + (corner.row + 1));
}

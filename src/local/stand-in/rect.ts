/** A block of cells. Row and column are 0-based, rows and columns are counts of at least 1. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The cells that both blocks have, or null. */
export function overlap(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether every cell of `inner` lies in `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Whether a block holds one cell. */
export function holds(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}

/** What is left of `whole` without `part`: at most four blocks that do not overlap. */
export function without(whole: Rect, part: Rect): Rect[] {
  const hole = overlap(whole, part);
  if (!hole) return [whole];
  const pieces: Rect[] = [
    { ...whole, rows: hole.row - whole.row },
    { ...whole, row: hole.row + hole.rows, rows: whole.row + whole.rows - hole.row - hole.rows },
    { row: hole.row, rows: hole.rows, column: whole.column, columns: hole.column - whole.column },
    {
      row: hole.row,
      rows: hole.rows,
      column: hole.column + hole.columns,
      columns: whole.column + whole.columns - hole.column - hole.columns,
    },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The one cell in the top left corner. */
export function corner(rect: Rect): Rect {
  return { row: rect.row, column: rect.column, rows: 1, columns: 1 };
}

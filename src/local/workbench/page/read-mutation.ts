/** A cell as the grid's own changes carry it; all fields may be missing. */
export interface CellFields {
  readonly v?: string | number | boolean | null;
  readonly t?: number | null;
  readonly f?: string | null;
  readonly si?: string | null;
  readonly p?: { readonly body?: { readonly dataStream?: string } } | null;
  readonly s?: unknown;
}

/** Cells by row and column, from 0. */
export type Lines = Readonly<Record<string, Readonly<Record<string, CellFields | null>> | null>>;

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly fields: CellFields | null;
}

/** The cells of a block, one after the other. */
export function cellsIn(lines: Lines): PlacedCell[] {
  return Object.entries(lines).flatMap(([row, line]) =>
    Object.entries(line ?? {}).map(([column, fields]) => ({
      row: Number(row),
      column: Number(column),
      fields,
    })),
  );
}

/** A range of the grid as a place and a size. */
export function rectOf(range: unknown): { row: number; column: number; rows: number; columns: number } {
  const { startRow = 0, endRow = 0, startColumn = 0, endColumn = 0 } = range as Record<string, number>; // as the grid writes it
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

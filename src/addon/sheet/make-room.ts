import type { Size } from './tab-names.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a new tab has: known, so that it need not be asked for between writes. */
export const NEW: Size = { rows: 1000, columns: 26 };

/** How a tab that is written again lies in its sheet. */
export interface Room {
  /** What is ours. */
  readonly area: Size;
  /** True where the tab's name says so. */
  readonly isNoted: boolean;
  /** What the sheet has. */
  readonly grid: Size;
  /** Blank rows below and columns beside, up to the first that the user filled; null where he filled none. */
  readonly free: { readonly rows: number | null; readonly columns: number | null };
}

/** Asks only a sheet that is larger than what is ours. `area`: where it is not known, all of it is ours. */
export function roomIn(sheet: Sheet, area?: Size): Room {
  const grid = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (!area) return { area: grid, isNoted: false, grid, free: { rows: null, columns: null } };
  const rows = grid.rows > area.rows ? sheet.getLastRow() - area.rows : 0;
  const columns = grid.columns > area.columns ? sheet.getLastColumn() - area.columns : 0;
  const filled = (row: number, column: number, high: number, wide: number): boolean[][] =>
    sheet
      .getRange(row, column, high, wide)
      .getValues()
      .map((cells) => cells.map((value) => value !== ''));
  const below = rows > 0 ? filled(area.rows + 1, 1, rows, grid.columns) : [];
  const beside = columns > 0 ? filled(1, area.columns + 1, grid.rows, columns) : [];
  const first = beside.map((row) => row.indexOf(true)).filter((column) => column >= 0);
  const row = below.findIndex((cells) => cells.indexOf(true) >= 0);
  return {
    area,
    isNoted: true,
    grid,
    free: { rows: row < 0 ? null : row, columns: first.length > 0 ? Math.min(...first) : null },
  };
}

/** What a run that died made room for and did not fill is ours as well: blank rows and columns up to the end. */
export function withBlank<T extends Room>(room: T): T {
  const { area, grid, free } = room;
  const rows = free.rows === null ? grid.rows : area.rows;
  const columns = free.columns === null ? grid.columns : area.columns;
  return { ...room, area: { rows, columns }, isNoted: false };
}

/**
 * Makes a sheet large enough for so many rows and columns of ours; what the user filled below and beside moves away
 * from them instead of being written over.
 */
export function makeRoom(sheet: Sheet, { area, grid, free }: Room, rows: number, columns: number): void {
  const [down, right] = [rows - area.rows, columns - area.columns];
  if (free.rows !== null && down > free.rows) sheet.insertRowsAfter(area.rows, down - free.rows);
  else if (rows > grid.rows) sheet.insertRowsAfter(grid.rows, rows - grid.rows);
  if (free.columns !== null && right > free.columns)
    sheet.insertColumnsAfter(area.columns, right - free.columns);
  else if (columns > grid.columns) sheet.insertColumnsAfter(grid.columns, columns - grid.columns);
}

/** How a tab lies in its sheet once it was brought to so many rows and columns, see `makeRoom` and `giveBack`. */
export function roomAfter({ area, grid, free }: Room, { rows, columns }: Size): Room {
  const down = along(area.rows, grid.rows, free.rows, rows, free.columns === null);
  const right = along(area.columns, grid.columns, free.columns, columns, free.rows === null);
  return {
    area: { rows, columns },
    isNoted: true,
    grid: { rows: down.grid, columns: right.grid },
    free: { rows: down.free, columns: right.free },
  };
}

/** Of one direction; `gives`: what is no longer needed is taken out. */
function along(
  area: number,
  grid: number,
  free: number | null,
  wanted: number,
  gives: boolean,
): { readonly grid: number; readonly free: number | null } {
  const more = wanted - area;
  if (more <= 0)
    return { grid: gives ? grid + more : grid, free: free === null || gives ? free : free - more };
  if (free === null) return { grid: Math.max(grid, wanted), free };
  return { grid: grid + Math.max(0, more - free), free: Math.max(0, free - more) };
}

/**
 * Takes out rows and columns that are no longer needed, so that what the user has below and beside follows; not where
 * that would take cells of his with them. Says whether the tab is then as large as asked for.
 */
export function giveBack(sheet: Sheet, { area, free }: Room, rows: number, columns: number): boolean {
  const [down, right] = [area.rows - rows, area.columns - columns];
  if (down > 0 && free.columns === null) sheet.deleteRows(rows + 1, down);
  if (right > 0 && free.rows === null) sheet.deleteColumns(columns + 1, right);
  return (down <= 0 || free.columns === null) && (right <= 0 || free.rows === null);
}

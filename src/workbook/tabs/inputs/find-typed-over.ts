import {
  LETTERS_A_ROW,
  markAt,
  rowMark,
  type StandingCells,
  type StandingValue,
  type TabMarks,
  textOf,
} from '../contents-mark.ts';
import type { TabValue } from '../tab-description.ts';

/** A cell, counted from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** What stands in a tab, and what it held when a run left it; null where only that it was something else is known. */
export interface TypedOver {
  readonly cells: StandingCells;
  readonly now: TabMarks;
  readonly left: TabMarks | null;
}

/** So many cells of one row are tried together at most. */
const TOGETHER = 3;

/**
 * The first cell that somebody typed over. Rows and columns tell where; where several of both differ, `wanted` (the
 * tab as it is to be) tells which cells of the first row still hold what was written.
 */
export function firstTypedOver(
  { cells, now, left }: TypedOver,
  wanted: readonly (readonly TabValue[])[],
): CellAt {
  const rows = left ? placesWhere(now.rows, left.rows) : [];
  const [row = firstOther(cells, wanted)] = rows;
  const there = cells[row] ?? [];
  const described = wanted[row] ?? [];
  const flagged = left ? placesWhere(now.columns, left.columns) : [];
  const differs = (column: number): boolean => textOf(there[column]) !== textOf(described[column]);
  const all = Array.from({ length: Math.max(there.length, described.length) }, (_, column) => column);
  const columns = flagged.length > 0 ? flagged : all.filter(differs);
  const [first = 0] = columns;
  if (!left || rows.length < 2 || columns.length < 2) return { row, column: first };
  const found = mendedBy(there, described, columns.filter(differs), markAt(left.rows, row));
  return { row, column: found ?? columns.filter(differs)[0] ?? first };
}

/** The first of the few columns that, put back to what is described, make the row what it was; undefined if none do. */
function mendedBy(
  there: readonly StandingValue[],
  described: readonly TabValue[],
  columns: readonly number[],
  mark: string,
): number | undefined {
  const fits = (changed: readonly number[]): boolean =>
    rowMark(
      there.map((value, column) => (changed.indexOf(column) < 0 ? value : (described[column] ?? ''))),
    ) === mark;
  let tried: number[][] = [[]];
  for (let size = 1; size <= TOGETHER; size += 1) {
    tried = tried.flatMap((set) =>
      columns.filter((one) => one > (set[set.length - 1] ?? -1)).map((one) => [...set, one]),
    );
    const found = tried.filter(fits)[0];
    if (found) return found[0];
  }
  return undefined;
}

/**
 * True where rows or columns changed places: they were sorted, or a row was put in or taken out, so that looks stand
 * where they do not belong.
 */
export function haveMoved({ now, left }: TypedOver): boolean {
  if (!left) return true;
  const rows = placesWhere(now.rows, left.rows);
  const before = new Set(rows.map((row) => markAt(left.rows, row)));
  before.delete(markAt('', 0));
  return (
    rows.some((row) => before.has(markAt(now.rows, row))) ||
    placesWhere(now.columns, left.columns).some(
      (column) => markAt(now.sums, column) === markAt(left.sums, column),
    )
  );
}

/** Where two rows of marks differ. */
export function placesWhere(now: string, then: string): number[] {
  const places: number[] = [];
  for (let at = 0; at * LETTERS_A_ROW < Math.max(now.length, then.length); at += 1) {
    if (markAt(now, at) !== markAt(then, at)) places.push(at);
  }
  return places;
}

/** The first row that is not as described. */
function firstOther(cells: StandingCells, wanted: readonly (readonly TabValue[])[]): number {
  const count = Math.max(cells.length, wanted.length);
  for (let row = 0; row < count; row += 1) {
    const width = Math.max(cells[row]?.length ?? 0, wanted[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      if (textOf(cells[row]?.[column]) !== textOf(wanted[row]?.[column])) return row;
    }
  }
  return 0;
}

import { type Cell, cellAt, type Grid, type Place, placeOf } from '../grid.ts';
import { readText } from '../reading/read-text.ts';
import { isInBlock, spreadMerges } from '../reading/spread-merges.ts';

/** A table whose districts are its lines, whichever way it stands in its tab. Lines and items are counted from 0. */
export interface TableLines {
  readonly lines: number;
  readonly items: number;
  /** What stands at a place; a merged block says the same in all its cells. */
  text(line: number, item: number): string;
  /** The cell itself; blank where it is covered. */
  cell(line: number, item: number): Cell;
  place(line: number, item: number): Place;
  isNumber(line: number, item: number): boolean;
  /** True where the cell belongs to a merged block. */
  isMerged(line: number, item: number): boolean;
}

/** `isTurned`: districts stand across. */
export function asLines(grid: Grid, isTurned: boolean): TableLines {
  const spread = spreadMerges(grid, (held) => held);
  const rows = grid.values.length;
  const columns = Math.max(0, ...grid.values.map((line) => line.length));
  const at = <T>(read: (row: number, column: number) => T): ((line: number, item: number) => T) =>
    isTurned ? (line, item) => read(item, line) : read;
  return {
    lines: isTurned ? columns : rows,
    items: isTurned ? rows : columns,
    text: at((row, column) => readText(cellAt(spread, row, column))),
    cell: at((row, column) => cellAt(grid, row, column)),
    place: at((row, column) => placeOf(grid, row, column)),
    isNumber: at((row, column) => typeof cellAt(spread, row, column).value === 'number'),
    isMerged: at((row, column) => (grid.merges ?? []).some((block) => isInBlock(block, row, column))),
  };
}

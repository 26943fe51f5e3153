import { type CellValue, cellAt, type Grid, type Merge } from '../grid.ts';

/** True where a cell is part of a merged block. */
export const isInBlock = (block: Merge, row: number, column: number): boolean =>
  row >= block.row &&
  row < block.row + block.rows &&
  column >= block.column &&
  column < block.column + block.columns;

/**
 * The grid with every covered cell of a merged block saying what `show` tells: what the block holds, or '' where
 * that would be a guess. Files may keep old values under a merged block; nobody sees them, so they do not count.
 */
export function spreadMerges(
  grid: Grid,
  show: (held: CellValue, row: number, column: number, block: Merge) => CellValue,
): Grid {
  const { merges = [], values } = grid;
  if (merges.length === 0) return grid;
  const spread = values.map((line, row) =>
    line.map((value, column) => {
      const block = merges.find((one) => isInBlock(one, row, column));
      if (!block || (block.row === row && block.column === column)) return value;
      const held = cellAt(grid, block.row, block.column).value;
      return held === '' ? '' : show(held, row, column, block);
    }),
  );
  return { ...grid, values: spread };
}

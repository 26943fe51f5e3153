import { cellAt, type Grid, type Merge } from '../grid.ts';
import { isInBlock, spreadMerges } from '../reading/spread-merges.ts';
import { FIRST_DATA_ROW, isBlank } from './form-layout.ts';

/** A form whose merged blocks speak for all their columns in row 1 and for all their rows in column A. */
export const spreadForm = (tab: Grid): Grid =>
  spreadMerges(tab, (held, row, column, top) => {
    const isHeader = row === 0 && top.column > 0;
    const isName = column === 0 && top.row >= FIRST_DATA_ROW;
    return isHeader || isName ? held : '';
  });

/**
 * The merged block of an input, where it is one of several inputs or does not begin there: nobody can tell whose
 * the block's value is: of the first district, of each, or their sum. undefined where the value is its own.
 */
export function sharedBlock(
  grid: Grid,
  row: number,
  column: number,
  rows: readonly number[],
  columns: readonly number[],
): Merge | undefined {
  return grid.merges?.find(
    (block) =>
      isInBlock(block, row, column) &&
      !isBlank(cellAt(grid, block.row, block.column)) &&
      (block.row !== row ||
        block.column !== column ||
        rows.some((other) => other !== row && isInBlock(block, other, column)) ||
        columns.some((other) => other !== column && isInBlock(block, row, other))),
  );
}

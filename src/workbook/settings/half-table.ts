import { problemText } from '../../language/problems.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { readText } from '../reading/read-text.ts';

/** A table without one of its two headers is not read: told at the header that is there, where it has anything below. */
export function reportHalfTable(
  grid: Grid,
  column: number,
  lacks: string,
  used: string,
  problems: Problems,
): void {
  if (column < 0 || !grid.values.some((_, row) => row > 0 && readText(cellAt(grid, row, column)) !== ''))
    return;
  const header = readText(cellAt(grid, 0, column));
  problems.add('setting-ignored', placeOf(grid, 0, column), problemText.halfTable(header, lacks, used));
}

import { problemText } from '../../language/problems.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { readText } from './read-text.ts';
import { spreadMerges } from './spread-merges.ts';

/**
 * A set-up tab whose words, where merged downwards, stand in every row of the table (the rows that have something in
 * the column `key`). A number that is merged over several rows is nobody's, and so is what a header covers: the run
 * stops and asks.
 */
export function spreadRows(
  grid: Grid,
  columns: Readonly<Record<string, number>>,
  key: number,
  problems: Problems,
): Grid {
  const known = Object.values(columns);
  return spreadMerges(grid, (held, row, column, top) => {
    const isOurs = column === top.column && known.indexOf(column) >= 0;
    if (!isOurs || readText(cellAt(grid, row, key)) === '') return '';
    if (typeof held === 'string' && top.row > 0) return held;
    problems.add(
      'merged-rows',
      placeOf(grid, row, column),
      problemText.mergedCell(readText(cellAt(grid, top.row, top.column))),
    );
    return '';
  });
}

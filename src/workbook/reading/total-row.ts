import { problemText } from '../../language/problems.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { lookAlikeKey } from './normalise.ts';
import { readText } from './read-text.ts';

/** What people call the row of sums under a table, also as `รวม:`, `รวม (ร้อยละ)` or `รวม 100`. */
const TOTAL = /^(?:รวม|รวมทั้งสิ้น|รวมทั้งหมด|total)(?: ?\(.*\))?[ :.=]*(?:[\d,.]+ ?%?)?$/;

/** True where the key cell of a row says that it is a total of the rows above. */
export const isTotalRow = (key: string): boolean => TOTAL.test(lookAlikeKey(key).toLowerCase());

/**
 * The key of a row of a table, '' where the row is none of it. A total row is passed over, and so is a row without its
 * key that has something in one of the columns `others`; both are told.
 */
export function rowKey(
  grid: Grid,
  row: number,
  key: number,
  others: readonly number[],
  problems: Problems,
): string {
  const name = readText(cellAt(grid, row, key));
  const place = placeOf(grid, row, key);
  if (name === '') {
    const filled = others.find((column) => readText(cellAt(grid, row, column)) !== '');
    if (filled !== undefined) {
      const header = readText(cellAt(grid, 0, key));
      problems.add(
        'row-skipped',
        place,
        problemText.rowWithoutKey(header, readText(cellAt(grid, row, filled))),
      );
    }
    return '';
  }
  if (!isTotalRow(name)) return name;
  problems.add('row-skipped', place, problemText.totalRow(name));
  return '';
}

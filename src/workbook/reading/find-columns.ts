import { problemText } from '../../language/problems.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { mendKey } from './find-name.ts';
import { lookAlikeKey } from './normalise.ts';
import { readText } from './read-text.ts';

/**
 * Finds columns by their header cells in row 1, wherever they stand. A header that is one slip away is taken,
 * and said so, where no exact one exists. −1 where there is none.
 */
export function findColumns<K extends string>(
  grid: Grid,
  headers: Readonly<Record<K, string>>,
  problems: Problems,
): Readonly<Record<K, number>> {
  const columnOf = new Map<string, number>();
  (grid.values[0] ?? []).forEach((_, column) => {
    const key = lookAlikeKey(readText(cellAt(grid, 0, column)));
    if (key !== '' && !columnOf.has(key)) columnOf.set(key, column);
  });
  const names = Object.keys(headers) as K[]; // Object.keys forgets the key type
  const wanted = names.map((name) => lookAlikeKey(headers[name]));
  const spare = Array.from(columnOf.keys()).filter((key) => wanted.indexOf(key) < 0);
  const found = {} as Record<K, number>; // filled for every key below
  names.forEach((name, index) => {
    const key = wanted[index] ?? '';
    const exact = columnOf.get(key);
    const mended = exact === undefined ? mendKey(key, spare) : null;
    const column = exact ?? (mended === null ? -1 : (columnOf.get(mended) ?? -1));
    if (mended !== null && column >= 0) {
      const typed = readText(cellAt(grid, 0, column));
      problems.add('name-mended', placeOf(grid, 0, column), problemText.nameMended(typed, headers[name]));
    }
    found[name] = column;
  });
  return found;
}

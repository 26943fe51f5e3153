import { problemText } from '../../language/problems.ts';
import { cellAt, columnLetters, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { mendKey, nearestNames } from './find-name.ts';
import { lookAlikeKey } from './normalise.ts';
import { readText } from './read-text.ts';

/**
 * Finds columns by their header cells in row 1, wherever they stand; −1 where there is none. A header that is one
 * slip away, or lacks what stands in parentheses, is taken, and said so, where no exact one exists. Of several
 * columns with the same header the first is used, and the others are told.
 */
export function findColumns<K extends string>(
  grid: Grid,
  headers: Readonly<Record<K, string>>,
  problems: Problems,
): Readonly<Record<K, number>> {
  const keys = headerTexts(grid).map(lookAlikeKey);
  const names = Object.keys(headers) as K[]; // Object.keys forgets the key type
  const wanted = names.map((name) => lookAlikeKey(headers[name]));
  const spare = Array.from(new Set(keys)).filter((key) => wanted.indexOf(key) < 0);
  const found = {} as Record<K, number>; // filled for every key below
  names.forEach((name) => {
    const key = lookAlikeKey(headers[name]);
    const bare = key.replace(/ ?\(.*/, '');
    const mended = keys.indexOf(key) < 0 ? mendKey(key, spare, (one) => one === bare) : null;
    const first = keys.indexOf(mended ?? key);
    found[name] = first;
    if (mended !== null) {
      const typed = readText(cellAt(grid, 0, first));
      problems.add('name-mended', placeOf(grid, 0, first), problemText.nameMended(typed, headers[name]));
    }
    keys.forEach((one, column) => {
      if (column <= first || one !== keys[first]) return;
      const message = problemText.twice(headers[name], columnLetters(first));
      problems.add('duplicate-header', placeOf(grid, 0, column), message);
    });
  });
  return found;
}

/** Tells that a required column is nowhere, with the headers that come near. */
export function reportColumnMissing(grid: Grid, header: string, problems: Problems): void {
  const message = problemText.columnMissing(grid.title, header, nearestNames(header, headerTexts(grid)));
  problems.add('column-missing', { tab: grid.title, cell: '' }, message);
}

const headerTexts = (grid: Grid): string[] =>
  (grid.values[0] ?? []).map((_, column) => readText(cellAt(grid, 0, column)));

import { problemText } from '../../language/problems.ts';
import { a1, cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { nearestNames } from '../reading/find-name.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import { readText } from '../reading/read-text.ts';
import { isTotalRow } from '../reading/total-row.ts';
import { SETTING } from '../vocabulary.ts';

/** Where the รายการ table stands: its two columns, counted from 0. */
export interface SettingColumns {
  readonly item: number;
  readonly value: number;
}

const NAMES = Object.values(SETTING);
/** Keys of the names, and of those that are known without what stands in parentheses. */
const KNOWN = new Map(
  NAMES.flatMap((name) =>
    [name.replace(/ ?\(.*/, ''), name].map((one) => [lookAlikeKey(one), name] as const),
  ),
);

/**
 * The first row of each รายการ by its name. What else is filled in is told: an unknown or repeated รายการ, a total, a
 * ค่า beside a blank รายการ.
 */
export function settingRows(
  grid: Grid,
  { item, value }: SettingColumns,
  problems: Problems,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  if (item < 0) return rows;
  grid.values.forEach((_, row) => {
    if (row === 0) return;
    const typed = readText(cellAt(grid, row, item));
    const ignored = (column: number, message: string): void =>
      problems.add('setting-ignored', placeOf(grid, row, column), message);
    if (typed === '') {
      const held = readText(cellAt(grid, row, value));
      if (held !== '')
        problems.add('row-skipped', placeOf(grid, row, value), problemText.valueWithoutItem(held));
    } else if (isTotalRow(typed)) {
      problems.add('row-skipped', placeOf(grid, row, item), problemText.totalRow(typed));
    } else {
      const name = KNOWN.get(lookAlikeKey(typed));
      const first = name === undefined ? undefined : rows.get(name);
      if (name === undefined) ignored(item, problemText.unknownItem(typed, nearestNames(typed, NAMES)));
      else if (first === undefined) rows.set(name, row);
      else ignored(item, problemText.twice(typed, a1(first, item)));
    }
  });
  return rows;
}

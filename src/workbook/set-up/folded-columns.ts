import { cellAt, type Grid } from '../grid.ts';
import { readyFills } from '../indicators/ready-forms.ts';
import { Problems } from '../problems/collector.ts';
import { findColumns } from '../reading/find-columns.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import { readText } from '../reading/read-text.ts';
import { INDICATOR_HEADER, type IndicatorColumn, LEVEL_COLUMNS } from '../vocabulary.ts';

/** What a newcomer fills in first. */
const FIRST: readonly IndicatorColumn[] = [
  'code',
  'name',
  'section',
  'weight',
  'form',
  'ladder',
  'target',
  'owner',
  'unit',
  'shortName',
];

/** What a ready form fills in, or few rows need: those that the letter's indicators fill in stand before the others. */
export const BEHIND: readonly IndicatorColumn[] = [
  'measure',
  'labels',
  'rule',
  'operator',
  'unconfirmed',
  'note',
  'evidence',
  ...LEVEL_COLUMNS,
  'lowest',
  'scope',
  'period',
];

/** The columns of ตัวชี้วัด as it is made. */
export const INDICATOR_COLUMNS: readonly IndicatorColumn[] = [...FIRST, ...BEHIND];

/** What a ready form or levels typed once may put into a row. */
const FILLED: readonly IndicatorColumn[] = [
  'unit',
  'measure',
  'labels',
  'rule',
  'operator',
  'target',
  ...LEVEL_COLUMNS,
];

/**
 * The columns behind the first ones in which a row holds what neither its ready form nor a default says. Folded away they
 * would hide something.
 */
export function heldBehind(list: Grid): IndicatorColumn[] {
  const columns = findColumns(list, INDICATOR_HEADER, new Problems());
  const bare = withoutCells(
    list,
    FILLED.map((column) => columns[column]),
  );
  const said = new Map(
    readyFills(bare).map(({ row, column, value }) => [`${row} ${column}`, String(value)] as const),
  );
  return BEHIND.filter((name) => {
    const column = columns[name];
    return (
      column >= 0 &&
      list.values.some((_, row) => {
        const typed = row === 0 ? '' : readText(cellAt(list, row, column));
        if (typed === '' || (name === 'lowest' && typed === '0')) return false;
        return lookAlikeKey(typed) !== lookAlikeKey(said.get(`${row} ${column}`) ?? '');
      })
    );
  });
}

function withoutCells(grid: Grid, columns: readonly number[]): Grid {
  const blanked = <T>(lines: readonly (readonly T[])[], blank: T): T[][] =>
    lines.map((line, row) =>
      row === 0 ? [...line] : line.map((cell, column) => (columns.indexOf(column) >= 0 ? blank : cell)),
    );
  return { ...grid, values: blanked(grid.values, ''), formulas: blanked(grid.formulas, '') };
}

/** The columns of a new ตัวชี้วัด that are folded away: all from behind the last one that holds something. */
export function foldedAtFirst(list: Grid): { readonly column: number; readonly columns: number } {
  const held = heldBehind(list).map((name) => INDICATOR_COLUMNS.indexOf(name));
  const column = Math.max(FIRST.length, ...held.map((at) => at + 1));
  return { column, columns: INDICATOR_COLUMNS.length - column };
}

import { figureOf, type HistoryRow, type HistoryTab } from './history-table.ts';

/** Some rows that were kept together: the first keeping of a month or round is revision 1. */
export interface Revision {
  readonly revision: number;
  readonly rows: readonly HistoryRow[];
}

/** Rows of before there were revisions are the first. */
export function revisionOf(tab: HistoryTab, row: HistoryRow): number {
  const number = figureOf(tab, row, 'revision');
  return number !== null && Number.isInteger(number) && number > 0 ? number : 1;
}

/** The latest among rows of one month or round; null where there are none. */
export function latestRevision(tab: HistoryTab, rows: readonly HistoryRow[]): Revision | null {
  if (rows.length === 0) return null;
  const numbers = rows.map((row) => revisionOf(tab, row));
  const revision = numbers.reduce((most, number) => Math.max(most, number));
  return { revision, rows: rows.filter((_, index) => numbers[index] === revision) };
}

/** Where rows stand, as people count them: the header is row 1. */
export interface RowsAt {
  readonly first: number;
  readonly last: number;
}

/** The first and the last of some rows, which need not be neighbours once people sorted them; null: there are none. */
export const rowsAt = (rows: readonly HistoryRow[]): RowsAt | null =>
  rows.length === 0
    ? null
    : {
        first: rows.reduce((least, { row }) => Math.min(least, row), rows[0]?.row ?? 0) + 1,
        last: rows.reduce((most, { row }) => Math.max(most, row), 0) + 1,
      };

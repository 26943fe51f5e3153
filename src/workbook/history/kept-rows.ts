import { fingerprint } from '../hash.ts';
import { normalise } from '../reading/normalise.ts';
import type { TabValue } from '../tabs/tab-description.ts';
import { type HistoryKey, type HistoryRow, type HistoryTab, keptText } from './history-table.ts';
import { revisionOf } from './revisions.ts';

/** Rows that were kept together, as they were then: what tells later that somebody altered one. */
export interface KeptRows {
  readonly tab: HistoryKey;
  /** Which month or round, and which revision of it. */
  readonly batch: string;
  /** Headers of the cells that were kept. */
  readonly columns: readonly string[];
  /** One text a row, {@link LETTERS_A_CELL} letters a cell. */
  readonly rows: readonly string[];
}

/** So many letters stand for what a cell holds: one alteration in 46,656 is not seen. */
export const LETTERS_A_CELL = 3;

/** Milliseconds. */
const HALF_A_DAY = 43_200_000;

/** Digits that every program brings back. */
const DIGITS = 12;

/** Remembers the letters of what was met before: most cells are met in every row. */
export type Letters = Map<TabValue | Date, string>;

/** The letters of a cell. A number is the same as a text, a date the same as its ISO text. */
export function lettersOf(value: TabValue | Date, known: Letters): string {
  const found = known.get(value);
  if (found !== undefined) return found;
  const hash = parseInt(fingerprint(plain(value)), 16).toString(36);
  const letters = hash.slice(-LETTERS_A_CELL).padStart(LETTERS_A_CELL, '0');
  known.set(value, letters);
  return letters;
}

function plain(value: TabValue | Date): string {
  if (value === null || value === '') return '';
  if (typeof value === 'object') {
    // At noon, so that it is the same day in whatever time zone the script runs.
    const noon = new Date(value.getTime() + HALF_A_DAY);
    const [year, month, day] = [noon.getFullYear(), noon.getMonth() + 1, noon.getDate()];
    return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  }
  const text = normalise(String(value));
  const number = typeof value === 'boolean' || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? String(Number(number.toPrecision(DIGITS))) : text.toLowerCase();
}

/** The letters of some cells of a row, in their order; `at`: places of the columns among the tab's. */
export const rowLetters = (
  { cells }: Pick<HistoryRow, 'cells'>,
  at: readonly number[],
  known: Letters,
): string => at.map((column) => lettersOf(cells[column] ?? '', known)).join('');

/** Which month or round a row is of, and which revision. */
export const batchOf = (tab: HistoryTab, row: HistoryRow): string =>
  ['fiscal_year', 'round', 'province', 'month']
    .map((column) => normalise(keptText(tab, row, column)))
    .concat(String(revisionOf(tab, row)))
    .join('|');

/** True for a row as we write them, and not one of somebody's notes below. */
export function isKeptRow(tab: HistoryTab, row: HistoryRow): boolean {
  const [moment, name] = tab.recordedIn;
  return keptText(tab, row, name) !== '' && /^\d{4}-\d\d-\d\dT/.test(keptText(tab, row, moment));
}

/** Rows by month or round and revision, as they are to be remembered. `columns`: headers that stand in the tab. */
export function keptRows(
  tab: HistoryTab,
  rows: readonly HistoryRow[],
  columns: readonly string[],
  known: Letters = new Map(),
): KeptRows[] {
  const at = columns.map((column) => tab.columns.indexOf(column));
  const batches = new Map<string, string[]>();
  for (const row of rows) {
    const batch = batchOf(tab, row);
    const letters = rowLetters(row, at, known);
    const list = batches.get(batch);
    if (list) list.push(letters);
    else batches.set(batch, [letters]);
  }
  return Array.from(batches, ([batch, list]) => ({ tab: tab.key, batch, columns, rows: list }));
}

import { type Cells, type HistoryRow, type HistoryTab, readHistory } from './history-table.ts';
import {
  batchOf,
  isKeptRow,
  type KeptRows,
  keptRows,
  LETTERS_A_CELL,
  type Letters,
  rowLetters,
} from './kept-rows.ts';

/** What became of the rows that were kept in one tab. */
export interface HistoryCheck {
  /** What is to be remembered: what was, and rows that nothing was known of, as they stand. */
  readonly kept: readonly KeptRows[];
  /** Cells that somebody altered, by row and column from 0, row by row from above. */
  readonly altered: readonly { readonly row: number; readonly column: number }[];
  /** Batches that rows are gone from, and how many. */
  readonly removed: ReadonlyMap<string, number>;
  /** Headers of columns that are gone. */
  readonly gone: readonly string[];
}

/** A row of whose cells so few differ is still the same, also where what tells it from others was altered. */
const FEW = 3;
/** So many rows are looked for in that way, among so many: for more it would take too long. */
const MOST_LOOKED_FOR = 50;
const MOST_LOOKED_AT = 2_000;

/**
 * Compares what stands in a tab that only grows with what is remembered of it. Sorted rows, moved columns, columns
 * and rows of the user's are no alteration.
 */
export function checkHistory(tab: HistoryTab, values: Cells, stored: readonly KeptRows[]): HistoryCheck {
  const known: Letters = new Map();
  const table = readHistory(values, tab);
  const own = stored.filter((batch) => batch.tab === tab.key);
  const headers = tab.columns.filter((_, index) => (table.columns[index] ?? -1) >= 0);
  const gone = new Set(own.flatMap(({ columns }) => columns.filter((name) => headers.indexOf(name) < 0)));
  const free = new Set(table.rows);
  const altered: { row: number; column: number }[] = [];
  const removed = new Map<string, number>();
  for (const { batch, row, differing } of pairRows(tab, own, headers, free, known)) {
    if (!row) removed.set(batch, (removed.get(batch) ?? 0) + 1);
    for (const name of row ? differing : []) {
      altered.push({ row: row?.row ?? 0, column: table.columns[tab.columns.indexOf(name)] ?? 0 });
    }
  }
  altered.sort((one, other) => one.row - other.row || one.column - other.column);
  const batches = new Set(own.map(({ batch }) => batch));
  const strangers = Array.from(free).filter((row) => isKeptRow(tab, row) && !batches.has(batchOf(tab, row)));
  return {
    kept: [...own, ...keptRows(tab, strangers, headers, known)],
    altered,
    removed,
    gone: Array.from(gone),
  };
}

/** A row that was kept, and what stands for it now: null where nothing does. */
interface Pair {
  readonly batch: string;
  readonly row: HistoryRow | null;
  /** Headers of the cells that differ. */
  readonly differing: readonly string[];
}

/**
 * Finds the rows that stand for those that were kept: first those in which every cell is the same, then those of the
 * same district, month and so on, then those that differ little. Takes what it finds from the `free` ones.
 */
function pairRows(
  tab: HistoryTab,
  batches: readonly KeptRows[],
  headers: readonly string[],
  free: Set<HistoryRow>,
  known: Letters,
): Pair[] {
  const pairs: Pair[] = [];
  const met = new Map<string, (row: HistoryRow) => string>();
  const lettersFor = (batch: KeptRows): ((row: HistoryRow) => string) => {
    const key = batch.columns.join();
    const letters = met.get(key) ?? lettersBy(tab, batch, known);
    met.set(key, letters);
    return letters;
  };
  let open = batches.map((batch) => {
    const compared = batch.columns.map((name) => headers.indexOf(name) >= 0);
    return { batch, rows: batch.rows, compared, lettersOf: lettersFor(batch) };
  });
  const isKey = (name: string | undefined): boolean => tab.identity.indexOf(name ?? '') >= 0;
  for (const onlyKey of [false, true]) {
    open = open.map(({ batch, rows, compared, lettersOf }) => {
      const counts = compared.map((is, index) => is && (!onlyKey || isKey(batch.columns[index])));
      const index = new Map<string, HistoryRow[]>();
      for (const row of rows.length > 0 ? free : []) {
        const key = kept(lettersOf(row), counts);
        const list = index.get(key);
        if (list) list.push(row);
        else index.set(key, [row]);
      }
      const left = rows.filter((letters) => {
        const row = index.get(kept(letters, counts))?.pop();
        if (!row) return true;
        free.delete(row);
        const differing = onlyKey ? differences(batch, letters, lettersOf(row), compared) : [];
        pairs.push({ batch: batch.batch, row, differing });
        return false;
      });
      return { batch, rows: left, compared, lettersOf };
    });
  }
  let turn = 0;
  for (const { batch, rows, compared, lettersOf } of open) {
    for (const letters of rows) {
      turn += 1;
      const near = turn > MOST_LOOKED_FOR ? [] : Array.from(free).slice(0, MOST_LOOKED_AT);
      const differ = (row: HistoryRow): string[] => differences(batch, letters, lettersOf(row), compared);
      const row = near.find((one) => differ(one).length <= FEW) ?? null;
      if (row) free.delete(row);
      pairs.push({ batch: batch.batch, row, differing: row ? differ(row) : [] });
    }
  }
  return pairs;
}

/** The letters of rows as they stand, in the order of a batch's columns. */
function lettersBy(tab: HistoryTab, { columns }: KeptRows, known: Letters): (row: HistoryRow) => string {
  const at = columns.map((name) => tab.columns.indexOf(name));
  const met = new Map<HistoryRow, string>();
  return (row) => {
    const letters = met.get(row) ?? rowLetters(row, at, known);
    met.set(row, letters);
    return letters;
  };
}

const piece = (letters: string, index: number): string =>
  letters.slice(index * LETTERS_A_CELL, (index + 1) * LETTERS_A_CELL);

/** The letters of the columns that count. */
const kept = (letters: string, counts: readonly boolean[]): string =>
  counts.every((is) => is) ? letters : counts.map((is, index) => (is ? piece(letters, index) : '')).join('');

const differences = (
  { columns }: KeptRows,
  then: string,
  now: string,
  compared: readonly boolean[],
): string[] =>
  columns.filter((_, index) => compared[index] === true && piece(then, index) !== piece(now, index));

import type { TabValue } from '../tabs/tab-description.ts';

/** Cells of a tab from A1 on, as Sheets gives them. */
export type Cells = readonly (readonly TabValue[])[];

export type HistoryKey = 'months' | 'rounds' | 'confirmations';

/** A tab that only grows: header cells in row 1, rows below. */
export interface HistoryTab {
  readonly key: HistoryKey;
  /** The title where no tab of the user's has it. */
  readonly title: string;
  readonly columns: readonly string[];
  /** Headers by the names that {@link keptValue} takes, where they are called otherwise. */
  readonly named?: Readonly<Record<string, string>>;
  /** Headers, where they are in Thai, of columns that only the program reads. */
  readonly inside?: readonly string[];
  /** Headers of the cells that tell a row from all others. */
  readonly identity: readonly string[];
  /** Names of cells that every row of ours has: the first one a moment in ISO 8601. */
  readonly recordedIn: readonly [moment: string, name: string];
  /** So many of them, from the first, stand in every workbook; what is behind, older ones lack. */
  readonly oldest: number;
  /** Pixels, one per column. */
  readonly widths: readonly number[];
}

/** The last columns of every such tab: which keeping of a month or round a row is of, why, and when it was closed. */
export const KEPT_COLUMNS = ['revision', 'reason', 'closed_at'] as const;
export const KEPT_WIDTHS: readonly number[] = [70, 200, 190];

/** A row of such a tab. `row`: counted from 0; `cells`: in the order of the tab's columns, '' where blank. */
export interface HistoryRow {
  readonly row: number;
  readonly cells: readonly TabValue[];
}

/** What stands in such a tab. Columns are found by their headers, so people may move them and add their own. */
export interface HistoryTable {
  /** Where each of the tab's columns stands, counted from 0; −1: nowhere. */
  readonly columns: readonly number[];
  /** Headers of old that are nowhere: nothing can be written then. */
  readonly missing: readonly string[];
  /** Headers of a later version that are nowhere: they are added before anything is written. */
  readonly lacking: readonly string[];
  readonly rows: readonly HistoryRow[];
  /** Number of rows up to the last one with something between the first and the last of the columns. */
  readonly height: number;
}

/** Reads a tab that only grows. */
export function readHistory(values: Cells, { columns: headers, oldest }: HistoryTab): HistoryTable {
  const header = (values[0] ?? []).map((cell) => String(cell).trim());
  const columns = headers.map((name) => header.indexOf(name));
  const found = columns.filter((column) => column >= 0);
  const [first, last] = [Math.min(...found), Math.max(...found)];
  const isUsed = (row: Cells[number]): boolean => row.slice(first, last + 1).some((cell) => cell !== '');
  const rows = values.map((line, row) => ({ row, cells: columns.map((column) => line[column] ?? '') }));
  const isNowhere = (index: number): boolean => (columns[index] ?? -1) < 0;
  return {
    columns,
    missing: headers.filter((_, index) => index < oldest && isNowhere(index)),
    lacking: headers.filter((_, index) => index >= oldest && isNowhere(index)),
    rows: rows.slice(1),
    height: values.map(isUsed).lastIndexOf(true) + 1,
  };
}

/** The same cells with the columns that an older version did not have, at the right of all that stands there. */
export function withLaterColumns(values: Cells, tab: HistoryTab): Cells {
  const [header = [], ...rows] = values;
  return [[...header, ...readHistory(values, tab).lacking], ...rows];
}

/** The cell of a column by its header. */
export const keptValue = (tab: HistoryTab, { cells }: HistoryRow, column: string): TabValue =>
  cells[tab.columns.indexOf(tab.named?.[column] ?? column)] ?? '';

/** The same as text. */
export const keptText = (tab: HistoryTab, row: HistoryRow | undefined, column: string): string =>
  row ? String(keptValue(tab, row, column)).trim() : '';

/** The same as a number, also where it became a text on its way through another program; null where it is none. */
export function figureOf(tab: HistoryTab, row: HistoryRow, column: string): number | null {
  const text = keptText(tab, row, column);
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

import { TabBuilder } from '../tabs/tab-builder.ts';
import type { TabDescription, TabValue } from '../tabs/tab-description.ts';

/** Cells of a tab from A1 on, as Sheets gives them. */
export type Cells = readonly (readonly TabValue[])[];

/** A tab that only grows: header cells in row 1, rows below. */
export interface HistoryTab {
  readonly key: 'months' | 'rounds';
  /** The title where no tab of the user's has it. */
  readonly title: string;
  readonly columns: readonly string[];
  /** Pixels, one per column. */
  readonly widths: readonly number[];
}

/** A row of such a tab. `row`: counted from 0; `cells`: in the order of the tab's columns, '' where blank. */
export interface HistoryRow {
  readonly row: number;
  readonly cells: readonly TabValue[];
}

/** What stands in such a tab. Columns are found by their headers, so people may move them and add their own. */
export interface HistoryTable {
  /** Where each of the tab's columns stands, counted from 0; −1: nowhere. */
  readonly columns: readonly number[];
  /** Headers that are nowhere: nothing can be written then. */
  readonly missing: readonly string[];
  readonly rows: readonly HistoryRow[];
  /** Number of rows up to the last one with something between the first and the last of the columns. */
  readonly height: number;
}

/** Reads a tab that only grows. */
export function readHistory(values: Cells, { columns: headers }: HistoryTab): HistoryTable {
  const header = (values[0] ?? []).map((cell) => String(cell).trim());
  const columns = headers.map((name) => header.indexOf(name));
  const found = columns.filter((column) => column >= 0);
  const [first, last] = [Math.min(...found), Math.max(...found)];
  const isUsed = (row: Cells[number]): boolean => row.slice(first, last + 1).some((cell) => cell !== '');
  const rows = values.map((line, row) => ({ row, cells: columns.map((column) => line[column] ?? '') }));
  return {
    columns,
    missing: headers.filter((_, index) => (columns[index] ?? -1) < 0),
    rows: rows.slice(1),
    height: values.map(isUsed).lastIndexOf(true) + 1,
  };
}

/** The cell of a column by its header. */
export const cellOf = (tab: HistoryTab, { cells }: HistoryRow, column: string): TabValue =>
  cells[tab.columns.indexOf(column)] ?? '';

/** Such a tab when it is made: its header and its first rows. */
export const describeHistory = (tab: HistoryTab, rows: Cells): TabDescription =>
  new TabBuilder(tab.widths)
    .header(tab.columns)
    .block(rows, [])
    .build({ key: tab.key, title: tab.title, frozenRows: 1, frozenColumns: 0 });

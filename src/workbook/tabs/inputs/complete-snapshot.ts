import { fingerprint } from '../../hash.ts';
import type { KeptRows } from '../../history/kept-rows.ts';
import { withKept } from '../../history/kept-rows-store.ts';
import type { StandingCells, TabMarks } from '../contents-mark.ts';
import type { TabDescription, TabValue } from '../tab-description.ts';
import { markCells, roomFor } from './kept-marks.ts';
import { type ChangeList, COLUMN_WIDTH, type Layout } from './snapshot.ts';

/** StandingCells of row 1 before those of the marks: how to read the copy, and its label. */
export const BEFORE_MARKS = 2;

/**
 * Notes in the copy of the inputs what our charts are called, what เปลี่ยนแปลงล่าสุด lists and what was kept of months and
 * rounds, and makes room in its first
 * row for what every tab will hold once it is written, see `withMarks`: a later run tells from it our cells and charts
 * from the user's, in a copy of the workbook too, which remembers nothing else.
 */
export function completeSnapshot(
  tabs: readonly TabDescription[],
  list: ChangeList | null,
  kept: readonly KeptRows[] = [],
): TabDescription[] {
  const charts = Array.from(new Set(tabs.flatMap((tab) => tab.charts.map(({ title }) => title))));
  const room = tabs.reduce((sum, { values, widths }) => sum + roomFor(values.length, widths.length), 0);
  return tabs.map((tab) => {
    if (tab.key !== 'inputs') return tab;
    const [[layout, ...beside] = [], ...below] = tab.values;
    const made = JSON.parse(String(layout)) as Layout; // as `describeSnapshot` made it
    const listed = list ? { list: { line: list.line, more: list.more } } : {};
    const first = JSON.stringify({ ...made, ...listed, charts });
    const width = Math.max(tab.widths.length, BEFORE_MARKS + room);
    const rows: (readonly TabValue[])[] = [[first, ...beside], ...below, ...(list?.rows ?? [])];
    const complete = {
      ...tab,
      values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
      widths: Array.from({ length: width }, () => COLUMN_WIDTH),
      // What the marks are is written in any case, once the tabs are.
      contents: `${tab.contents ?? fingerprint(JSON.stringify(below))} ${fingerprint(JSON.stringify([first, beside, list]))}`,
    };
    return withKept(complete, kept);
  });
}

/** The copy of the inputs with the marks of tabs, its own among them. */
export function withMarks(tab: TabDescription, marks: ReadonlyMap<string, TabMarks>): TabDescription {
  const [first = [], ...below] = tab.values;
  return { ...tab, values: [withMarkCells(first, marks), ...below] };
}

/** The first row of the copy with the marks of tabs; those for which there is no room are left out. */
export function withMarkCells<T>(first: readonly T[], marks: ReadonlyMap<string, TabMarks>): (T | string)[] {
  const cells = markCells(marks);
  return first.map((value, column) => (column < BEFORE_MARKS ? value : (cells[column - BEFORE_MARKS] ?? '')));
}

/** What the copy of the inputs holds but for the marks. */
export const withoutMarks = (cells: StandingCells): StandingCells =>
  cells.map((row, at) => (at === 0 ? row.slice(0, BEFORE_MARKS) : row));

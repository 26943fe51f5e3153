import { addOnText } from '../language/add-on.ts';
import type { History } from '../workbook/history/earlier-figures.ts';
import {
  type Cells,
  describeHistory,
  type HistoryRow,
  type HistoryTab,
  type HistoryTable,
} from '../workbook/history/history-table.ts';
import { titleBeside } from '../workbook/tabs/titles.ts';
import { applyStyles } from './apply-styles.ts';
import { applyTab, asTyped, growTo } from './apply-tab.ts';
import { NO_PLACES } from './link-urls.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import { markName } from './own-tabs.ts';
import { warn } from './protect-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks of the tabs that only grow: no calculation removes or rewrites them. */
export const HISTORY_MARKS = ['months', 'rounds'].map(markName);

/** Reads the tabs that only grow, one call each where there is one. */
export function readHistoryTabs(own: ReadonlyMap<string, Sheet>): History {
  const read = (key: keyof History): Cells | null =>
    own.get(markName(key))?.getDataRange().getValues() ?? null;
  return { months: read('months'), rounds: read('rounds') };
}

/** The title that such a tab has, or is to have. */
export function historyTitle({ own, isTaken }: OpenWorkbook, tab: HistoryTab): string {
  const title = isTaken(tab.title) ? titleBeside(tab.title, isTaken) : tab.title;
  return own.get(markName(tab.key))?.getName() ?? title;
}

/** Adds rows below those that are there, all with one call, or makes the tab with them. Returns the first row, from 1. */
export function addHistory(
  workbook: OpenWorkbook,
  tab: HistoryTab,
  table: HistoryTable | null,
  rows: Cells,
): number {
  const sheet = workbook.own.get(markName(tab.key));
  if (!sheet || !table) {
    makeHistoryTab(workbook, tab, rows);
    return 2;
  }
  const first = Math.min(...table.columns);
  const width = Math.max(...table.columns) - first + 1;
  const lines = rows.map((cells) => {
    const line = Array.from({ length: width }, (): ReturnType<typeof asTyped> => '');
    table.columns.forEach((column, index) => {
      line[column - first] = asTyped(cells[index] ?? null);
    });
    return line;
  });
  growTo(sheet, table.height + lines.length, first + width);
  const range = sheet.getRange(table.height + 1, first + 1, lines.length, width);
  applyStyles(range, { ...describeHistory(tab, []), styles: [] });
  range.setValues(lines);
  return table.height + 1;
}

/** It has its title only when it is complete; what an interrupted run left, the next calculation removes. */
function makeHistoryTab(workbook: OpenWorkbook, tab: HistoryTab, rows: Cells): void {
  const { spreadsheet, own, isTaken } = workbook;
  const { unfinishedTitle } = addOnText;
  const title = historyTitle(workbook, tab);
  const working = isTaken(unfinishedTitle) ? titleBeside(unfinishedTitle, isTaken) : unfinishedTitle;
  const sheet = spreadsheet.insertSheet(working, spreadsheet.getSheets().length);
  const mark = markName(tab.key);
  spreadsheet.setNamedRange(mark, sheet.getRange(1, 1));
  applyTab(sheet, describeHistory(tab, rows), NO_PLACES);
  warn(sheet);
  sheet.setName(title);
  own.set(mark, sheet);
}

/** Writes rows over those that stand there, in as few calls as their places allow; cells of the user's between stay. */
export function replaceHistory(
  workbook: OpenWorkbook,
  tab: HistoryTab,
  { columns }: HistoryTable,
  rows: readonly HistoryRow[],
): void {
  const sheet = workbook.own.get(markName(tab.key));
  if (!sheet) return;
  const sorted = [...rows].sort((a, b) => a.row - b.row);
  for (const block of neighbours(sorted, ({ row }) => row)) {
    const order = columns.map((column, index) => ({ column, index })).sort((a, b) => a.column - b.column);
    for (const part of neighbours(order, ({ column }) => column)) {
      const cells = block.map((row) => part.map(({ index }) => asTyped(row.cells[index] ?? null)));
      const [top, left] = [block[0]?.row ?? 0, part[0]?.column ?? 0];
      sheet.getRange(top + 1, left + 1, block.length, part.length).setValues(cells);
    }
  }
}

/** Cuts a list wherever the next place is not the one behind. */
function neighbours<T>(items: readonly T[], placeOf: (item: T) => number): T[][] {
  const parts: T[][] = [];
  let next = Number.NaN;
  for (const item of items) {
    if (placeOf(item) !== next) parts.push([]);
    parts[parts.length - 1]?.push(item);
    next = placeOf(item) + 1;
  }
  return parts;
}

/** Takes rows out, the last one first. `rows` from 0. */
export function removeHistory({ own }: OpenWorkbook, tab: HistoryTab, rows: readonly number[]): void {
  for (const row of rows) own.get(markName(tab.key))?.deleteRows(row + 1, 1);
}

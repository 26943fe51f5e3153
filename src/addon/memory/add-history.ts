import {
  type Cells,
  type HistoryTab,
  readHistory,
  withLaterColumns,
} from '../../workbook/history/history-table.ts';
import {
  describeHistory,
  figureFormats,
  headerFormats,
  hiddenRuns,
} from '../../workbook/history/kept-face.ts';
import { GENERATED_TABS } from '../../workbook/tabs/generated-tabs.ts';
import { TabBuilder } from '../../workbook/tabs/tab-builder.ts';
import { blank, freeze, unfreeze } from '../sheet/apply-looks.ts';
import { applyPlain, applyStyles } from '../sheet/apply-styles.ts';
import { applyTab, growTo } from '../sheet/apply-tab.ts';
import { applyWidths } from '../sheet/apply-widths.ts';
import { NO_PLACES } from '../sheet/link-urls.ts';
import { NEW } from '../sheet/make-room.ts';
import { insertUnfinished } from '../sheet/make-tab.ts';
import { warn } from '../sheet/protect-tab.ts';
import { asSettable } from '../sheet/settable.ts';
import { tabName } from '../sheet/tab-names.ts';
import { historyTitle } from '../sheet/titles-for.ts';
import { tryTitles } from '../sheet/try-titles.ts';
import type { Writing } from '../sheet/writing.ts';
import type { HistoryRooms } from './history-rooms.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Names of the tabs that only grow: no calculation removes or rewrites them. */
export const HISTORY_NAMES = ['months', 'rounds', 'confirmations'].map(tabName);

/**
 * Adds rows below those that are there, all with one call, or makes the tab with them. Columns that an older version
 * did not have come first, at the right of all that stands there. Returns the first row, from 1.
 */
export function addHistory(writing: Writing, { grids }: HistoryRooms, tab: HistoryTab, rows: Cells): number {
  const sheet = writing.own.get(tabName(tab.key));
  const before = writing.workbook.history[tab.key];
  const grid = grids.get(tab.key);
  if (!sheet || !before || !grid) {
    makeHistoryTab(writing, tab, rows);
    return 2;
  }
  const { lacking } = readHistory(before, tab);
  const table = readHistory(withLaterColumns(before, tab), tab);
  const first = Math.min(...table.columns);
  const width = Math.max(...table.columns) - first + 1;
  const lines = rows.map((cells) => {
    const line = Array.from({ length: width }, (): ReturnType<typeof asSettable> => '');
    table.columns.forEach((column, index) => {
      line[column - first] = asSettable(cells[index] ?? null);
    });
    return line;
  });
  // A user may have frozen anything, and Sheets puts nothing in across an edge.
  unfreeze(sheet);
  growTo(sheet, grid, table.height + lines.length, first + width);
  if (lacking.length > 0) addColumns(sheet, tab, lacking, before[0]?.length ?? 0);
  const range = sheet.getRange(table.height + 1, first + 1, lines.length, width);
  applyPlain(range);
  range.setValues(lines);
  showFigures(sheet, tab, rows, table.height + 1, (at) => (table.columns[at] ?? 0) + 1);
  showHeaders(sheet, tab, (withLaterColumns(before, tab)[0] ?? []).map(String), first, width);
  freeze(sheet, describeHistory(tab, []));
  return table.height + 1;
}

/** Header cells of columns that an older version did not have. `first`: the column of the first one, from 0. */
function addColumns(sheet: Sheet, tab: HistoryTab, headers: readonly string[], first: number): void {
  const widths = headers.map((name) => tab.widths[tab.columns.indexOf(name)] ?? 100);
  const head = new TabBuilder(widths).header(headers);
  const range = sheet.getRange(1, first + 1, 1, headers.length);
  applyStyles(range, head.build({ key: tab.key, title: tab.title, frozenRows: 1, frozenColumns: 0 }));
  applyWidths(sheet, widths, first);
  range.setValues([headers.map(asSettable)]);
}

/** `columnOf`: the column, from 1, of one of the tab's by its place among them. */
function showFigures(
  sheet: Sheet,
  tab: HistoryTab,
  rows: Cells,
  row: number,
  columnOf: (at: number) => number,
): void {
  for (const { at, format } of figureFormats(tab, rows)) {
    sheet.getRange(row, columnOf(at), rows.length, 1).setNumberFormat(format);
  }
}

/** Headers in words for people; not where somebody's own columns stand between them. */
function showHeaders(
  sheet: Sheet,
  tab: HistoryTab,
  headers: readonly string[],
  first: number,
  width: number,
): void {
  const ours = headers.slice(first, first + width);
  if (tab.named || ours.some((header) => tab.columns.indexOf(header) < 0)) return;
  sheet.getRange(1, first + 1, 1, width).setNumberFormats([headerFormats(ours)]);
}

const isMadeHidden = (key: string): boolean => GENERATED_TABS.some((tab) => tab.key === key && tab.isHidden);

/** It has its title only when it is complete; what an interrupted run left, the next calculation removes. */
function makeHistoryTab(writing: Writing, tab: HistoryTab, rows: Cells): void {
  const { workbook, own, names } = writing;
  const sheet = insertUnfinished(writing);
  const name = tabName(tab.key);
  workbook.spreadsheet.setNamedRange(name, sheet.getRange(1, 1));
  names.add(name);
  applyTab(sheet, describeHistory(tab, rows), NO_PLACES, blank(NEW));
  showHeaders(sheet, tab, tab.columns, 0, tab.columns.length);
  showFigures(sheet, tab, rows, 2, (at) => at + 1);
  for (const { from, count } of hiddenRuns(tab)) sheet.hideColumns(from + 1, count);
  warn(sheet);
  const wanted = historyTitle(workbook, tab);
  const title = tryTitles(wanted, (one) => sheet.setName(one));
  if (title !== wanted) writing.retitled.set(wanted, title);
  if (isMadeHidden(tab.key)) sheet.hideSheet();
  own.set(name, sheet);
}

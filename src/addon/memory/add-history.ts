import { addOnText } from '../../language/add-on.ts';
import type { History } from '../../workbook/history/earlier-figures.ts';
import {
  type Cells,
  describeHistory,
  type HistoryTab,
  readHistory,
  withLaterColumns,
} from '../../workbook/history/history-table.ts';
import { MONTHS } from '../../workbook/history/months.ts';
import type { HistoryTitles } from '../../workbook/history/report-history.ts';
import { ROUNDS } from '../../workbook/history/rounds.ts';
import { TabBuilder } from '../../workbook/tabs/tab-builder.ts';
import { titleBeside } from '../../workbook/tabs/titles.ts';
import { applyStyles } from '../sheet/apply-styles.ts';
import { applyTab, applyWidths, asTyped, growTo } from '../sheet/apply-tab.ts';
import { NO_PLACES } from '../sheet/link-urls.ts';
import { warn } from '../sheet/protect-tab.ts';
import type { OpenWorkbook } from '../sheet/read-workbook.ts';
import { markName } from '../sheet/tab-names.ts';

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

/** The titles of both. */
export const historyTitles = (workbook: OpenWorkbook): HistoryTitles => ({
  months: historyTitle(workbook, MONTHS),
  rounds: historyTitle(workbook, ROUNDS),
});

/**
 * Adds rows below those that are there, all with one call, or makes the tab with them. Columns that an older version
 * did not have come first, at the right of all that stands there. Returns the first row, from 1.
 */
export function addHistory(workbook: OpenWorkbook, tab: HistoryTab, rows: Cells): number {
  const sheet = workbook.own.get(markName(tab.key));
  const before = workbook.history[tab.key];
  if (!sheet || !before) {
    makeHistoryTab(workbook, tab, rows);
    return 2;
  }
  const { lacking } = readHistory(before, tab);
  const table = readHistory(withLaterColumns(before, tab), tab);
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
  if (lacking.length > 0) addColumns(sheet, tab, lacking, before[0]?.length ?? 0);
  const range = sheet.getRange(table.height + 1, first + 1, lines.length, width);
  applyStyles(range, { ...describeHistory(tab, []), styles: [] });
  range.setValues(lines);
  return table.height + 1;
}

/** Header cells of columns that an older version did not have. `first`: the column of the first one, from 0. */
function addColumns(sheet: Sheet, tab: HistoryTab, headers: readonly string[], first: number): void {
  const widths = headers.map((name) => tab.widths[tab.columns.indexOf(name)] ?? 100);
  const head = new TabBuilder(widths).header(headers);
  const range = sheet.getRange(1, first + 1, 1, headers.length);
  applyStyles(range, head.build({ key: tab.key, title: tab.title, frozenRows: 1, frozenColumns: 0 }));
  applyWidths(sheet, widths, first);
  range.setValues([[...headers]]);
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

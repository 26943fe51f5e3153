import type { Grid } from '../workbook/grid.ts';
import { inputTitles } from '../workbook/parse-round.ts';
import { ownTabs } from './own-tabs.ts';
import { readGrids } from './read-grids.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The workbook as a run sees it at its start. */
export interface OpenWorkbook {
  readonly spreadsheet: Spreadsheet;
  /** All tabs when the run began. */
  readonly sheets: readonly { readonly sheet: Sheet; readonly title: string; readonly id: number }[];
  /** Our tabs by mark name; grows as tabs are made. */
  readonly own: Map<string, Sheet>;
  /** The tabs that hold input. */
  readonly grids: readonly Grid[];
  /** True where a tab of the user's has this title. */
  readonly isTaken: (title: string) => boolean;
  readonly sheetIdOf: (title: string) => number | null;
}

/** Reads everything a run needs, before anything is written. */
export function openWorkbook(): OpenWorkbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const own = ownTabs(spreadsheet);
  const ownIds = new Set(Array.from(own.values()).map((sheet) => sheet.getSheetId()));
  const sheets = spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, title: sheet.getName(), id: sheet.getSheetId() }));
  const users = sheets.filter(({ id }) => !ownIds.has(id));
  const wanted = inputTitles(users.map(({ title }) => title));
  const inputs = users.filter(({ title }) => wanted.indexOf(title) >= 0).map(({ sheet }) => sheet);
  const titles = new Set(users.map(({ title }) => title.toLowerCase()));
  const ids = new Map(sheets.map(({ title, id }) => [title, id]));
  return {
    spreadsheet,
    sheets,
    own,
    grids: readGrids(inputs, spreadsheet.getSpreadsheetTimeZone()),
    isTaken: (title) => titles.has(title.toLowerCase()),
    sheetIdOf: (title) => ids.get(title) ?? null,
  };
}

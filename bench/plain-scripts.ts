import type { StandIn } from '../src/local/stand-in/stand-in.ts';

type App = typeof SpreadsheetApp;
type Cell = string | number | boolean;

/** A table that ends up in a tab of this title. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * What an office would have instead of this program: scripts that read the forms and write the very cells that
 * our run wrote. What they compute is given to them; only their calls count. Both write text as text.
 */
const appOf = ({ globals }: StandIn): App => globals.SpreadsheetApp as App; // what the stand-in has of it

const settable = (value: Cell): Cell => (typeof value === 'string' && value !== '' ? `'${value}` : value);

/** The first script people write: it asks for and sets one cell after the other, and styles nothing but the head. */
export function cellByCell(standIn: StandIn, inputs: readonly string[], tables: readonly Table[]): void {
  const spreadsheet = appOf(standIn).getActiveSpreadsheet();
  for (const title of inputs) {
    const sheet = spreadsheet.getSheetByName(title);
    if (!sheet) continue;
    const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
    for (let row = 1; row <= rows; row += 1) {
      for (let column = 1; column <= columns; column += 1) sheet.getRange(row, column).getValue();
    }
  }
  for (const { title, rows } of tables) {
    const sheet = sheetFor(spreadsheet, title, rows);
    rows.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== '') sheet.getRange(row + 1, column + 1).setValue(settable(value));
      });
    });
    sheet.getRange(1, 1, 1, width(rows)).setFontWeight('bold');
  }
}

/** A careful one: each form and each tab in one go, then the looks of the head and the width of every column. */
export function tabByTab(standIn: StandIn, inputs: readonly string[], tables: readonly Table[]): void {
  const spreadsheet = appOf(standIn).getActiveSpreadsheet();
  for (const title of inputs) {
    const range = spreadsheet.getSheetByName(title)?.getDataRange();
    range?.getValues();
    range?.getFormulas();
  }
  for (const { title, rows } of tables) {
    const sheet = sheetFor(spreadsheet, title, rows);
    const columns = width(rows);
    const cells = sheet.getRange(1, 1, rows.length, columns);
    cells.clearContent();
    cells.setValues(rows.map((line) => Array.from({ length: columns }, (_, at) => settable(line[at] ?? ''))));
    cells.setFontFamily('Sarabun').setFontSize(10).setWrap(true).setVerticalAlignment('middle');
    cells.setBorder(true, true, true, true, true, true);
    const head = sheet.getRange(1, 1, 1, columns);
    head.setFontWeight('bold').setBackground('#cfe1e5').setHorizontalAlignment('center');
    for (let column = 1; column <= columns; column += 1) sheet.setColumnWidth(column, 120);
    if (rows.length > 1) sheet.setFrozenRows(1);
  }
}

const width = (rows: Table['rows']): number => Math.max(1, ...rows.map((line) => line.length));

/** The tab of a title, as large as its table. */
function sheetFor(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  title: string,
  rows: Table['rows'],
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheetByName(title) ?? spreadsheet.insertSheet(title);
  const [high, wide] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows.length > high) sheet.insertRowsAfter(high, rows.length - high);
  if (width(rows) > wide) sheet.insertColumnsAfter(wide, width(rows) - wide);
  return sheet;
}

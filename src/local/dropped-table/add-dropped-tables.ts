import { droppedText } from '../../language/dropped-table.ts';
import { cleanTitle } from '../../workbook/tabs/titles.ts';
import { OLDER_TABLE } from '../../workbook/vocabulary.ts';
import type { Scalar } from '../stand-in/cell-value.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { openWorkbook } from '../workbook-file/open-workbook.ts';
import { readCsv } from './read-csv.ts';

/** Larger ones are no table of results of a province. */
const MOST_ROWS = 5000;
const MOST_COLUMNS = 300;
const MOST_TABS = 20;

/** A dropped table, values instead of formulas: what its cells hold, how they are formatted, which are merged. */
export interface Table {
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  readonly value: (row: number, column: number) => Scalar | undefined;
  readonly numberFormat: (row: number, column: number) => string;
  readonly merges: Sheet['merges'];
}

/** What a .csv or .xlsx file holds. Throws an error with a Thai message where there is nothing to add. */
export async function readDroppedTables(file: string, bytes: Uint8Array): Promise<Table[]> {
  const name = file.replace(/\.\w+$/, '');
  const tables = /\.xlsx$/i.test(file) ? await tablesIn(bytes, name) : [tableOf(name, readCsv(bytes))];
  const filled = tables.filter(({ rows }) => rows > 0).slice(0, MOST_TABS);
  if (filled.length === 0) throw new Error(droppedText.empty);
  if (filled.some(({ rows, columns }) => rows > MOST_ROWS || columns > MOST_COLUMNS))
    throw new Error(droppedText.tooLarge(MOST_ROWS, MOST_COLUMNS));
  return filled;
}

/** Adds tables as tabs ตารางเดิม … behind all others, and gives their titles. */
export const addDroppedTables = (workbook: Workbook, tables: readonly Table[]): string[] =>
  tables.map((table) => addTable(workbook, table));

function tableOf(title: string, cells: readonly (readonly string[])[]): Table {
  return {
    title,
    rows: cells.length,
    columns: Math.max(0, ...cells.map((line) => line.length)),
    value: (row, column) => cells[row]?.[column] || undefined,
    numberFormat: () => 'General',
    merges: [],
  };
}

/** The tabs in sight; where there are several, each by its own title. */
async function tablesIn(bytes: Uint8Array, name: string): Promise<Table[]> {
  const { sheets } = await openWorkbook(bytes);
  const shown = sheets.filter(({ hidden }) => !hidden);
  return shown.map((sheet) => ({
    title: shown.length > 1 ? sheet.name : name,
    ...sheet.extent(),
    value: (row, column) => sheet.value(row, column),
    numberFormat: (row, column) => sheet.format(row, column).numberFormat,
    merges: sheet.merges,
  }));
}

function addTable(workbook: Workbook, table: Table): string {
  const title = freeTitle(workbook, table.title);
  const sheet = workbook.addSheet(title);
  sheet.maxRows = Math.max(sheet.maxRows, table.rows);
  sheet.maxColumns = Math.max(sheet.maxColumns, table.columns);
  for (let row = 0; row < table.rows; row++) {
    for (let column = 0; column < table.columns; column++) {
      const value = table.value(row, column);
      if (value === undefined) continue;
      sheet.put(row, column, value);
      const numberFormat = table.numberFormat(row, column);
      if (numberFormat !== 'General')
        sheet.setFormat(row, column, workbook.formatWith(sheet.format(row, column), { numberFormat }));
    }
  }
  sheet.merges = table.merges.map((rect) => ({ ...rect }));
  return title;
}

function freeTitle(workbook: Workbook, name: string): string {
  const wanted = name.startsWith(OLDER_TABLE) ? name : `${OLDER_TABLE} ${name}`;
  for (let turn = 1; ; turn++) {
    const behind = turn === 1 ? '' : ` ${turn}`;
    const title = cleanTitle(wanted, 31 - behind.length) + behind;
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === title.toLowerCase())) return title;
  }
}

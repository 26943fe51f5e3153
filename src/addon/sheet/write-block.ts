import type { TabValue } from '../../workbook/tabs/tab-description.ts';
import { growTo } from './apply-tab.ts';
import { asSettableIn } from './settable.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that are written with one call; row and column are counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly TabValue[])[];
}

/** Writes cells of a tab of the office, a call each block; its formats stay, and are read before anything is written. */
export function writeBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  const grid = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const rows = Math.max(...blocks.map(({ row, values }) => row + values.length));
  const columns = Math.max(...blocks.map(({ column, values }) => column + (values[0]?.length ?? 0)));
  const [high, wide] = [Math.min(rows, grid.rows), Math.min(columns, grid.columns)];
  const formats = sheet.getRange(1, 1, high, wide).getNumberFormats();
  growTo(sheet, grid, rows, columns);
  for (const { row, column, values } of blocks) {
    sheet
      .getRange(row + 1, column + 1, values.length, values[0]?.length ?? 0)
      .setValues(
        values.map((line, down) =>
          line.map((value, right) => asSettableIn(value, formats[row + down]?.[column + right] ?? '')),
        ),
      );
  }
}

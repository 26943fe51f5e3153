import type { TabValue } from '../../workbook/tabs/tab-description.ts';
import { growTo } from './apply-tab.ts';
import { asSettableIn } from './settable.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes cells of a tab of the office with one call; its formats stay. Row and column are counted from 0. */
export function writeBlock(
  sheet: Sheet,
  {
    row,
    column,
    values,
  }: {
    readonly row: number;
    readonly column: number;
    readonly values: readonly (readonly TabValue[])[];
  },
): void {
  const wide = values[0]?.length ?? 0;
  growTo(sheet, row + values.length, column + wide);
  const range = sheet.getRange(row + 1, column + 1, values.length, wide);
  const formats = range.getNumberFormats();
  range.setValues(
    values.map((line, at) => line.map((value, side) => asSettableIn(value, formats[at]?.[side] ?? ''))),
  );
}

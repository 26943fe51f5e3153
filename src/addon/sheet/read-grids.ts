import type { CellValue, Grid, Merge } from '../../workbook/grid.ts';
import { noteCells } from './cells-at-hand.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether formulas are asked for too: scores come from what cells show. */
export type Formulas = 'with-formulas' | 'without-formulas';

/**
 * Reads whole tabs, four or five calls each and a few for each block of merged cells. Dates become calendar dates, and the
 * time behind them, in the spreadsheet's own time zone, since that of the script may differ. What cannot count is not
 * asked for: formats where there is no number, merged blocks where there is nothing but one row.
 */
export function readGrids(
  tabs: readonly { readonly sheet: Sheet; readonly title: string }[],
  timeZone: string,
  formulas: Formulas = 'with-formulas',
): Grid[] {
  return tabs.map(({ sheet, title }) => {
    const range = sheet.getDataRange();
    noteCells(sheet, range);
    const values = range.getValues();
    return {
      title,
      values: values.map((row) => row.map((value) => cellValue(value, timeZone))),
      formats: values.some((row) => row.some(isNumber)) ? range.getNumberFormats() : [],
      formulas: formulas === 'with-formulas' ? range.getFormulas() : [],
      merges: values.length > 1 ? range.getMergedRanges().map(blockOf) : [],
    };
  });
}

const isNumber = (value: unknown): boolean => typeof value === 'number';

const blockOf = (merge: GoogleAppsScript.Spreadsheet.Range): Merge => ({
  row: merge.getRow() - 1,
  column: merge.getColumn() - 1,
  rows: merge.getNumRows(),
  columns: merge.getNumColumns(),
});

/** A Date of another realm is no `instanceof Date`, so its tag is asked. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

const DAY = 86_400_000;

function cellValue(value: unknown, timeZone: string): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!isDate(value)) return String(value);
  const clock = Utilities.formatDate(value, timeZone, 'yyyy-MM-dd-HH-mm-ss');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = clock.split('-').map(Number);
  const time = (((hour * 60 + minute) * 60 + second) * 1000 + value.getMilliseconds()) / DAY;
  return time > 0 ? { year, month, day, time } : { year, month, day };
}

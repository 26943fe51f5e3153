import { inputMark } from '../../workbook/set-up/input-marks.ts';
import type { OpenWorkbook } from './read-workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Remembers the input tabs by workbook-level names, so that renamed ones are found; writes only what is missing.
 * Where the workbook refuses, the run goes on without: titles still count, and the next run tries again.
 */
export function markInputs({ spreadsheet, sheets, marking }: OpenWorkbook): void {
  try {
    for (const mark of marking.drop) spreadsheet.removeNamedRange(mark);
    for (const { mark, id } of marking.set) {
      const found = sheets.find((one) => one.id === id);
      if (found) spreadsheet.setNamedRange(mark, found.sheet.getRange(1, 1));
    }
  } catch {
    // Nothing but a later renaming depends on it.
  }
}

/** Remembers one input tab that was just made. */
export function markInput(spreadsheet: Spreadsheet, sheet: Sheet, title: string): void {
  const mark = inputMark(title);
  if (mark !== null) spreadsheet.setNamedRange(mark, sheet.getRange(1, 1));
}

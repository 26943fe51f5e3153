import { inputMark } from '../../workbook/set-up/input-marks.ts';
import type { Writing } from './writing.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Remembers the input tabs by workbook-level names, so that renamed ones are found; writes only what is missing.
 * Where the workbook refuses, the run goes on without: titles still count, and the next run tries again.
 */
export function nameInputs({ workbook, names, inputIds }: Writing): void {
  const { spreadsheet, sheets, inputNames } = workbook;
  for (const name of inputNames.drop) {
    unlessRefused(() => {
      spreadsheet.removeNamedRange(name);
      names.delete(name);
      inputIds.delete(name);
    });
  }
  for (const { mark: name, id } of inputNames.set) {
    const found = sheets.find((one) => one.id === id);
    if (!found) continue;
    unlessRefused(() => {
      spreadsheet.setNamedRange(name, found.sheet.getRange(1, 1));
      names.add(name);
      inputIds.set(name, id);
    });
  }
}

/** Nothing but a later renaming of that one tab depends on it; somebody may protect it. */
function unlessRefused(write: () => void): void {
  try {
    write();
  } catch {
    // The next run tries again.
  }
}

/** Remembers one input tab that was just made. `wanted`: the title that it should have been given. */
export function nameInput(spreadsheet: Spreadsheet, sheet: Sheet, title: string, wanted: string): void {
  const name = inputMark(title) ?? inputMark(wanted);
  if (name !== null) spreadsheet.setNamedRange(name, sheet.getRange(1, 1));
}

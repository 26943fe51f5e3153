import type { OpenWorkbook } from '../sheet/read-workbook.ts';
import { UNFINISHED } from '../sheet/tab-names.ts';
import { type Memory, remember } from './memory.ts';

/**
 * Notes in the workbook itself that tabs are about to be written. While the note stands, what the properties
 * remember of our tabs does not count, so a run that died at any call makes the next one write every tab anew. A
 * named range is the note because it needs one call, outlives a full property store and goes along with a copy.
 */
export function beginWriting({ spreadsheet, sheets, progress }: OpenWorkbook): void {
  const [first] = sheets;
  if (progress.begun || !first) return;
  spreadsheet.setNamedRange(UNFINISHED, first.sheet.getRange(1, 1));
  progress.begun = true;
}

/**
 * Remembers what was written and takes the note away. `isWhole`: every generated tab was looked at, so an earlier
 * run's note goes too. Where the properties are full or fail, the note stays: the next run is slower, not wrong.
 */
export function endWriting(workbook: OpenWorkbook, before: Memory, after: Memory, isWhole: boolean): void {
  const { spreadsheet, progress, wasUnfinished } = workbook;
  // Google keeps writes back: what is not yet in the workbook must not be remembered as written.
  if (progress.begun) SpreadsheetApp.flush();
  try {
    remember(before, after);
    const isThere = wasUnfinished || progress.begun;
    if (!isThere || !(isWhole || !wasUnfinished)) return;
    spreadsheet.removeNamedRange(UNFINISHED);
    progress.begun = false;
  } catch {
    // Every tab stands as it should; only the next run's short cut is lost. Once may be Google's trouble.
    progress.forgetful = wasUnfinished;
  }
}

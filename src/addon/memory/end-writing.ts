import { UNFINISHED } from '../sheet/tab-names.ts';
import type { Writing } from '../sheet/writing.ts';
import { type Memory, remember } from './memory.ts';

/**
 * Remembers what was written and takes the note away that `beginWriting` made. `isWhole`: every generated tab was
 * looked at, so an earlier run's note goes too. Where the properties are full or fail, the note stays: the next run is
 * slower, not wrong.
 */
export function endWriting(writing: Writing, before: Memory, after: Memory, isWhole: boolean): void {
  const { spreadsheet, wasUnfinished } = writing.workbook;
  // Google keeps writes back: what is not yet in the workbook must not be remembered as written.
  if (writing.begun) SpreadsheetApp.flush();
  try {
    remember(before, after);
    const isThere = wasUnfinished || writing.begun;
    // Where something may stand about that nobody named, the next run has to look for it.
    if (!isThere || !(isWhole || !wasUnfinished) || writing.hasStrays) return;
    spreadsheet.removeNamedRange(UNFINISHED);
    writing.names.delete(UNFINISHED);
    writing.begun = false;
  } catch {
    // Every tab stands as it should; only the next run's short cut is lost. Once may be Google's trouble.
    writing.forgetful = wasUnfinished;
  }
}

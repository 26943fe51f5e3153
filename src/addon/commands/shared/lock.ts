import { addOnText } from '../../../language/add-on.ts';
import { askForMissing } from './ask-for-missing.ts';
import { ShownError } from './shown-error.ts';

/** How long to wait for somebody else's run before saying so, in milliseconds. */
const PATIENCE = 3000;

/**
 * Runs `work` while nobody else's run can write. Throws a Thai message that says what to do when somebody else's run
 * is under way, and when anything goes wrong: Google's own message stands at its end for whoever helps. Where a
 * permission is missing it has Google ask for it.
 *
 * Google keeps writes back: they are in the workbook before the lock is given back, or the next one would read old cells.
 * A question takes the lock away while it stands, so none may be asked within `work`: ask between two of these, and
 * let the second read again and compare.
 */
export function withLock<T>(work: () => T): T {
  try {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(PATIENCE)) throw new ShownError(addOnText.busy);
    try {
      const done = work();
      SpreadsheetApp.flush();
      return done;
    } catch (error) {
      flushWhatCan();
      throw error;
    } finally {
      release(lock);
    }
  } catch (error) {
    if (error instanceof ShownError) throw error;
    askForMissing(error);
    throw new ShownError(addOnText.broken(error instanceof Error ? error.message : String(error)));
  }
}

/** After an error: it is that error that people are told. */
function flushWhatCan(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    // The next run finds the note that tabs are being written.
  }
}

/** Google takes the lock back when the run ends, whether this works or not. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // What was done is done.
  }
}

import { CallError } from './call-error.ts';
import type { Host } from './host.ts';
import type { ScoreReport } from './report.ts';

/**
 * A workbook with a generated tab that was left as it was is not saved: it would look like the result.
 * @throws {CallError} naming the tabs
 */
export function checkWritten(notWritten: ScoreReport['notWritten'], { words }: Host): void {
  if (notWritten?.late || (notWritten && notWritten.locked.length > 0))
    throw new CallError(words.files.tabsNotWritten(notWritten.locked));
}

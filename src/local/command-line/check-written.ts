import { FILES } from '../../language/command-line.ts';
import { CallError } from './call-error.ts';
import type { ScoreReport } from './report.ts';

/**
 * A workbook with a generated tab that was left as it was is not saved: it would look like the result.
 * @throws {CallError} naming the tabs
 */
export function checkWritten(notWritten: ScoreReport['notWritten']): void {
  if (notWritten?.late || (notWritten && notWritten.locked.length > 0))
    throw new CallError(FILES.tabsNotWritten(notWritten.locked));
}

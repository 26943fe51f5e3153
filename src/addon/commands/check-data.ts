import { addOnText } from '../../language/add-on.ts';
import { checkWorkbook } from './run/check-workbook.ts';
import type { Outcome } from './run/outcome.ts';
import { askAboutRegion } from './shared/ask-about-region.ts';
import { withLock } from './shared/lock.ts';
import { showNotWritten, showToast } from './shared/show.ts';

/** Looks for problems, and shows how many there are. */
export function checkAndShow(): Outcome {
  const outcome = withLock(checkWorkbook);
  showToast(addOnText.checked(outcome.issues.length));
  showNotWritten(outcome);
  askAboutRegion(outcome.notWritten.region);
  return outcome;
}

import { addOnText } from '../../language/add-on.ts';
import { checkWorkbook } from './run/check-workbook.ts';
import type { Outcome } from './run/outcome.ts';
import { askAboutPlace } from './shared/ask-about-place.ts';
import { withLock } from './shared/lock.ts';
import { showNotWritten, showToast } from './shared/show.ts';

/** Looks for problems, and shows how many there are. */
export function checkAndShow(): Outcome {
  const outcome = withLock(checkWorkbook);
  showToast(addOnText.checked(outcome.issues.length));
  showNotWritten(outcome);
  askAboutPlace(outcome.notWritten.place);
  return outcome;
}

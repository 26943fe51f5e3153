import { addOnText } from '../../language/add-on.ts';
import { setUpText } from '../../language/set-up.ts';
import { isBeside } from '../../workbook/tabs/titles.ts';
import { bringFormsInLine, type FormsOutcome } from './forms/bring-forms-in-line.ts';
import { withLock } from './shared/lock.ts';
import { showAlert, showNotWritten, showRetitled, showStopped, showToast } from './shared/show.ts';

/** Adds what the result forms lack, and shows what was done. */
export function syncAndShowForms(): FormsOutcome {
  const outcome = withLock(bringFormsInLine);
  showForms(outcome);
  return outcome;
}

/** A toast that says what was added and what was marked; an alert where something has to be mended first. */
function showForms(outcome: FormsOutcome): void {
  const { failed, issues, made, changed, unread, ruled, typed, moved } = outcome;
  if (failed) {
    showStopped(issues, setUpText.cannotSync, addOnText.menu.syncForms);
    return;
  }
  const total = (of: 'marked' | 'unmarked' | 'greyed'): number =>
    changed.reduce((sum, form) => sum + form[of], 0);
  const said = [
    made.length > 0 ? addOnText.made(made) : '',
    ...changed.map(({ title, columns, rows }) => setUpText.added(title, columns, rows)),
    setUpText.marked(total('marked')),
    setUpText.unmarked(total('unmarked')),
    setUpText.greyed(total('greyed')),
    setUpText.ruled(ruled.filter((code, index) => ruled.indexOf(code) === index)),
    ...unread.map(setUpText.unread),
  ].filter((text) => text !== '');
  showToast(said.length > 0 ? said.join(' · ') : setUpText.inLine);
  if (typed.length > 0) showAlert(setUpText.typedTitle, setUpText.typed(typed));
  if (moved.length > 0) showAlert(setUpText.movedTitle, moved.map(setUpText.moved).join('\n\n'));
  showRetitled(made.filter(isBeside));
  showNotWritten(outcome);
}

import { addOnText } from '../../language/add-on.ts';
import { readyText } from '../../language/ready-forms.ts';
import { setUpText } from '../../language/set-up.ts';
import { isBeside } from '../../workbook/tabs/titles.ts';
import { putFreezesBack } from '../memory/freezes.ts';
import { bringProvinceAlong } from './begin/bring-province-along.ts';
import {
  bringFormsInLine,
  type FormsOutcome,
  type FormsQuestion,
  lookAtForms,
  removeFromForms,
} from './forms/bring-forms-in-line.ts';
import { fillReadyForms } from './forms/fill-ready-forms.ts';
import { withLock } from './shared/lock.ts';
import { agree, showAlert, showNotWritten, showRetitled, showStopped, showToast } from './shared/show.ts';

/** Fills in what ready forms say, offers to take out what no longer belongs and holds nothing, adds what the result forms lack, shows what was done. */
export function syncAndShowForms(): FormsOutcome {
  withLock(putFreezesBack);
  const filled = withLock(fillReadyForms);
  if (filled > 0) showToast(readyText.filled(filled));
  askAndRemove(lookAfterProvince());
  const outcome = withLock(bringFormsInLine);
  showForms(outcome);
  return outcome;
}

/** What the forms look like once จังหวัด has been looked after. */
function lookAfterProvince(): FormsQuestion {
  const first = withLock(lookAtForms);
  return bringProvinceAlong(first.grids, true) ? withLock(lookAtForms) : first;
}

function askAndRemove({ leftovers }: FormsQuestion): void {
  if (leftovers.length === 0) return;
  const forms = leftovers.map(({ title, columns, rows }) => ({
    title,
    columns: columns.map(({ name }) => name),
    rows: rows.map(({ name }) => name),
  }));
  if (!agree(setUpText.leftoverTitle, setUpText.leftover(forms))) return;
  const { columns, rows, notWritten } = withLock(() => removeFromForms(leftovers));
  if (columns + rows > 0) showToast(setUpText.removed(columns, rows));
  showNotWritten({ notWritten });
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

import { addOnText } from '../../language/add-on.ts';
import { rightsText } from '../../language/rights.ts';
import { applyRights, askRights, type RightsOutcome, removeRights } from './rights/edit-rights.ts';
import { withLock } from './shared/lock.ts';
import { askButton, showAlert, showStopped, showToast } from './shared/show.ts';

/**
 * Says who will be able to edit what, and does it when told to; the second time it offers to undo. No question is
 * asked while the lock is held. null where nothing was changed.
 */
export function askAndSetRights(): RightsOutcome | null {
  const { plan, text, before, issues } = withLock(askRights);
  if (issues.length > 0) showStopped(issues, rightsText.title, addOnText.menu.rights);
  else if (!plan) showAlert(rightsText.title, text);
  if (!plan) return null;
  const answer = askButton(rightsText.title, text, before > 0 ? 'YES_NO_CANCEL' : 'OK_CANCEL');
  const isUndone = answer === 'NO';
  if (!isUndone && answer !== 'YES' && answer !== 'OK') return null;
  const outcome = withLock(isUndone ? removeRights : () => applyRights(plan));
  if (outcome.moved.length > 0) {
    showAlert(rightsText.title, rightsText.moved(outcome.moved));
    return null;
  }
  const said = sayRights(outcome, isUndone);
  showToast(said.toast);
  if (said.alert !== '') showAlert(rightsText.partly, said.alert);
  return outcome;
}

/** The lines that say what became of it, the first for a toast, the others for an alert. */
function sayRights(outcome: RightsOutcome, isUndone: boolean): { toast: string; alert: string } {
  const { done, foreign, locked, refused, staying } = outcome;
  const lines = [
    foreign.length > 0 ? rightsText.foreign(foreign) : '',
    locked.length > 0 ? rightsText.locked(locked) : '',
    refused.length > 0 ? rightsText.refused(refused) : '',
    staying.length > 0 ? rightsText.staying(staying) : '',
  ].filter((line) => line !== '');
  return {
    toast: (isUndone ? rightsText.undone : rightsText.done)(done.length),
    alert: lines.join('\n\n'),
  };
}

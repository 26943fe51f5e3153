import { historyText } from '../../language/history.ts';
import { nextRound } from '../../workbook/history/next-round.ts';
import { leaveRound, type NextOutcome } from './next-round/leave-round.ts';
import { lookAtRound, type RoundToLeave } from './next-round/round-to-leave.ts';
import { withLock } from './shared/lock.ts';
import { agree, showAlert, showNotWritten, showStopped, showToast } from './shared/show.ts';

/** What beginning the next round came to; `no`: see what was told. */
export type StartOutcome = Pick<NextOutcome, 'issues'> & { readonly started: 'started' | 'no' };

/**
 * Makes the workbook ready for the round after a closed one. It is meant for a copy of the closed file: in that file
 * itself the link that makes a copy comes first. No question is asked while the lock is held.
 */
export function startTheNextRound(): StartOutcome {
  const { cannotStart, menu } = historyText;
  const { left, obstacle, issues } = withLock(lookAtRound);
  const no = { issues, started: 'no' } as const;
  if (!left) {
    if (obstacle === '') showStopped(issues, cannotStart, menu.startNext);
    else showAlert(cannotStart, obstacle);
    return no;
  }
  const next = nextRound(left.fiscalYear, left.round);
  const text = historyText.round(next.fiscalYear, next.round);
  if (left.isClosedFile && !agree(historyText.copyTitle, copyFirst(left, text))) {
    showToast(historyText.later);
    return no;
  }
  const isAgreed = agree(historyText.nextTitle(text), historyText.nextAsk(text, left.forms, left.isUnderWay));
  if (!isAgreed) {
    showToast(historyText.later);
    return no;
  }
  const withTargets =
    left.targets !== '' && agree(historyText.nextTitle(text), historyText.targetsAsk(left.targets));
  const outcome = withLock(() => leaveRound(left, withTargets));
  showStarted(outcome, text);
  return { issues: outcome.issues, started: outcome.state === 'started' ? 'started' : 'no' };
}

const copyFirst = ({ fileId, hasAddress }: RoundToLeave, next: string): string =>
  historyText.copyFirst(hasAddress ? `https://docs.google.com/spreadsheets/d/${fileId}/copy` : '', next);

/** Says what was begun, or why not. `next`: the next round in words. */
function showStarted(
  { state, issues, obstacle, forms, unread, notWritten }: NextOutcome,
  next: string,
): void {
  const { cannotStart, menu } = historyText;
  if (state === 'failed') showStopped(issues, cannotStart, menu.startNext);
  if (state === 'changed') showAlert(cannotStart, historyText.notReady(next, obstacle));
  if (state === 'started') showToast(historyText.started(next, forms.length));
  if (unread.length > 0 && state === 'started') showAlert(menu.startNext, historyText.unread(unread));
  showNotWritten({ notWritten });
}

import { historyText } from '../../language/history.ts';
import { nextRound } from '../../workbook/history/next-round.ts';
import { withLock } from './lock.ts';
import { leaveRound, type NextOutcome } from './next-round/leave-round.ts';
import { lookAtRound, type RoundToLeave } from './next-round/round-to-leave.ts';
import { agree, alert, tellNotWritten, tellStopped, toast } from './show.ts';

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
    if (obstacle === '') tellStopped(issues, cannotStart, menu.startNext);
    else alert(cannotStart, obstacle);
    return no;
  }
  const next = nextRound(left.fiscalYear, left.round);
  const text = historyText.round(next.fiscalYear, next.round);
  if (left.isClosedFile && !agree(historyText.copyTitle, copyFirst(left, text))) {
    toast(historyText.later);
    return no;
  }
  const isAgreed = agree(historyText.nextTitle(text), historyText.nextAsk(text, left.forms, left.isUnderWay));
  if (!isAgreed) {
    toast(historyText.later);
    return no;
  }
  const withTargets =
    left.targets !== '' && agree(historyText.nextTitle(text), historyText.targetsAsk(left.targets));
  const outcome = withLock(() => leaveRound(left, withTargets));
  tellStarted(outcome, text);
  return { issues: outcome.issues, started: outcome.state === 'started' ? 'started' : 'no' };
}

const copyFirst = ({ fileId, hasAddress }: RoundToLeave, next: string): string =>
  historyText.copyFirst(hasAddress ? `https://docs.google.com/spreadsheets/d/${fileId}/copy` : '', next);

/** Says what was begun, or why not. `next`: the next round in words. */
function tellStarted({ state, issues, forms, unread, notWritten }: NextOutcome, next: string): void {
  const { cannotStart, menu } = historyText;
  if (state === 'failed') tellStopped(issues, cannotStart, menu.startNext);
  if (state === 'changed') alert(cannotStart, historyText.notReady(next));
  if (state === 'started') toast(historyText.started(next, forms.length));
  if (unread.length > 0 && state === 'started') alert(menu.startNext, historyText.unread(unread));
  tellNotWritten({ notWritten });
}

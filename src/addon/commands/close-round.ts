import { historyText } from '../../language/history.ts';
import { monthName } from '../../workbook/history/months.ts';
import { type ClosingFound, lookAtClosing, type RoundFound } from './keeping/look-at-closing.ts';
import { movedDistricts } from './keeping/moved-districts.ts';
import type { Outcome } from './run/outcome.ts';
import { withLock } from './shared/lock.ts';
import { agree, askText, showAlert, showNotWritten, showStopped, showToast } from './shared/show.ts';

/** What closing a round came to. */
export interface CloseOutcome extends Outcome {
  /** `closed` or `revised` now, `before`: it was closed already with these totals, `no`: nothing was kept. */
  readonly closed: 'closed' | 'revised' | 'before' | 'no';
}

/**
 * Calculates, asks, and keeps the round for good. A round that is closed and whose totals have changed since gets its
 * next revision, with a reason. No form is touched, and no question is asked while the lock is held.
 */
export function closeThisRound(): CloseOutcome {
  const { outcome, found } = withLock(() => lookAtClosing());
  const open = { ...outcome, closed: 'no' } as const;
  const { cannotClose, menu } = historyText;
  if (outcome.failed) showStopped(outcome.issues, cannotClose, menu.closeRound);
  else if (!found) showAlert(cannotClose, historyText.whichRound);
  if (!found) return open;
  if (found.at && found.differing.length === 0) {
    showAlert(menu.closeRound, historyText.closedBefore(found.text, found.tabs[0], found.at, found.revision));
    showNotWritten(outcome);
    return { ...outcome, closed: 'before' };
  }
  const [lacking] = found.missing;
  if (lacking) {
    showAlert(cannotClose, historyText.columnsMissing(...lacking));
    return open;
  }
  if (found.unconfirmedGroups.length > 0) {
    showAlert(cannotClose, historyText.waitsForGroups(found.unconfirmedGroups));
    return open;
  }
  const reason = agreedReason(outcome, found);
  if (reason === null) {
    showToast(found.at ? historyText.notRevised : historyText.notClosed);
    return open;
  }
  const done = withLock(() => lookAtClosing({ state: found.state, reason }));
  if (done.outcome.failed) showStopped(done.outcome.issues, cannotClose, menu.closeRound);
  else showClosed(done, reason, movedDistricts(outcome, done.outcome));
  const closed = done.found?.kept ? (reason === '' ? 'closed' : 'revised') : 'no';
  return { ...done.outcome, closed };
}

/** '' where a first closing is agreed to, the reason of a revision, null where neither is. */
function agreedReason(outcome: Outcome, found: RoundFound): string | null {
  if (!agree(historyText.closeTitle(found.text, found.revision), question(outcome, found))) return null;
  if (!found.at) return '';
  const title = historyText.revisionName(found.revision);
  for (const text of [historyText.reasonAsk, historyText.reasonAskAgain]) {
    const reason = askText(title, text);
    if (reason !== '') return reason;
  }
  return null;
}

function question(outcome: Outcome, found: RoundFound): string {
  const { districts, issues } = outcome;
  return historyText.closeAsk({
    districts: districts.length,
    incomplete: districts.filter(({ complete }) => !complete).map(({ name }) => name),
    unconfirmed: found.unconfirmed,
    errors: issues.filter(({ severity }) => severity === 'error').length,
    rounds: found.tabs[0],
    month: monthLine(found),
    revision: found.revision,
    differing: found.differing,
    zeroCauses: found.zeroCauses,
  });
}

/** What becomes of the month: '' where it stands there already. */
function monthLine({ month: { month, plan, isOutside }, tabs, text }: RoundFound): string {
  if (plan.state === 'same') return '';
  const name = monthName(month);
  const outside = isOutside ? ` ${historyText.monthOutside(name, text)}` : '';
  return historyText.monthToo(name, tabs[1], plan.revision) + outside;
}

/** `moved`: districts whose results changed while the question stood. */
function showClosed({ outcome, found }: ClosingFound, reason: string, moved: readonly string[]): void {
  const { cannotClose } = historyText;
  if (found?.kept) {
    const said = historyText.closed(found.tabs[0], found.kept);
    if (reason === '') showToast(`${said} ${historyText.nextHint}`);
    else showAlert(historyText.revisionName(found.revision), historyText.revised(said, found.differing));
  } else if (outcome.notWritten.locked.length === 0)
    showAlert(cannotClose, historyText.movedMeanwhile(moved));
  showNotWritten(outcome);
}

import { historyText } from '../../language/history.ts';
import { districtsThatDiffer } from '../../workbook/history/compare-closed.ts';
import { readHistory } from '../../workbook/history/history-table.ts';
import { MONTHS, monthName } from '../../workbook/history/months.ts';
import type { RowsAt } from '../../workbook/history/revisions.ts';
import { closedRound, ROUNDS } from '../../workbook/history/rounds.ts';
import { historyTitles } from '../memory/add-history.ts';
import { type MonthToKeep, monthToKeep } from './keeping/keep-month.ts';
import { keepRound } from './keeping/keep-round.ts';
import { withLock } from './lock.ts';
import { calculate, type Outcome } from './run/run.ts';
import { agree, alert, askText, tellNotWritten, tellStopped, toast } from './show.ts';

/** What closing a round came to. */
export interface CloseOutcome extends Outcome {
  /** `closed` or `revised` now, `before`: it was closed already with these totals, `no`: nothing was kept. */
  readonly closed: 'closed' | 'revised' | 'before' | 'no';
}

/** A round that could be closed, as it was found. */
interface Found {
  readonly text: string;
  /** Changes with every figure, word and sentence of the round, and with what is kept of it already. */
  readonly state: string;
  readonly unconfirmed: number;
  /** The latest revision of what was kept; 0 where the round is open, and where it stands. */
  readonly revision: number;
  readonly at: RowsAt | null;
  /** Districts whose totals are not those of the latest revision. */
  readonly differing: readonly string[];
  readonly month: MonthToKeep;
  /** Titles of ผลรอบที่ปิดแล้ว and ผลรายเดือน, and headers that they lack. */
  readonly tabs: readonly [rounds: string, months: string];
  readonly missing: readonly (readonly [tab: string, headers: readonly string[]])[];
  /** Where this run kept the round; null where it did not. */
  readonly kept: RowsAt | null;
}

/**
 * Calculates, asks, and keeps the round for good. A round that is closed and whose totals have changed since gets its
 * next revision, with a reason. No form is touched, and no question is asked while the lock is held.
 */
export function closeThisRound(): CloseOutcome {
  const { outcome, found } = withLock(() => look());
  const open = { ...outcome, closed: 'no' } as const;
  const { cannotClose, menu } = historyText;
  if (outcome.failed) tellStopped(outcome.issues, cannotClose, menu.closeRound);
  else if (!found) alert(cannotClose, historyText.whichRound);
  if (!found) return open;
  if (found.at && found.differing.length === 0) {
    alert(menu.closeRound, historyText.closedBefore(found.text, found.tabs[0], found.at, found.revision));
    tellNotWritten(outcome);
    return { ...outcome, closed: 'before' };
  }
  const [lacking] = found.missing;
  if (lacking) {
    alert(cannotClose, historyText.columnsMissing(...lacking));
    return open;
  }
  const reason = agreedReason(outcome, found);
  if (reason === null) {
    toast(found.at ? historyText.notRevised : historyText.notClosed);
    return open;
  }
  const done = withLock(() => look({ state: found.state, reason }));
  tellDone(done, reason);
  const closed = done.found?.kept ? (reason === '' ? 'closed' : 'revised') : 'no';
  return { ...done.outcome, closed };
}

/** '' where a first closing is agreed to, the reason of a revision, null where neither is. */
function agreedReason(outcome: Outcome, found: Found): string | null {
  if (!agree(historyText.closeTitle(found.text, found.revision), question(outcome, found))) return null;
  if (!found.at) return '';
  const title = historyText.revisionName(found.revision);
  for (const text of [historyText.reasonAsk, historyText.reasonAskAgain]) {
    const reason = askText(title, text);
    if (reason !== '') return reason;
  }
  return null;
}

function question(outcome: Outcome, found: Found): string {
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
  });
}

/** What becomes of the month: '' where it stands there already. */
function monthLine({ month: { month, plan, isOutside }, tabs, text }: Found): string {
  if (plan.state === 'same') return '';
  const name = monthName(month);
  const outside = isOutside ? ` ${historyText.monthOutside(name, text)}` : '';
  return historyText.monthToo(name, tabs[1], plan.revision) + outside;
}

/** Calculates and looks at the round; keeps it where it is in the state that was agreed to. */
function look(agreed?: { readonly state: string; readonly reason: string }) {
  const found: Found[] = [];
  const outcome = calculate((calculated) => {
    const { workbook, assessment, tidy } = calculated;
    const { fiscalYear, round } = assessment.round.settings;
    if (fiscalYear === null || round === null) return;
    const closed = closedRound(workbook.history.rounds, assessment.round.settings);
    const month = monthToKeep(calculated);
    const revision = closed?.revision ?? 0;
    const state = [tidy.fingerprint, revision, month.asked].join(' ');
    const { rounds, months } = historyTitles(workbook);
    const tabs = [rounds, months] as const;
    found.push({
      text: historyText.round(fiscalYear, round),
      state,
      unconfirmed: assessment.round.unconfirmed,
      revision,
      at: closed?.at ?? null,
      differing: closed ? districtsThatDiffer(closed.rows, assessment.districts) : [],
      month,
      tabs,
      missing: [ROUNDS, MONTHS].flatMap((tab, index) => {
        const cells = workbook.history[tab.key];
        const headers = cells ? readHistory(cells, tab).missing : [];
        return headers.length > 0 ? [[tabs[index] ?? '', headers] as const] : [];
      }),
      kept: agreed?.state === state ? keepRound(calculated, month, revision + 1, agreed.reason) : null,
    });
  });
  return { outcome, found: found[0] ?? null };
}

function tellDone({ outcome, found }: ReturnType<typeof look>, reason: string): void {
  const { cannotClose } = historyText;
  if (found?.kept) {
    const told = historyText.closed(found.tabs[0], found.kept);
    if (reason === '') toast(`${told} ${historyText.nextHint}`);
    else alert(historyText.revisionName(found.revision), historyText.revised(told, found.differing));
  } else if (outcome.notWritten.locked.length === 0) alert(cannotClose, historyText.movedMeanwhile);
  tellNotWritten(outcome);
}

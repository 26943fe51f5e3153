import { historyText } from '../language/history.ts';
import { readHistory } from '../workbook/history/history-table.ts';
import { MONTHS } from '../workbook/history/months.ts';
import { nextRound } from '../workbook/history/next-round.ts';
import { closedAt, ROUNDS, type RowsAt } from '../workbook/history/rounds.ts';
import { tidyLines } from '../workbook/tabs/describe-tidy.ts';
import { attempt } from './attempt.ts';
import { addHistory, historyTitle } from './history-tabs.ts';
import { keepMonth } from './keep-month.ts';
import { withLock } from './lock.ts';
import { markName } from './own-tabs.ts';
import { type Calculated, calculate, type Outcome } from './run.ts';
import { filledForms, type RoundToLeave, startNextRound, tellStarted } from './start-next-round.ts';
import { agree, alert, tellNotWritten, tellStopped, toast } from './tell.ts';

/** What closing a round came to. */
export interface CloseOutcome extends Outcome {
  /** `closed` now, `before`: it was closed already, `no`: it is open as before. */
  readonly closed: 'closed' | 'before' | 'no';
  /** True where the next round was begun. */
  readonly started: boolean;
}

/** A round that could be closed, as it was found. */
interface Found {
  readonly round: RoundToLeave;
  readonly text: string;
  /** Changes with every figure, word and sentence of the round. */
  readonly figures: string;
  readonly unconfirmed: number;
  /** Where the round stands in ผลรอบที่ปิดแล้ว; null where it is open. */
  readonly at: RowsAt | null;
  /** Titles of ผลรอบที่ปิดแล้ว and ผลรายเดือน, and headers that they lack. */
  readonly tabs: readonly [rounds: string, months: string];
  readonly missing: readonly (readonly [tab: string, headers: readonly string[]])[];
  /** Titles of result forms that hold results. */
  readonly forms: readonly string[];
}

/** Calculates, asks, keeps the round for good, and offers the next one. No question is asked while the lock is held. */
export function closeThisRound(): CloseOutcome {
  const { outcome, found } = withLock(() => look());
  const open = { ...outcome, closed: 'no', started: false } as const;
  const { cannotClose, menu } = historyText;
  if (outcome.failed) tellStopped(outcome.issues, cannotClose, menu.closeRound);
  else if (!found) alert(cannotClose, historyText.whichRound);
  if (!found) return open;
  if (found.at) {
    const { first, last } = found.at;
    return offerNext(
      outcome,
      found,
      'before',
      historyText.closedBefore(found.text, found.tabs[0], first, last),
    );
  }
  const [lacking] = found.missing;
  if (lacking) {
    alert(cannotClose, historyText.columnsMissing(...lacking));
    return open;
  }
  if (!agree(historyText.closeTitle(found.text), question(outcome, found))) {
    toast(historyText.notClosed);
    return open;
  }
  const done = withLock(() => look(found.figures));
  if (!done.found?.at) {
    if (done.outcome.notWritten.locked.length === 0) alert(cannotClose, historyText.movedMeanwhile);
    tellNotWritten(done.outcome);
    return { ...open, ...done.outcome };
  }
  const { first, last } = done.found.at;
  return offerNext(done.outcome, done.found, 'closed', historyText.closed(done.found.tabs[0], first, last));
}

function question(outcome: Outcome, { unconfirmed, tabs }: Found): string {
  const { districts, issues } = outcome;
  const incomplete = districts.filter(({ complete }) => !complete).map(({ name }) => name);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return historyText.closeAsk(districts.length, incomplete, unconfirmed, errors, tabs);
}

/** Calculates and looks at the round; closes it where its figures are `agreed`, those that were asked about. */
function look(agreed?: string): { outcome: Outcome; found: Found | null } {
  const found: Found[] = [];
  const outcome = calculate((calculated) => {
    const { workbook, assessment, tidy } = calculated;
    const { fiscalYear, round, province } = assessment.round.settings;
    if (fiscalYear === null || round === null) return;
    const name = { fiscalYear, round, province };
    const at = closedAt(workbook.history.rounds, name);
    const tabs = [historyTitle(workbook, ROUNDS), historyTitle(workbook, MONTHS)] as const;
    found.push({
      round: name,
      text: historyText.round(fiscalYear, round),
      figures: tidy.fingerprint,
      unconfirmed: assessment.round.unconfirmed,
      at: !at && agreed === tidy.fingerprint ? keepRound(calculated) : at,
      tabs,
      missing: [ROUNDS, MONTHS].flatMap((tab, index) => {
        const cells = workbook.history[tab.key];
        const headers = cells ? readHistory(cells, tab).missing : [];
        return headers.length > 0 ? [[tabs[index] ?? '', headers] as const] : [];
      }),
      forms: filledForms(workbook.grids, assessment.round),
    });
  });
  return { outcome, found: found[0] ?? null };
}

/**
 * Keeps the totals as those of this month, then the rows of the round, which are what says that it is closed: with
 * one call, so a run that dies leaves an open round or a closed one. null where somebody protects the tabs.
 */
function keepRound(calculated: Calculated): RowsAt | null {
  const { workbook, tidy, calculatedAt } = calculated;
  if (!keepMonth(calculated, true).isDone) return null;
  const cells = workbook.history.rounds;
  const table = cells && readHistory(cells, ROUNDS);
  if (table && table.missing.length > 0) return null;
  const rows = tidyLines(tidy, calculatedAt.machine).map((row) => row.slice(0, ROUNDS.columns.length));
  let first = 0;
  const write = (): void => {
    first = addHistory(workbook, ROUNDS, table, rows);
  };
  const sheet = workbook.own.get(markName(ROUNDS.key));
  if (!sheet) write();
  else if (!attempt(workbook, sheet, write)) return null;
  SpreadsheetApp.flush();
  return { first, last: first + rows.length - 1 };
}

function offerNext(
  outcome: Outcome,
  { round, forms }: Found,
  closed: 'closed' | 'before',
  told: string,
): CloseOutcome {
  tellNotWritten(outcome);
  const next = nextRound(round.fiscalYear, round.round);
  const text = historyText.round(next.fiscalYear, next.round);
  if (!agree(historyText.nextTitle(text), historyText.nextAsk(told, text, forms))) {
    toast([closed === 'closed' ? told : '', historyText.later].join(' ').trim());
    return { ...outcome, closed, started: false };
  }
  const started = withLock(() => startNextRound(round));
  tellStarted(started, text);
  return { ...outcome, closed, started: started.state === 'started' };
}

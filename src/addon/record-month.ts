import { historyText } from '../language/history.ts';
import { MONTHS, monthName } from '../workbook/history/months.ts';
import { closedAt, ROUNDS } from '../workbook/history/rounds.ts';
import { historyTitle } from './history-tabs.ts';
import { type KeptMonth, keepMonth } from './keep-month.ts';
import { withLock } from './lock.ts';
import { calculate, type Outcome } from './run.ts';
import { agree, alert, tellNotWritten, tellStopped, toast } from './tell.ts';

/** What recording a month came to: the run, and what was kept. */
export interface MonthOutcome extends Outcome {
  /** `recorded`; `same`: it stood there so; `left`: it stood there otherwise and stays; `no`: see what was told. */
  readonly kept: 'recorded' | 'same' | 'left' | 'no';
}

interface Attempt {
  readonly outcome: Outcome;
  /** Titles of ผลรายเดือน and ผลรอบที่ปิดแล้ว. */
  readonly tab: string;
  readonly rounds: string;
  /** null where there are no scores, or the round is closed. */
  readonly month: KeptMonth | null;
  /** The round as people say it. */
  readonly round: string;
}

/** Calculates, keeps the totals of this month, and tells what was done; asks before figures are replaced. */
export function recordThisMonth(): MonthOutcome {
  const first = withLock(() => tryMonth(false));
  const { month } = first;
  if (month?.plan.state !== 'differs' || !month.plan.at || month.missing.length > 0) return tell(first);
  const { first: from, last: to } = month.plan.at;
  const text = historyText.monthAsk(monthName(month.month), first.tab, from, to);
  // Asked without the lock, which a question would lose: all is read again once it is answered.
  if (agree(historyText.monthAskTitle, text)) return tell(withLock(() => tryMonth(true)));
  toast(historyText.monthLeft(monthName(month.month)));
  return { ...first.outcome, kept: 'left' };
}

function tryMonth(replace: boolean): Attempt {
  const found: Omit<Attempt, 'outcome'>[] = [];
  const outcome = calculate((calculated) => {
    const { workbook, assessment } = calculated;
    const { settings } = assessment.round;
    const isClosed = closedAt(workbook.history.rounds, settings) !== null;
    found.push({
      month: isClosed ? null : keepMonth(calculated, replace),
      tab: historyTitle(workbook, MONTHS),
      rounds: historyTitle(workbook, ROUNDS),
      round: historyText.round(settings.fiscalYear, settings.round),
    });
  });
  return { outcome, ...(found[0] ?? { month: null, tab: '', rounds: '', round: '' }) };
}

function tell({ outcome, month, tab, rounds, round }: Attempt): MonthOutcome {
  const { menu, cannotRecord } = historyText;
  if (outcome.failed) tellStopped(outcome.issues, cannotRecord, menu.recordMonth);
  else if (!month) alert(cannotRecord, historyText.monthClosed(round, rounds));
  else if (month.missing.length > 0) alert(cannotRecord, historyText.columnsMissing(tab, month.missing));
  else if (month.isDone) {
    const name = monthName(month.month);
    const count = outcome.districts.length;
    const isSame = month.plan.state === 'same';
    toast(isSame ? historyText.monthSame(name, tab) : historyText.monthKept(name, count, tab));
  }
  tellNotWritten(outcome);
  const kept = month?.isDone ? (month.plan.state === 'same' ? 'same' : 'recorded') : 'no';
  return { ...outcome, kept };
}

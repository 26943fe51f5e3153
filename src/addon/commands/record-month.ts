import { historyText } from '../../language/history.ts';
import { MONTHS, monthName } from '../../workbook/history/months.ts';
import { noteKept } from '../memory/note-kept.ts';
import { historyTitle } from '../sheet/titles-for.ts';
import { isAskedAbout, keepMonth, type MonthToKeep, monthToKeep } from './keeping/keep-month.ts';
import { movedDistricts } from './keeping/moved-districts.ts';
import { calculate } from './run/calculate.ts';
import type { Outcome } from './run/outcome.ts';
import { withLock } from './shared/lock.ts';
import { agree, showAlert, showNotWritten, showStopped, showToast } from './shared/show.ts';

/** What recording a month came to: the run, and what was kept. */
export interface MonthOutcome extends Outcome {
  /** `recorded`; `same`: it stood there so; `left`: nobody agreed; `no`: see what was told. */
  readonly kept: 'recorded' | 'same' | 'left' | 'no';
}

/** What a run found and did. */
interface MonthFound {
  readonly outcome: Outcome;
  /** null where there are no scores. */
  readonly month: MonthToKeep | null;
  readonly isKept: boolean;
  /** The title of ผลรายเดือน. */
  readonly tab: string;
  /** The round as people say it. */
  readonly round: string;
}

/**
 * Calculates, keeps the totals as those of the month of ข้อมูล ณ วันที่, and tells what was done. A month outside the
 * round, and one that is kept already with other figures, is asked about first.
 */
export function recordThisMonth(): MonthOutcome {
  const first = withLock(() => tryMonth(''));
  const { month } = first;
  if (!month || first.isKept || month.missing.length > 0 || !isAskedAbout(month)) return showMonth(first);
  // Asked without the lock, which a question would lose: all is read again once it is answered.
  if (!agree(historyText.monthAskTitle(monthName(month.month)), question(first, month))) {
    showToast(historyText.monthLeft(monthName(month.month)));
    return { ...first.outcome, kept: 'left' };
  }
  const second = withLock(() => tryMonth(month.asked));
  return showMonth(second, movedDistricts(first.outcome, second.outcome));
}

function question({ tab, round }: MonthFound, { month, plan, isOutside }: MonthToKeep): string {
  const name = monthName(month);
  const outside = isOutside ? historyText.monthOutside(name, round) : '';
  const again = plan.at ? historyText.monthAgain(name, tab, plan.at.first, plan.at.last, plan.revision) : '';
  return [outside, again, historyText.monthAsk].filter((part) => part !== '').join('\n\n');
}

/** `agreed`: what was agreed to, see {@link MonthToKeep.asked}. */
function tryMonth(agreed: string): MonthFound {
  const found: Omit<MonthFound, 'outcome'>[] = [];
  const outcome = calculate((calculated) => {
    const { writing, assessment } = calculated;
    const { fiscalYear, round } = assessment.round.settings;
    const month = monthToKeep(calculated);
    const isOpen = month.missing.length === 0 && (!isAskedAbout(month) || month.asked === agreed);
    const added = isOpen ? keepMonth(calculated, month) : null;
    if (added) noteKept(writing, calculated.rooms, calculated.left, added);
    found.push({
      month,
      isKept: added !== null,
      tab: historyTitle(writing.workbook, MONTHS),
      round: historyText.round(fiscalYear, round),
    });
  });
  return { outcome, ...(found[0] ?? { month: null, isKept: false, tab: '', round: '' }) };
}

/** `moved`: districts whose results changed while the question stood. */
function showMonth({ outcome, month, isKept, tab }: MonthFound, moved: readonly string[] = []): MonthOutcome {
  const { menu, cannotRecord } = historyText;
  if (outcome.failed || !month) showStopped(outcome.issues, cannotRecord, menu.recordMonth);
  else if (month.missing.length > 0) showAlert(cannotRecord, historyText.columnsMissing(tab, month.missing));
  else if (isKept) showToast(done(month, outcome.districts.length, tab));
  else if (outcome.notWritten.locked.length === 0) showAlert(cannotRecord, historyText.monthMoved(moved));
  showNotWritten(outcome);
  return { ...outcome, kept: isKept ? (month?.plan.state === 'same' ? 'same' : 'recorded') : 'no' };
}

function done({ month, plan }: MonthToKeep, districts: number, tab: string): string {
  const name = monthName(month);
  if (plan.state === 'same') return historyText.monthSame(name, tab);
  return historyText.monthKept(name, districts, tab, plan.revision);
}

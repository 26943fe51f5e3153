import { readHistory } from '../workbook/history/history-table.ts';
import { MONTHS, monthOf, monthRows } from '../workbook/history/months.ts';
import { type MonthPlan, planMonth } from '../workbook/history/plan-month.ts';
import { attempt } from './attempt.ts';
import { now } from './clock.ts';
import { addHistory, removeHistory, replaceHistory } from './history-tabs.ts';
import { markName } from './own-tabs.ts';
import type { Calculated } from './run.ts';

/** What came of keeping the totals of a month. */
export interface KeptMonth {
  /** `2024-08` */
  readonly month: string;
  /** Headers that ผลรายเดือน lacks: nothing was written then. */
  readonly missing: readonly string[];
  readonly plan: MonthPlan;
  /** True where the tab says now what the plan wants. */
  readonly isDone: boolean;
}

/**
 * Keeps the totals of a run as those of the month of today. Where the month stands there with other figures, they are
 * replaced only if `replace`; where it stands there with the same, nothing is written.
 */
export function keepMonth(calculated: Calculated, replace: boolean): KeptMonth {
  const { workbook, assessment, districts, calculatedAt } = calculated;
  const recordedAt = now().machine;
  const month = monthOf(recordedAt);
  const { months } = workbook.history;
  const table = months && readHistory(months, MONTHS);
  const rows = monthRows(assessment, districts, recordedAt, calculatedAt.machine);
  const plan = planMonth(table, rows, assessment.round.settings, month);
  const missing = table?.missing ?? [];
  if (missing.length > 0 || (plan.state === 'differs' && !replace)) {
    return { month, missing, plan, isDone: false };
  }
  if (plan.state === 'same') return { month, missing, plan, isDone: true };
  const write = (): void => {
    if (table) replaceHistory(workbook, MONTHS, table, plan.replace);
    if (plan.append.length > 0) addHistory(workbook, MONTHS, table, plan.append);
    removeHistory(workbook, MONTHS, plan.remove);
  };
  const sheet = workbook.own.get(markName(MONTHS.key));
  if (sheet) return { month, missing, plan, isDone: attempt(workbook, sheet, write) };
  write();
  return { month, missing, plan, isDone: true };
}

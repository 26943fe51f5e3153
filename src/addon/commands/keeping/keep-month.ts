import { readHistory } from '../../../workbook/history/history-table.ts';
import { MONTHS, monthOf, monthRows } from '../../../workbook/history/months.ts';
import { isOutside, type MonthPlan, planMonth } from '../../../workbook/history/plan-month.ts';
import { addHistory } from '../../memory/add-history.ts';
import type { AddedRows } from '../../memory/note-kept.ts';
import { attempt } from '../../sheet/attempt.ts';
import { tabName } from '../../sheet/tab-names.ts';
import type { Calculated } from '../run/calculate.ts';
import { now } from '../shared/clock.ts';

/** How the totals of a run are to be kept as those of a month. */
export interface MonthToKeep {
  /** `2024-08`: that of ข้อมูล ณ วันที่, else that of today. */
  readonly month: string;
  readonly plan: MonthPlan;
  /** The month has no day of the round. */
  readonly isOutside: boolean;
  /** Headers that ผลรายเดือน lacks: nothing can be written then. */
  readonly missing: readonly string[];
  /** What a person agrees to: another month or another revision is asked about anew. */
  readonly asked: string;
  /** Without what says which keeping they are. */
  readonly rows: ReturnType<typeof monthRows>;
}

/** Looks at what there is to keep; nothing is written. */
export function monthToKeep({
  writing: { workbook },
  assessment,
  calculatedAt,
}: Pick<Calculated, 'writing' | 'assessment' | 'calculatedAt'>): MonthToKeep {
  const { settings } = assessment.round;
  const recordedAt = now().machine;
  const month = monthOf(settings.asOfDate, recordedAt);
  const { months } = workbook.history;
  const table = months && readHistory(months, MONTHS);
  const rows = monthRows(assessment, month, recordedAt, calculatedAt.machine);
  const plan = planMonth(table, rows, settings, month);
  return {
    month,
    plan,
    isOutside: isOutside(month, settings),
    missing: table?.missing ?? [],
    asked: `${month} ${plan.revision}`,
    rows,
  };
}

/** True for what is asked about before it is kept. */
export const isAskedAbout = ({ plan, isOutside }: MonthToKeep): boolean =>
  plan.state === 'differs' || (plan.state === 'new' && isOutside);

/**
 * Adds the rows of a month below those that are there; of a month that stands there with the same figures nothing.
 * null where somebody protects the tab. `closedAt`: ISO 8601, where it is kept because its round is being closed.
 */
export function keepMonth(
  { writing, rooms }: Calculated,
  { plan, rows }: MonthToKeep,
  reason = '',
  closedAt: string | null = null,
): readonly AddedRows[] | null {
  if (plan.state === 'same') return [];
  const lines = rows.map((row) => [...row, plan.revision, reason === '' ? null : reason, closedAt]);
  const added = [{ tab: MONTHS, rows: lines }];
  const sheet = writing.own.get(tabName(MONTHS.key));
  const write = (): void => void addHistory(writing, rooms, MONTHS, lines);
  if (sheet) return attempt(writing, sheet, write) ? added : null;
  write();
  return added;
}

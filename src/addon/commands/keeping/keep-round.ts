import type { RowsAt } from '../../../workbook/history/revisions.ts';
import { ROUNDS } from '../../../workbook/history/rounds.ts';
import { tidyLines } from '../../../workbook/tabs/tidy/describe-tidy.ts';
import { addHistory } from '../../memory/add-history.ts';
import { noteKept } from '../../memory/note-kept.ts';
import { attempt } from '../../sheet/attempt.ts';
import { tabName } from '../../sheet/tab-names.ts';
import type { Calculated } from '../run/calculate.ts';
import { now } from '../shared/clock.ts';
import { keepMonth, type MonthToKeep } from './keep-month.ts';

/**
 * Keeps the totals as those of the month, then the rows of the round, which are what says that it is closed: with one
 * call, so a run that dies leaves the round as it was or as it is to be. null where somebody protects the tabs.
 */
export function keepRound(
  calculated: Calculated,
  month: MonthToKeep,
  revision: number,
  reason: string,
): RowsAt | null {
  const { writing, rooms, tidy, calculatedAt, left } = calculated;
  const closedAt = now().machine;
  const added = keepMonth(calculated, month, reason, closedAt);
  if (!added) return null;
  const rows = tidyLines(tidy, calculatedAt.machine).map((row) => [
    ...row,
    revision,
    reason === '' ? null : reason,
    closedAt,
  ]);
  let first = 0;
  const write = (): void => {
    first = addHistory(writing, rooms, ROUNDS, rows);
  };
  const sheet = writing.own.get(tabName(ROUNDS.key));
  if (!sheet) write();
  else if (!attempt(writing, sheet, write)) return null;
  SpreadsheetApp.flush();
  noteKept(writing, rooms, left, [...added, { tab: ROUNDS, rows }]);
  return { first, last: first + rows.length - 1 };
}

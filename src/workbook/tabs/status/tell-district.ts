import type { CalendarDate } from '../../../language/dates.ts';
import { statusText } from '../../../language/status.ts';
import type { Status } from '../../../scoring/index.ts';
import type { IndicatorRow } from '../../round.ts';
import { type Due, dueOf } from './due.ts';
import { countHandIn, isAllIn } from './hand-in.ts';
import type { Owner } from './owners.ts';
import { indicatorWords, tellGaps } from './tell-gaps.ts';

/**
 * What one district has handed in, what is missing and by when: `ส่งแล้ว 12 จาก 15 ตัวชี้วัด ขาด … กรุณาส่งภายใน 10 ก.ย. 67`.
 * `statuses`: one per indicator. Work groups with the same day share a clause.
 */
export function tellDistrict(
  statuses: readonly Status[],
  indicators: readonly IndicatorRow[],
  owners: readonly Owner[],
  today: CalendarDate,
): string {
  const count = countHandIn(statuses);
  if (isAllIn(count)) return statusText.sentAll(count.all);
  const byDue = new Map<string, { due: Due; own: number[] }>();
  for (const owner of owners) {
    const due = dueOf(owner.due, today);
    const same = byDue.get(due.shown);
    if (same) same.own.push(...owner.indicators);
    else byDue.set(due.shown, { due, own: [...owner.indicators] });
  }
  const clauses = Array.from(byDue.values()).map(({ due, own }) => {
    const named = (wanted: Status): string[] =>
      indicators.flatMap((one, index) =>
        statuses[index] === wanted && own.indexOf(index) >= 0 ? [indicatorWords(one)] : [],
      );
    const [open, mend] = [named('missing'), named('problem')];
    return tellGaps({ open, mend, due, isNothing: open.length === indicators.length && open.length > 1 });
  });
  return [
    statusText.sentIndicators(count.sent, count.all),
    clauses.filter((clause) => clause !== '').join(statusText.and),
  ].join(' ');
}

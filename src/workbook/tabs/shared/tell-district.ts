import type { CalendarDate } from '../../../language/dates.ts';
import { statusText } from '../../../language/status.ts';
import type { Status } from '../../../scoring/index.ts';
import type { IndicatorRow } from '../../round.ts';
import { type Due, dueOf } from './due.ts';
import { countHandIn, isAllIn } from './hand-in.ts';
import type { Owner } from './owners.ts';
import { indicatorWords, listed, tellGaps } from './tell-gaps.ts';

/**
 * What one district has handed in, what is missing and by when: `ส่งแล้ว 12 จาก 15 ตัวชี้วัด ขาด … กรุณาส่งภายใน 10 ก.ย. 67`.
 * `statuses`: one per indicator; `withOwners`: whom each is to be sent to. Work groups with the same day share a clause.
 * What is to be mended is the work group's to mend: the district is told what it waits for.
 */
export function tellDistrict(
  statuses: readonly Status[],
  indicators: readonly IndicatorRow[],
  owners: readonly Owner[],
  today: CalendarDate,
  withOwners: boolean,
): string {
  const count = countHandIn(statuses);
  if (isAllIn(count)) return statusText.sentAll(count.all);
  const byDue = new Map<string, { due: Due; owners: Owner[] }>();
  for (const owner of owners) {
    const due = dueOf(owner, today);
    const same = byDue.get(due.shown);
    if (same) same.owners.push(owner);
    else byDue.set(due.shown, { due, owners: [owner] });
  }
  const indicesOf = (some: readonly Owner[], wanted: Status): number[] =>
    indicators.flatMap((_, index) =>
      statuses[index] === wanted && some.some((owner) => owner.indicators.indexOf(index) >= 0) ? [index] : [],
    );
  const words = (index: number): string => {
    const indicator = indicators[index];
    const owner = withOwners && owners.find((one) => one.indicators.indexOf(index) >= 0);
    return indicator ? statusText.ofOwner(indicatorWords(indicator), owner ? owner.shortName : '') : '';
  };
  const asked = Array.from(byDue.values()).map(({ due, owners: some }) => {
    const open = indicesOf(some, 'missing');
    const isNothing = open.length === indicators.length && open.length > 1;
    return tellGaps({ open: open.map(words), mend: [], due, isNothing });
  });
  const awaited = owners.map((owner) => {
    const mend = indicesOf([owner], 'problem').flatMap((index) => indicators[index] ?? []);
    return mend.length === 0 ? '' : statusText.awaitMend(owner.shortName, listed(mend.map(indicatorWords)));
  });
  return [
    statusText.sentIndicators(count.sent, count.all),
    [...asked, ...awaited].filter((clause) => clause !== '').join(statusText.and),
  ].join(' ');
}

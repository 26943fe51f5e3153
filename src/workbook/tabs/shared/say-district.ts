import type { CalendarDate } from '../../../language/dates.ts';
import { statusText } from '../../../language/status.ts';
import type { Status } from '../../../scoring/index.ts';
import type { ScoredRow } from '../../scored-district.ts';
import { type Due, dueOf } from './due.ts';
import { countHandIn, isAllIn, isAs } from './hand-in.ts';
import { isOf, type Owner, ownerOf } from './owners.ts';
import { indicatorWords, listed, sayGaps } from './say-gaps.ts';
import { countedRows } from './state-words.ts';

/**
 * What one district has handed in, what is missing and by when: `ส่งแล้ว 12 จาก 15 ตัวชี้วัด ขาด … กรุณาส่งภายใน 10 ก.ย. 67`.
 * `withOwners`: whom each is to be sent to. Work groups with the same day share a clause.
 * What is to be mended is the work group's to mend: the district is told what it waits for. What is monitored only
 * (น้ำหนัก 0) is not asked for.
 */
export function sayDistrict(
  rows: readonly ScoredRow[],
  owners: readonly Owner[],
  today: CalendarDate,
  withOwners: boolean,
): string {
  const count = countHandIn(rows);
  if (isAllIn(count)) return statusText.sentAll(count.all);
  const byDue = new Map<string, { due: Due; owners: Owner[] }>();
  for (const owner of owners) {
    const due = dueOf(owner, today);
    const same = byDue.get(due.shown);
    if (same) same.owners.push(owner);
    else byDue.set(due.shown, { due, owners: [owner] });
  }
  const counted = countedRows(rows);
  const found = (some: readonly Owner[], wanted: Status): ScoredRow[] =>
    counted.filter((row) => isAs(wanted)(row) && some.some((owner) => isOf(owner, row.indicator)));
  const words = ({ indicator }: ScoredRow): string => {
    const owner = withOwners ? ownerOf(owners, indicator).shortName : '';
    return statusText.ofOwner(indicatorWords(indicator), owner);
  };
  const asked = Array.from(byDue.values()).map(({ due, owners: some }) => {
    const open = found(some, 'missing');
    const isNothing = open.length === counted.length && open.length > 1;
    return sayGaps({ open: open.map(words), mend: [], due, isNothing });
  });
  const awaited = owners.map((owner) => {
    const mend = found([owner], 'problem').map(({ indicator }) => indicatorWords(indicator));
    return mend.length === 0 ? '' : statusText.awaitMend(owner.shortName, listed(mend));
  });
  return [
    statusText.sentIndicators(count.sent, count.all),
    [...asked, ...awaited].filter((clause) => clause !== '').join(statusText.and),
  ].join(' ');
}

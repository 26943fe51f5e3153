import type { CalendarDate } from '../../../language/dates.ts';
import { statusText } from '../../../language/status.ts';
import type { Status } from '../../../scoring/index.ts';
import type { ScoredRow } from '../../scored-district.ts';
import { dueOf } from './due.ts';
import { countHandIn, isAllIn, isAs } from './hand-in.ts';
import { isOf, type Owner } from './owners.ts';
import { indicatorWords, listed } from './say-gaps.ts';
import { countedRows } from './state-words.ts';

/**
 * What one district's work groups have sent, and what it waits for from whom:
 * `ส่งแล้ว 12 จาก 15 ตัวชี้วัด อยู่ระหว่างรอข้อมูลจากกลุ่มงานส่งเสริมฯ (กำหนดส่ง 10 ก.ย. 67) ได้แก่ …`. The district is asked
 * for nothing: the work groups send and mend. What is monitored only (น้ำหนัก 0) is not waited for.
 */
export function sayDistrict(
  rows: readonly ScoredRow[],
  owners: readonly Owner[],
  today: CalendarDate,
): string {
  const count = countHandIn(rows);
  if (isAllIn(count)) return statusText.sentAll(count.all);
  const counted = countedRows(rows);
  const namesOf = (owner: Owner, wanted: Status): string[] =>
    counted
      .filter((row) => isAs(wanted)(row) && isOf(owner, row.indicator))
      .map(({ indicator }) => indicatorWords(indicator));
  const isNothing = counted.length > 1 && counted.every(isAs('missing'));
  const awaited = owners.map((owner) => {
    const names = namesOf(owner, 'missing');
    const { shown } = dueOf(owner, today);
    return names.length === 0
      ? ''
      : statusText.awaitData(owner.name === '' ? '' : owner.shortName, listed(names), shown);
  });
  const mended = owners.map((owner) => {
    const names = namesOf(owner, 'problem');
    return names.length === 0 ? '' : statusText.awaitMend(owner.shortName, listed(names));
  });
  const clauses = isNothing ? [statusText.awaitAll] : [...awaited, ...mended];
  return [
    statusText.sentIndicators(count.sent, count.all),
    clauses.filter((clause) => clause !== '').join(statusText.and),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

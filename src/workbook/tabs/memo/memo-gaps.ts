import type { CalendarDate } from '../../../language/dates.ts';
import { memoText } from '../../../language/memo.ts';
import { statusText } from '../../../language/status.ts';
import { tabText } from '../../../language/tabs.ts';
import { districtName } from '../../districts/office-name.ts';
import type { ReportedDistrict, ReportedIndicator } from '../../report.ts';
import type { Round } from '../../round.ts';
import { dueOf } from '../shared/due.ts';
import type { Owner } from '../shared/owners.ts';
import { isMonitored } from '../shared/state-words.ts';
import { unitWords } from '../shared/unit-words.ts';

/** Of so many indicators a sentence gives the names; of more, how many each work group has. */
const MOST_NAMED = 6;

/**
 * What every district lacks, in a sentence each: the indicators by name, whose they are and by when they were due;
 * what is monitored only is not asked for here.
 * `today`: the day of calculation.
 */
export function memoGaps(
  districts: readonly ReportedDistrict[],
  round: Round,
  owners: readonly Owner[],
  today: CalendarDate,
): string[] {
  const waits = (one: ReportedIndicator): boolean => one.status === 'missing' && one.score === null;
  const isAllOf = (indicators: readonly ReportedIndicator[], wanted: (one: ReportedIndicator) => boolean) =>
    indicators.every((one) => isMonitored(one) || wanted(one));
  if (districts.length > 1 && districts.every(({ indicators }) => isAllOf(indicators, waits)))
    return [memoText.nothing(districts.length, unitWords(districts).place)];
  return districts.flatMap((district) => {
    const { indicators } = district;
    const sentence = (
      wanted: (one: ReportedIndicator) => boolean,
      tell: (count: number, names: string) => string,
    ): string[] => {
      const found = indicators.flatMap((one, index) => (wanted(one) && !isMonitored(one) ? [index] : []));
      if (found.length === 0) return [];
      const names = isAllOf(indicators, wanted) ? '' : named(found, round, owners, today);
      return [`${districtName(district)} ${tell(found.length, names)}`];
    };
    return [
      ...sentence(waits, memoText.waiting),
      ...sentence(({ status, score }) => status === 'missing' && score !== null, memoText.zero),
      ...sentence(({ status, score }) => status === 'problem' && score === null, memoText.toMend),
    ];
  });
}

/** `บ2 รายได้ OTOP (กลุ่มงานส่งเสริมฯ เลยกำหนด 10 ก.ย. 67) และบ7 Click ชุมชน (กลุ่มงานสารสนเทศฯ)`. */
function named(
  found: readonly number[],
  { indicators }: Round,
  owners: readonly Owner[],
  today: CalendarDate,
): string {
  const items = owners.flatMap((owner) => {
    const own = found.filter((index) => owner.indicators.indexOf(index) >= 0);
    if (own.length === 0) return [];
    const { shown, isPast } = dueOf(owner, today);
    const due = shown === '' ? '' : (isPast ? memoText.overdue : memoText.due)(shown);
    const whose = owner.shortName || statusText.noOwner;
    if (found.length > MOST_NAMED)
      return [memoText.countOf(whose, own.length) + (due === '' ? '' : memoText.ofOwner('', due))];
    const behind = memoText.ofOwner(whose, due);
    const names = own.map((index) =>
      tabText.indicatorHeader(indicators[index]?.code ?? '', indicators[index]?.shortName ?? ''),
    );
    return names.map((name, index) => (index === names.length - 1 ? name + behind : name));
  });
  const [last = '', ...others] = [...items].reverse();
  return others.length === 0 ? last : others.reverse().join(' ') + statusText.and + last;
}

import type { CalendarDate } from '../../../language/dates.ts';
import { memoText } from '../../../language/memo.ts';
import { statusText } from '../../../language/status.ts';
import { districtName } from '../../districts/office-name.ts';
import type { ScoredDistrict, ScoredRow } from '../../scored-district.ts';
import { dueOf } from '../shared/due.ts';
import { isOf, type Owner } from '../shared/owners.ts';
import { countedRows, isAwaited, isOpen, isZeroForMissing } from '../shared/state-words.ts';
import { unitWords } from '../shared/unit-words.ts';

/** Of so many indicators a sentence gives the names; of more, how many each work group has. */
const MOST_NAMED = 6;

/**
 * What every district lacks, in a sentence each: the indicators by name, whose they are and by when they were due;
 * what is monitored only is not asked for here.
 * `today`: the day of calculation.
 */
export function memoGaps(
  districts: readonly ScoredDistrict[],
  owners: readonly Owner[],
  today: CalendarDate,
): string[] {
  const counted = districts.map((district) => ({ district, rows: countedRows(district.rows) }));
  if (districts.length > 1 && counted.every(({ rows }) => rows.every(isAwaited)))
    return [memoText.nothing(districts.length, unitWords(districts).place)];
  return counted.flatMap(({ district, rows }) => {
    const sentence = (
      wanted: (row: ScoredRow) => boolean,
      say: (count: number, names: string) => string,
    ): string[] => {
      const found = rows.filter(wanted);
      if (found.length === 0) return [];
      const names = found.length === rows.length ? '' : named(found, owners, today);
      return [`${districtName(district)} ${say(found.length, names)}`];
    };
    return [
      ...sentence(isAwaited, memoText.waiting),
      ...sentence(isZeroForMissing, memoText.zero),
      ...sentence((row) => isOpen(row) && row.status === 'problem', memoText.toMend),
    ];
  });
}

/** `บ2 รายได้ OTOP (กลุ่มงานส่งเสริมฯ พ้นกำหนดส่งเมื่อวันที่ 10 กันยายน 2567) และ บ7 Click ชุมชน (กลุ่มงานสารสนเทศฯ)`. */
function named(found: readonly ScoredRow[], owners: readonly Owner[], today: CalendarDate): string {
  const items = owners.flatMap((owner) => {
    const own = found.filter(({ indicator }) => isOf(owner, indicator));
    if (own.length === 0) return [];
    const { full, isDate, isPast } = dueOf(owner, today);
    const due =
      full === '' ? '' : isDate ? (isPast ? memoText.overdue : memoText.due)(full) : memoText.dueWords(full);
    const whose = owner.shortName || statusText.noOwner;
    if (found.length > MOST_NAMED)
      return [memoText.countOf(whose, own.length) + (due === '' ? '' : memoText.ofOwner('', due))];
    const behind = memoText.ofOwner(whose, due);
    const names = own.map(({ indicator: { code, shortName } }) => statusText.indicator(code, shortName));
    return names.map((name, index) => (index === names.length - 1 ? name + behind : name));
  });
  const [last = '', ...others] = [...items].reverse();
  const and = found.length > MOST_NAMED ? statusText.and : memoText.and;
  return others.length === 0 ? last : others.reverse().join(', ') + and + last;
}

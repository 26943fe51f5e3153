import { type CalendarDate, formatDate } from '../../language/dates.ts';
import { problemText } from '../../language/problems.ts';
import type { Place } from '../grid.ts';
import { roundDates } from '../history/next-round.ts';
import type { Problems } from '../problems/collector.ts';
import type { Settings } from '../round.ts';
import { SETTING } from '../vocabulary.ts';

/** So long after สิ้นสุด figures of a round may still be gathered. */
const MOST_DAYS_LATE = 120;
const DAY = 86_400_000;

const dayNumber = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day) / DAY;

/**
 * Asks about dates that can be read but hardly be meant: เริ่ม after สิ้นสุด, either outside the fiscal year, ข้อมูล ณ
 * วันที่ before เริ่ม or long after สิ้นสุด. `place`: the ค่า of a รายการ.
 */
export function checkDates(
  { fiscalYear, from, to, asOfDate }: Settings,
  place: (name: string) => Place,
  problems: Problems,
): void {
  const doubt = (name: string, message: string): void => problems.add('date-doubtful', place(name), message);
  if (from && to && dayNumber(from) > dayNumber(to)) {
    doubt(SETTING.from, problemText.startAfterEnd(formatDate(from), formatDate(to)));
  }
  const bounds =
    fiscalYear === null ? null : ([roundDates(fiscalYear, 1).from, roundDates(fiscalYear, 2).to] as const);
  for (const [name, date] of [
    [SETTING.from, from],
    [SETTING.to, to],
  ] as const) {
    if (!date || !bounds) continue;
    const [first, last] = bounds;
    if (dayNumber(date) >= dayNumber(first) && dayNumber(date) <= dayNumber(last)) continue;
    const span = problemText.span(formatDate(first), formatDate(last));
    doubt(name, problemText.outsideYear(name, formatDate(date), String(fiscalYear), span));
  }
  if (!asOfDate) return;
  const shown = formatDate(asOfDate);
  if (from && dayNumber(asOfDate) < dayNumber(from)) {
    doubt(SETTING.asOf, problemText.asOfBeforeStart(shown, formatDate(from)));
  }
  if (to && dayNumber(asOfDate) > dayNumber(to) + MOST_DAYS_LATE) {
    doubt(SETTING.asOf, problemText.asOfLate(shown, formatDate(to), MOST_DAYS_LATE));
  }
}

import { type CalendarDate, isoDate } from '../../language/dates.ts';
import type { Settings } from '../round.ts';

/**
 * The day up to which dated targets count: ข้อมูล ณ วันที่, else the day of calculation, at most สิ้นสุด. `today`: null
 * where nobody tells it. null where no day is known: then every dated target counts.
 */
export function countingDay(
  { asOfDate, to }: Pick<Settings, 'asOfDate' | 'to'>,
  today: CalendarDate | null,
): CalendarDate | null {
  if (asOfDate) return asOfDate;
  if (!today || !to) return today ?? to;
  return isAfter(today, to) ? to : today;
}

export const isAfter = (one: CalendarDate, other: CalendarDate): boolean => isoDate(one) > isoDate(other);

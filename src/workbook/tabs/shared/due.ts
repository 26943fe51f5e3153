import { type CalendarDate, formatDate, formatShortDate } from '../../../language/dates.ts';
import { statusText } from '../../../language/status.ts';
import type { Group } from '../../round.ts';

/** กำหนดส่ง of a work group. */
export interface Due {
  /** `10 ก.ย. 67`, or what was typed where that is no date; '' where nothing was. */
  readonly shown: string;
  /** The same with the date in full: `10 กันยายน 2567`. */
  readonly full: string;
  readonly isDate: boolean;
  /** The day is over on the day of calculation. */
  readonly isPast: boolean;
}

/** `machine`: when the figures were computed, ISO 8601. */
export function dayOf(machine: string): CalendarDate {
  const [year = 0, month = 1, day = 1] = machine.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

const order = ({ year, month, day }: CalendarDate): number => (year * 100 + month) * 100 + day;

/** `today`: the day of calculation. */
export function dueOf({ due, dueDate }: Pick<Group, 'due' | 'dueDate'>, today: CalendarDate): Due {
  if (!dueDate) return { shown: due, full: due, isDate: false, isPast: false };
  return {
    shown: formatShortDate(dueDate),
    full: formatDate(dueDate),
    isDate: true,
    isPast: order(today) > order(dueDate),
  };
}

/** What is asked for and by when; `open`: something was not handed in, `mend`: something is to be mended. */
export function askWords({ shown, isDate, isPast }: Due, open: boolean, mend: boolean): string {
  if (shown === '') return statusText.dueUnknown(open, mend);
  if (!isDate) return statusText.dueWords(open, mend, shown);
  return (isPast ? statusText.duePast : statusText.dueDate)(open, mend, shown);
}

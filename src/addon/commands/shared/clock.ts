import { atTime, type CalendarDate } from '../../../language/dates.ts';
import type { CalculatedAt } from '../../../workbook/tabs/scored-run.ts';

/** Milliseconds that Thailand's clock is ahead of UTC, summer and winter; a spreadsheet may have been left at another. */
const AHEAD = 7 * 60 * 60 * 1000;

/** The clock in Thailand: `2024-04-24 14:05:00`. */
const clock = (): string =>
  new Date(Date.now() + AHEAD).toISOString().slice(0, 'yyyy-MM-ddTHH:mm:ss'.length).replace('T', ' ');

const dayIn = (at: string): string => at.slice(0, 'yyyy-MM-dd'.length);

/** When and by whom, for people (`24 เมษายน 2567 เวลา 14:05`) and for machines (ISO 8601 with +07:00). */
function calculatedAt(at: string): CalculatedAt {
  const [day = '', time = ''] = at.split(' ');
  return {
    people: atTime(dateOf(day), time.slice(0, 5)),
    machine: `${day}T${time}+07:00`,
    by: whoRuns(),
  };
}

export const now = (): CalculatedAt => calculatedAt(clock());

/** The day of calculation. */
export const today = (): CalendarDate => dateOf(dayIn(clock()));

/** The day of `2024-08-31`. */
export function dateOf(iso: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

/** One moment for a whole run. */
export interface Moment {
  readonly today: CalendarDate;
  /** By whom is asked for when it is first needed. */
  readonly now: () => CalculatedAt;
}

export function oneMoment(): Moment {
  const at = clock();
  let moment: CalculatedAt | null = null;
  return {
    today: dateOf(dayIn(at)),
    now() {
      moment = moment ?? calculatedAt(at);
      return moment;
    },
  };
}

/** The address of who pressed the menu; '' where the platform does not tell. */
function whoRuns(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return '';
  }
}

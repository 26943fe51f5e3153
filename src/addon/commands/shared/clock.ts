import { atTime, type CalendarDate } from '../../../language/dates.ts';
import type { CalculatedAt } from '../../../workbook/tabs/scored-run.ts';

/** The offices' time zone; a spreadsheet's own may have been left at another. */
const THAILAND = 'Asia/Bangkok';

/** Now and by whom, for people (`24 เมษายน 2567 เวลา 14:05`) and for machines (ISO 8601 with +07:00). */
export function now(): CalculatedAt {
  const at = new Date();
  const [day = '', time = ''] = Utilities.formatDate(at, THAILAND, 'yyyy-MM-dd HH:mm:ss').split(' ');
  return {
    people: atTime(dateOf(day), time.slice(0, 5)),
    machine: `${day}T${time}+07:00`,
    by: whoRuns(),
  };
}

/** The day of calculation. */
export const today = (): CalendarDate => dateOf(Utilities.formatDate(new Date(), THAILAND, 'yyyy-MM-dd'));

/** The day of `2024-08-31`. */
export function dateOf(iso: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

/** One moment for a whole run, asked for when it is first needed. */
export function oneMoment(): () => CalculatedAt {
  let moment: CalculatedAt | null = null;
  return () => {
    moment = moment ?? now();
    return moment;
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

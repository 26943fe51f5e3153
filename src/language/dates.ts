import { toArabicDigits } from './numbers.ts';

/** A calendar date without a time zone: `year` is CE, `month` 1–12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** พ.ศ. = ค.ศ. + 543. */
export const BUDDHIST_ERA = 543;

const MONTHS: readonly (readonly [name: string, short: string])[] = [
  ['มกราคม', 'ม.ค.'],
  ['กุมภาพันธ์', 'ก.พ.'],
  ['มีนาคม', 'มี.ค.'],
  ['เมษายน', 'เม.ย.'],
  ['พฤษภาคม', 'พ.ค.'],
  ['มิถุนายน', 'มิ.ย.'],
  ['กรกฎาคม', 'ก.ค.'],
  ['สิงหาคม', 'ส.ค.'],
  ['กันยายน', 'ก.ย.'],
  ['ตุลาคม', 'ต.ค.'],
  ['พฤศจิกายน', 'พ.ย.'],
  ['ธันวาคม', 'ธ.ค.'],
];

/** `24 เมษายน 2567`: day, month name, year of the Buddhist era. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${day} ${MONTHS[month - 1]?.[0] ?? ''} ${year + BUDDHIST_ERA}`;
}

/** `24 เม.ย. 67`: for messages, where a line is short. */
export function formatShortDate({ year, month, day }: CalendarDate): string {
  return `${day} ${MONTHS[month - 1]?.[1] ?? ''} ${String(year + BUDDHIST_ERA).slice(-2)}`;
}

/** `2024-04-24`: for machines. */
export const isoDate = ({ year, month, day }: CalendarDate): string =>
  [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');

const pad = (number: number): string => String(number).padStart(2, '0');

/** `ส.ค. 67` */
export const shortMonthText = (year: number, month: number): string =>
  `${MONTHS[month - 1]?.[1] ?? ''} ${String(year + BUDDHIST_ERA).slice(-2)}`;

/** `สิงหาคม 2567` */
export const monthText = (year: number, month: number): string =>
  `${MONTHS[month - 1]?.[0] ?? ''} ${year + BUDDHIST_ERA}`;

/** `24 เมษายน 2567 เวลา 14:05`; `time` is HH:mm. */
export const atTime = (date: CalendarDate, time: string): string => `${formatDate(date)} เวลา ${time}`;

const LAST_CE_YEAR = 2400;

/**
 * A date from Thai text such as `1 เมษายน 2567` or `๑ เม.ย. ๒๕๖๗`; a two-digit year is of the Buddhist era
 * (67 → 2567). null where it is not one.
 */
export function parseThaiDate(text: string): CalendarDate | null {
  const match = /^(\d{1,2}) ?([^\d ]+?) ?(?:พ\.ศ\. ?)?(\d{4}|\d{2})$/.exec(toArabicDigits(text));
  if (!match) return null;
  const [, dayText = '', monthText = '', yearText = ''] = match;
  const month = MONTHS.findIndex(([name, short]) => monthText === name || monthText === short) + 1;
  const typed = Number(yearText) + (yearText.length === 2 ? 2500 : 0);
  const year = typed > LAST_CE_YEAR ? typed - BUDDHIST_ERA : typed;
  const day = Number(dayText);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month > 0 && day >= 1 && day <= lastDay ? { year, month, day } : null;
}

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

/** A year from here on was typed in พ.ศ., wherever it stands. */
const FIRST_BUDDHIST_YEAR = 2400;
/** Earlier ones are no date of a round: what Sheets makes of a time alone is the last days of 1899. */
const FIRST_YEAR = 1900;

/**
 * What a date cell means. Sheets takes a typed 15/9/2567 for the year 2567 of the Christian era, and 15/9/67 for 1967:
 * both were typed in พ.ศ. The day may not exist then (29 February): see {@link isRealDate}.
 */
export function meantDate({ year, month, day }: CalendarDate): CalendarDate {
  const isShort = year >= 1930 && year <= 1999;
  const typed = isShort ? 2500 + (year % 100) : year;
  return { year: typed >= FIRST_BUDDHIST_YEAR ? typed - BUDDHIST_ERA : typed, month, day };
}

export function isRealDate({ year, month, day }: CalendarDate): boolean {
  if (year < FIRST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const ERA = '(?:(พ|ค)[ .]*ศ[ .]*)?';
/** `1 เมษายน 2567`, `1 เม.ย. 67`, `1-เมย-67`, `1 เดือนเมษายน พ.ศ. 2567` */
const NAMED = new RegExp(`^(\\d{1,2})[ ./-]*(?:เดือน ?)?([^\\d]+?)[ ,./-]*${ERA}(\\d{4}|\\d{2})$`);
/** `1/4/2567`, `1-4-67`, `01.04.2567` */
const NUMERIC = new RegExp(`^(\\d{1,2}) ?([./-]) ?(\\d{1,2}) ?\\2 ?${ERA}(\\d{4}|\\d{2})$`);
/** `2024-04-01`, the one form that begins with the year. */
const ISO = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/;
/** ` 14:30`, ` เวลา 14.30 น.`, `T14:30:00+07:00` */
const TIME =
  /(?:[ ,]+(?:เวลา ?)?|เวลา ?|T)(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[:.][0-5]\d(?:[.,]\d+)?)?(?: ?(?:น\.?|[AaPp][Mm]|Z|[+-]\d\d:?\d\d))?$/;
/** Longer texts are remarks. */
const LONGEST_DATE = 60;

/**
 * A date in a Thai text: the day comes first (ISO apart), months by name or number, วันที่ before it and a time
 * behind it are left out. Years from 2400 on are พ.ศ., a year of two figures is 25xx. null where it is not one, or no
 * such day exists.
 */
export function parseThaiDate(text: string): CalendarDate | null {
  const plain = toArabicDigits(text)
    .replace(/\s+/g, ' ')
    .replace(/[−–‐‑]/g, '-')
    .trim()
    .replace(/^['‘’]/, '');
  if (plain.length > LONGEST_DATE) return null;
  const bare = plain.replace(TIME, '').replace(/^วันที่ ?/, '');
  const date = namedDate(bare) ?? numericDate(bare) ?? internationalDate(bare);
  return date && isRealDate(date) ? date : null;
}

const monthKey = (name: string): string => name.replace(/[ ./-]/g, '');

function namedDate(text: string): CalendarDate | null {
  const [, day, name = '', era, year] = NAMED.exec(text) ?? [];
  const month = MONTHS.findIndex((names) => names.map(monthKey).indexOf(monthKey(name)) >= 0) + 1;
  return dateOf(yearOf(year, era), month, day);
}

function numericDate(text: string): CalendarDate | null {
  const [, day, , month, era, year] = NUMERIC.exec(text) ?? [];
  return dateOf(yearOf(year, era), Number(month), day);
}

function internationalDate(text: string): CalendarDate | null {
  const [, year, , month, day] = ISO.exec(text) ?? [];
  return dateOf(yearOf(year), Number(month), day);
}

const dateOf = (year: number | null, month: number, day: string | undefined): CalendarDate | null =>
  year === null || day === undefined ? null : { year, month, day: Number(day) };

/** A typed year as CE; null where the era that stands before it does not fit it. */
function yearOf(typed: string | undefined, era?: string): number | null {
  if (typed === undefined) return null;
  const isShort = typed.length === 2;
  const year = Number(typed) + (isShort ? 2500 : 0);
  const isBuddhist = year >= FIRST_BUDDHIST_YEAR;
  if ((era === 'ค' && isBuddhist) || (era === 'พ' && !isBuddhist)) return null;
  return isBuddhist ? year - BUDDHIST_ERA : year;
}

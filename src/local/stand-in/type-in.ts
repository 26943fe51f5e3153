import type { Scalar } from './cell-value.ts';
import { dateToSerial, timeToSerial } from './date-serial.ts';
import type { Format } from './format.ts';
import type { LocaleRules } from './locale.ts';

/** What a cell holds after a text was typed into it. An absent `value` without formula means blank. */
export interface Typed {
  value?: Scalar;
  formula?: string;
  /** The number format that typing this gives to a cell that has none. */
  numberFormat?: string;
}

const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?$/;
const SCIENTIFIC = /^[-+]?\d+(?:\.\d*)?[eE][-+]?\d+$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What a text stands for that is a text in any case; null where it has to be read. A leading apostrophe keeps the rest as
 * text, and so does the number format `@`.
 */
export function plainTyped(text: string, { numberFormat }: Format): string | null {
  if (numberFormat === '@') return text;
  return text.charCodeAt(0) === 39 ? text.slice(1) : null;
}

/**
 * Reads a text the way Google does when it is typed into a cell (setValues does the same): formulas, numbers,
 * percent, dates (day before month, or the other way round where the locale says so), TRUE and FALSE, and what is plain
 * text. `now` gives the year of a date typed without one.
 */
export function typeIn(text: string, format: Format, now: () => Date, rules: LocaleRules): Typed {
  const plain = plainTyped(text, format);
  if (plain !== null) return plain === '' ? {} : { value: plain };
  if (text === '') return {};
  const first = text.charCodeAt(0);
  if (first === 61 && text.length > 1) return { formula: text.slice(1) };
  if (first > 127 && first !== 0xa0 && first !== 0x0e3f) return { value: text };
  const bare = text.trim();
  if (/^true$/i.test(bare)) return { value: true };
  if (/^false$/i.test(bare)) return { value: false };
  const number = rules.decimalComma ? bare.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')) : bare;
  return (
    asPercent(typedNumber(number), number, format) ??
    typedDate(bare, now, rules) ??
    typedSum(bare) ?? { value: text }
  );
}

function typedNumber(text: string): Typed | null {
  if (SCIENTIFIC.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? { value, numberFormat: '0.00E+00' } : null;
  }
  const percent = /^(.*\d)\s*%$/.exec(text);
  const currency = /^([-+]?)฿\s*([\d.,]*\d)$/.exec(text);
  const body = percent?.[1] ?? (currency ? `${currency[1]}${currency[2]}` : text);
  if (!/\d/.test(body) || !NUMBER.test(body)) return null;
  const plain = body.replace(/,/g, '');
  const value = Number(plain);
  if (percent) return { value: Number(`${plain}e-2`), numberFormat: body.includes('.') ? '0.00%' : '0%' };
  if (currency) return { value, numberFormat: '"฿"#,##0.00' };
  if (body.includes(',')) return { value, numberFormat: body.includes('.') ? '#,##0.00' : '#,##0' };
  return { value };
}

/** In a cell that shows percents a bare number is one: 20 is 20%. */
function asPercent(typed: Typed | null, text: string, { numberFormat }: Format): Typed | null {
  const shows = numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
  if (!typed || !shows || !NUMBER.test(text)) return typed;
  return { value: Number(`${text.replace(/,/g, '')}e-2`) };
}

function typedDate(text: string, now: () => Date, { monthFirst }: LocaleRules): Typed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), clockOf(iso, 4), 'yyyy-mm-dd');
  const local = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(
    text,
  );
  if (local) {
    const year = local[3] ? fullYear(local[3]) : thisYear(now);
    const [day, month] = monthFirst ? [local[2], local[1]] : [local[1], local[2]];
    const pattern = monthFirst ? 'm/d/yyyy' : 'd/m/yyyy';
    return dated(year, Number(month), Number(day), clockOf(local, 4), pattern);
  }
  const named = /^(\d{1,2})[- ]([A-Za-z]{3,9})\.?(?:[- ,]+(\d{4}))?$/.exec(text);
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1;
    const year = named[3] ? Number(named[3]) : thisYear(now);
    return month > 0 ? dated(year, month, Number(named[1]), 0, 'd mmm yyyy') : null;
  }
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) {
    const value = clockOf(time, 1);
    return value === null ? null : { value, numberFormat: 'h:mm:ss' };
  }
  return null;
}

/** `+A1` begins a formula as `=` does; `+5` was a number and did not come here. */
function typedSum(text: string): Typed | null {
  return text.length > 1 && text.startsWith('+') ? { formula: text } : null;
}

function dated(
  year: number,
  month: number,
  day: number,
  clock: number | null,
  pattern: string,
): Typed | null {
  const serial = dateToSerial(year, month, day);
  if (serial === null || serial < 1 || clock === null) return null;
  return { value: serial + clock, numberFormat: clock ? `${pattern} h:mm:ss` : pattern };
}

/** Hours, minutes and seconds of a match as a part of a day; 0 when there are none, null when impossible. */
function clockOf(match: RegExpExecArray, from: number): number | null {
  const [hour, minute, second] = [match[from], match[from + 1], match[from + 2]].map((part) =>
    Number(part ?? 0),
  );
  if (hour === undefined || minute === undefined || second === undefined) return 0;
  if (hour > 23 || minute > 59 || second > 59) return null;
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) < 30 ? 2000 + Number(digits) : 1900 + Number(digits);
}

function thisYear(now: () => Date): number {
  return new Date((timeToSerial(now().getTime()) - 25_569) * 86_400_000).getUTCFullYear();
}

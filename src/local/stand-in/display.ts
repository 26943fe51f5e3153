import { CellError, RichText, type Scalar } from './cell-value.ts';
import { serialToClock } from './date-serial.ts';
import type { Format } from './format.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a cell shows. Knows General, fixed decimals, thousands, percent, plain dates and times, and text in quotes. */
export function displayValue(value: Scalar | undefined, format: Format): string {
  if (value === undefined) return '';
  if (value instanceof CellError) return value.code;
  if (value instanceof RichText) return value.text;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format.numberFormat === '@' || format.numberFormat === 'General') return general(value);
  if (format.isDate) return showDate(value, format.numberFormat);
  return showNumber(value, format.numberFormat);
}

function general(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function showNumber(value: number, code: string): string {
  const sections = code.split(';');
  const section = (value < 0 && sections[1] ? sections[1] : sections[0]) ?? '';
  const bare = section.replace(/\[[^\]]*\]/g, '').replace(/[_*]./g, '');
  const match = /^((?:"[^"]*"|\\.|[^#0?.,"\\])*)([#0?,]*)(?:\.([#0?]+))?((?:"[^"]*"|\\.|[^#0?.,])*)$/.exec(
    bare,
  );
  if (!match) return general(value);
  const [, before = '', whole = '', decimals = '', after = ''] = match;
  if (/E[+-]/i.test(after))
    return value
      .toExponential(decimals.length)
      .toUpperCase()
      .replace(/E([+-])(\d)$/, 'E$10$2');
  const percent = /%/.test(before + after);
  const scaled = Math.abs(value) * (percent ? 100 : 1);
  let digits = roundedText(scaled, decimals.length);
  for (let i = decimals.length - 1; i >= 0 && decimals[i] !== '0' && digits.includes('.'); i--) {
    digits = digits.replace(/0$/, '').replace(/\.$/, '');
  }
  if (whole.includes(',')) digits = digits.replace(/^\d+/, (part) => part.replace(/\B(?=(\d{3})+$)/g, ','));
  const sign = value < 0 && !sections[1] ? '-' : '';
  return sign + literal(before) + digits + literal(after);
}

/** Rounded half up in decimal, as sheets do, not in binary. */
function roundedText(value: number, places: number): string {
  const nudged = Number(value.toPrecision(15));
  const shifted = Number(`${Math.round(Number(`${nudged}e${places}`))}e-${places}`);
  return Number.isFinite(shifted) ? shifted.toFixed(places) : value.toFixed(places);
}

function literal(part: string): string {
  return part.replace(/"([^"]*)"|\\(.)/g, '$1$2');
}

function showDate(value: number, code: string): string {
  const clock = serialToClock(value);
  const two = (number: number): string => String(number).padStart(2, '0');
  let afterHour = false;
  const section = code.replace(/\[\$[^\]]*\]/g, '').split(';')[0] ?? '';
  return section.replace(/"[^"]*"|\\.|y+|m+|d+|h+|s+/gi, (token) => {
    const kind = token.charAt(0).toLowerCase();
    const long = token.length > 1;
    if (kind === '"' || kind === '\\') return literal(token);
    if (kind === 'y') return token.length > 2 ? String(clock.year) : two(clock.year % 100);
    if (kind === 'd') return long ? two(clock.day) : String(clock.day);
    if (kind === 'h') {
      afterHour = true;
      return long ? two(clock.hour) : String(clock.hour);
    }
    if (kind === 's') return long ? two(clock.second) : String(clock.second);
    if (afterHour) {
      afterHour = false;
      return long ? two(clock.minute) : String(clock.minute);
    }
    if (token.length > 2) return MONTHS[clock.month - 1] ?? '';
    return long ? two(clock.month) : String(clock.month);
  });
}

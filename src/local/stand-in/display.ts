import { format as formatNumber } from 'numfmt';
import { CellError, RichText, type Scalar } from './cell-value.ts';
import type { Format } from './format.ts';
import { shownText } from './shown-text.ts';

/** As Sheets counts: 1900 was no leap year; what is no pattern shows as General. */
const OPTIONS = { leap1900: false, dateSpanLarge: true } as const;

/** What a cell shows: its value in its number format, as spreadsheet programs show it. */
export function displayValue(value: Scalar | undefined, format: Format): string {
  if (value === undefined) return '';
  if (value instanceof CellError) return value.code;
  if (value instanceof RichText) return value.text;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return shownText(value, format.numberFormat) ?? value;
  if (format.numberFormat === '@' || format.numberFormat === 'General') return general(value);
  try {
    return formatNumber(format.numberFormat, format.isDate ? value : nudged(value), OPTIONS);
  } catch {
    return general(value);
  }
}

/** As numfmt shows General, but whole numbers below 10¹⁵ in full, as Sheets shows them. */
function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return formatNumber('General', value, OPTIONS);
}

/**
 * Sheets round half up in decimal: 1.005 shows as 1.01, though it is stored as a little less. 15 digits are all that a
 * program shows of a number, so two units of the sixteenth change nothing else.
 */
function nudged(value: number): number {
  return Number(value.toPrecision(15)) * (1 + 2 * Number.EPSILON);
}

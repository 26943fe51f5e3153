import { type CalendarDate, isRealDate, meantDate, parseThaiDate } from '../../language/dates.ts';
import { problemText } from '../../language/problems.ts';
import { type Cell, cellAt, type Grid, type Place, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { lookAlikeKey } from './normalise.ts';
import { readText } from './read-text.ts';

/** What a cell says where a date belongs. */
export type DateReading =
  | { readonly kind: 'blank' }
  /** `isMended`: a date cell whose year was typed in พ.ศ. */
  | { readonly kind: 'date'; readonly date: CalendarDate; readonly isMended: boolean }
  | { readonly kind: 'unreadable' };

/** Reads a date cell or a date in text; numbers without a date format, TRUE and all other words are unreadable. */
export function readDate({ value }: Cell): DateReading {
  if (typeof value === 'object') {
    const date = meantDate(value);
    if (!isRealDate(date)) return { kind: 'unreadable' };
    return { kind: 'date', date, isMended: date.year !== value.year };
  }
  if (typeof value !== 'string') return { kind: 'unreadable' };
  const text = lookAlikeKey(value);
  if (text === '') return { kind: 'blank' };
  const date = parseThaiDate(text);
  return date ? { kind: 'date', date, isMended: false } : { kind: 'unreadable' };
}

/** The date in a cell that is called `name`, null where there is none; what cannot be read or was mended is told. */
export function typedDate(
  grid: Grid,
  row: number,
  column: number,
  name: string,
  problems: Problems,
): CalendarDate | null {
  const cell = cellAt(grid, row, column);
  const reading = readDate(cell);
  if (reading.kind === 'blank') return null;
  const place = placeOf(grid, row, column);
  if (reading.kind === 'unreadable') {
    problems.add('bad-date', place, problemText.badDate(name, readText(cell)));
    return null;
  }
  reportMended(reading, cell, place, name, problems);
  return reading.date;
}

/** Tells of a date cell called `name` whose year was typed in พ.ศ. */
export function reportMended(
  reading: DateReading,
  cell: Cell,
  place: Place,
  name: string,
  problems: Problems,
): void {
  if (reading.kind !== 'date' || !reading.isMended || typeof cell.value !== 'object') return;
  problems.add('date-mended', place, problemText.dateMended(name, readText(cell), cell.value.year));
}

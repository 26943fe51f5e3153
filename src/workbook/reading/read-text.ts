import { formatDate, meantDate } from '../../language/dates.ts';
import type { Cell } from '../grid.ts';
import { normalise } from './normalise.ts';

/** A cell as text: numbers as typed, dates in Thai, single spaces; '' for blanks. */
export function readText({ value }: Cell): string {
  if (typeof value === 'string') return normalise(value);
  if (typeof value === 'object') return formatDate(meantDate(value));
  return String(value);
}

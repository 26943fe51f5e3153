import { formatDate, meantDate } from '../../language/dates.ts';
import type { Cell } from '../grid.ts';
import { normalise } from './normalise.ts';
import { storedText } from './stored-number.ts';

/** A cell as text: numbers as what their digits mean, dates in Thai, TRUE and FALSE, single spaces; '' for blanks. */
export function readText({ value, percent }: Cell): string {
  if (typeof value === 'string') return normalise(value);
  if (typeof value === 'object') return formatDate(meantDate(value));
  return typeof value === 'number' ? storedText(value, percent) : value ? 'TRUE' : 'FALSE';
}

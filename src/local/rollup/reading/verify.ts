import type { Assessment } from '../../../workbook/assess.ts';
import { normalise } from '../../../workbook/reading/normalise.ts';
import type { TabValue } from '../../../workbook/tabs/tab-description.ts';
import { tidyRows } from '../../../workbook/tabs/tidy/describe-tidy.ts';
import { TIDY_COLUMNS, type TidyColumn } from '../../../workbook/tabs/tidy/tidy-columns.ts';
import type { TidyRow } from './read-tidy.ts';

/** Not figures: when and by which program a file was calculated, and words that another version may put otherwise. */
const NOT_COMPARED: readonly TidyColumn[] = ['calculated_at', 'workbook_id', 'version', 'explanation'];

/** Programs keep 15 digits of a number. */
const DIGITS = 1e-13;

export interface Recomputed {
  /** Cells that do not come out again. */
  readonly count: number;
  readonly first: { readonly cell: string; readonly there: string; readonly again: string } | null;
}

/** Compares the rows of ข้อมูลวิเคราะห์ with those that the inputs give. */
export function compareAgain(rows: readonly TidyRow[], assessment: Assessment): Recomputed {
  const wanted = new Map(tidyRows(assessment).rows.map((row) => [keyOf(row), row]));
  let count = 0;
  let first: Recomputed['first'] = null;
  const found = (cell: string, there: string, again: string): void => {
    count += 1;
    first ??= { cell, there, again };
  };
  for (const row of rows) {
    const key = `${row.text('district')}\n${row.text('code')}`;
    const again = wanted.get(key);
    wanted.delete(key);
    TIDY_COLUMNS.forEach((column, place) => {
      if (NOT_COMPARED.includes(column)) return;
      const value = again?.[place] ?? null;
      if (!isSame(row, column, value)) found(row.cell(column), row.text(column) || NOTHING, wordsOf(value));
    });
  }
  // Rows that are no longer there.
  for (const key of wanted.keys()) found(NOTHING, NOTHING, key.replace('\n', ' '));
  return { count, first };
}

const NOTHING = '–';
const wordsOf = (value: TabValue): string => (value === null ? NOTHING : String(value));

const [DISTRICT, CODE] = [TIDY_COLUMNS.indexOf('district'), TIDY_COLUMNS.indexOf('code')];
const keyOf = (row: readonly TabValue[]): string =>
  [row[DISTRICT], row[CODE]].map((value) => normalise(String(value ?? ''))).join('\n');

function isSame({ text, number, isTrue }: TidyRow, column: TidyColumn, value: TabValue): boolean {
  if (typeof value === 'boolean') return isTrue(column) === value;
  if (typeof value !== 'number') return text(column) === normalise(String(value ?? ''));
  const there = number(column);
  return there !== null && Math.abs(there - value) <= Math.abs(value) * DIGITS;
}

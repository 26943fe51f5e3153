import type { TabDescription, TabValue } from '../../workbook/tabs/tab-description.ts';

/** A cell as setValues takes it. */
export type Settable = string | number | boolean;

/** All cells of a description: values, and its own formulas where they stand. */
export function settableCells({ values, formulas }: TabDescription): Settable[][] {
  const cells = values.map((row) => row.map(asSettable));
  for (const { row, column, formula } of formulas) {
    const line = cells[row];
    if (line) line[column] = formula;
  }
  return cells;
}

/**
 * Text stays text: Sheets parses what it is given as if it were typed, unless an apostrophe leads. Which words are
 * dates, numbers or truth values depends on the locale (`สิงหาคม 2567`, `MAR1`, `1.10`, `WAHR`), so no text goes without.
 * Whatever is written to a cell comes through here.
 */
export function asSettable(value: TabValue): Settable {
  if (value === null) return '';
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

/** For cells of the office, which may be formatted as text: there text stays text, and an apostrophe might show. */
export const asSettableIn = (value: TabValue, format: string): Settable =>
  format === AS_TEXT && typeof value === 'string' ? value : asSettable(value);

const AS_TEXT = '@';

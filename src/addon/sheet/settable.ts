import type { TabDescription, TabValue } from '../../workbook/tabs/tab-description.ts';

/** A cell as setValues takes it. */
export type Settable = string | number | boolean;

/** A first letter that no locale of Sheets takes for a number, date, formula or TRUE. */
const SURELY_TEXT = /^[\u0e01-\u0e2e\u0e40-\u0e44]|^[a-z]+(?:_[a-z]+)+$/;

/** All cells of a description: values, and its own formulas where they stand. */
export function settableCells({ values, formulas }: TabDescription): Settable[][] {
  const cells = values.map((row) => row.map(asSettable));
  for (const { row, column, formula } of formulas) {
    const line = cells[row];
    if (line) line[column] = formula;
  }
  return cells;
}

/** Text stays text: Sheets parses what it is given as if typed, unless an apostrophe leads. */
export function asSettable(value: TabValue): Settable {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '' || SURELY_TEXT.test(value)) return value;
  return `'${value}`;
}

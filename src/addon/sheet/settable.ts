import type { TabDescription, TabValue } from '../../workbook/tabs/tab-description.ts';
import { type Places, urlOf } from './link-urls.ts';

/** A cell as setValues takes it. */
export type Settable = string | number | boolean;

/**
 * All cells of a description, as they go in with one call: values, links and its own formulas where they stand. A link
 * is a formula of its address and its text, so that none is missing while a tab is written and none costs a call of its
 * own: a rich text takes four to build, and loses its link whenever the values are written anew.
 */
export function settableCells({ values, formulas, links }: TabDescription, places: Places): Settable[][] {
  // A table repeats in each row words of the one above: each is made once.
  let above: readonly TabValue[] = [];
  let known: readonly Settable[] = [];
  const cells = values.map((row) => {
    const line = row.map((value, at) => (value === above[at] ? (known[at] ?? '') : asSettable(value)));
    above = row;
    known = line;
    return line;
  });
  for (const { row, column, to } of links) {
    const line = cells[row];
    const url = urlOf(to, places);
    const text = String(values[row]?.[column] ?? '');
    if (line && url !== null && text !== '')
      line[column] = `=HYPERLINK(${quoted(url)}${places.separator}${quoted(text)})`;
  }
  for (const { row, column, formula } of formulas) {
    const line = cells[row];
    if (line) line[column] = formula;
  }
  return cells;
}

/** As a text stands in a formula. */
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** True for a formula by which a link of ours stands in a cell: what it shows is the cell's text. */
export const isLinkFormula = (formula: string): boolean => /^=HYPERLINK\("/i.test(formula);

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

import type { CellRule, TabDescription, TabLink, TabValue } from '../workbook/tabs/tab-description.ts';
import { applyLooks, applyScales, type Held } from './apply-looks.ts';
import { applyStyles } from './apply-styles.ts';
import { type Places, urlOf } from './link-urls.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A cell as setValues takes it. */
type Typed = string | number | boolean;

/**
 * Brings a real tab to its description, in place: the tab keeps its identity, so links and formulas that point
 * to it live on. New values replace the old ones in one call, so that whoever reads meanwhile, or after a run that
 * died, sees the old table or the new one; only then are looks, links and size set. `held`: what the tab already has;
 * null for a new one.
 */
export function applyTab(
  sheet: Sheet,
  description: TabDescription,
  places: Places,
  held: Held | null = null,
): void {
  const rows = Math.max(1, description.values.length);
  const columns = Math.max(1, description.widths.length);
  // Sheets refuses to freeze all rows there are.
  const leastRows = Math.max(rows, description.frozenRows + 1);
  growTo(sheet, leastRows, columns);
  if (!held) shrinkTo(sheet, leastRows, columns);
  applyScales(sheet, description, held);
  const everything = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  everything.breakApart();
  sheet.getFilter()?.remove();
  everything.setValues(padded(typedValues(description), everything.getNumRows(), everything.getNumColumns()));
  shrinkTo(sheet, leastRows, columns);
  const range = sheet.getRange(1, 1, rows, columns);
  // A cell that had a link keeps the line under its text when it has it no longer.
  if (held) range.setFontLine('none');
  applyStyles(range, description);
  applyLooks(sheet, description, held);
  applyRules(sheet, description.rules);
  for (const area of description.merges) {
    sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns).merge();
  }
  applyLinks(sheet, description, places);
  applyWidths(sheet, description.widths);
  sheet.setFrozenRows(description.frozenRows);
  sheet.setFrozenColumns(description.frozenColumns);
  if (description.filter) {
    const { row, column, rows: high, columns: wide } = description.filter;
    sheet.getRange(row + 1, column + 1, high, wide).createFilter();
  }
  if (description.hidden) sheet.hideSheet();
}

/**
 * Writes only the values of a tab whose looks are as described: a few calls instead of forty. False, and nothing
 * done, where somebody changed its size.
 */
export function applyValues(sheet: Sheet, description: TabDescription, places: Places): boolean {
  const cells = typedValues(description);
  const rows = Math.max(1, cells.length, description.frozenRows + 1);
  const columns = Math.max(1, description.widths.length);
  if (sheet.getMaxRows() !== rows || sheet.getMaxColumns() !== columns) return false;
  sheet.getRange(1, 1, rows, columns).setValues(padded(cells, rows, columns));
  applyLinks(sheet, description, places);
  return true;
}

/** A first letter that no locale of Sheets takes for a number, date, formula or TRUE. */
const SURELY_TEXT = /^[\u0e01-\u0e2e\u0e40-\u0e44]|^[a-z]+(?:_[a-z]+)+$/;

/** All cells of a description: values, and its own formulas where they stand. */
export function typedValues({ values, formulas }: TabDescription): Typed[][] {
  const cells = values.map((row) => row.map(asTyped));
  for (const { row, column, formula } of formulas) {
    const line = cells[row];
    if (line) line[column] = formula;
  }
  return cells;
}

/** With blank cells up to so many rows and columns. */
const padded = (cells: readonly Typed[][], rows: number, columns: number): Typed[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells[row]?.[column] ?? ''),
  );

/** Text stays text: Sheets parses what it is given as if typed, unless an apostrophe leads. */
export function asTyped(value: TabValue): Typed {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '' || SURELY_TEXT.test(value)) return value;
  return `'${value}`;
}

export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const haveRows = sheet.getMaxRows();
  const haveColumns = sheet.getMaxColumns();
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}

/** A new tab is 1,000 × 26 cells, and a file holds ten million. */
function shrinkTo(sheet: Sheet, rows: number, columns: number): void {
  const haveRows = sheet.getMaxRows();
  const haveColumns = sheet.getMaxColumns();
  if (haveRows > rows) sheet.deleteRows(rows + 1, haveRows - rows);
  if (haveColumns > columns) sheet.deleteColumns(columns + 1, haveColumns - columns);
}

/** One call a rule: Sheets takes a rule's formula from the top-left cell of the range it is set on. */
function applyRules(sheet: Sheet, rules: readonly CellRule[]): void {
  for (const rule of rules) {
    const { row, column, rows, columns } = rule;
    sheet.getRange(row + 1, column + 1, rows, columns).setDataValidation(validationOf(sheet, rule));
  }
}

export function validationOf(
  sheet: Sheet,
  { kind, choices, strict, help, row, column }: CellRule,
): Validation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!strict).setHelpText(help);
  if (kind === 'choices') return builder.requireValueInList([...choices], true).build();
  const cell = sheet.getRange(row + 1, column + 1).getA1Notation();
  const words = choices.map((choice) => `${cell}="${choice}"`);
  return builder.requireFormulaSatisfied(`=OR(${[`ISNUMBER(${cell})`, ...words].join(',')})`).build();
}

/** Links of one column are set with one call where they stand below each other. */
function applyLinks(sheet: Sheet, { links, values }: TabDescription, places: Places): void {
  let at = 0;
  while (at < links.length) {
    const first = links[at];
    if (!first) return;
    let end = at + 1;
    while (links[end]?.column === first.column && links[end]?.row === first.row + (end - at)) end += 1;
    const run = links.slice(at, end);
    const texts = run.map((link) => [richText(link, values, places)]);
    sheet.getRange(first.row + 1, first.column + 1, run.length, 1).setRichTextValues(texts);
    at = end;
  }
}

function richText({ row, column, to }: TabLink, values: TabDescription['values'], places: Places) {
  const builder = SpreadsheetApp.newRichTextValue().setText(String(values[row]?.[column] ?? ''));
  const url = urlOf(to, places);
  if (url !== null) builder.setLinkUrl(url);
  return builder.build();
}

/** Neighbouring columns of one width take one call. `first`: the column of the first width, counted from 0. */
export function applyWidths(sheet: Sheet, widths: readonly number[], first = 0): void {
  let from = 0;
  while (from < widths.length) {
    const width = widths[from] ?? 100;
    let to = from + 1;
    while (widths[to] === width) to += 1;
    sheet.setColumnWidths(first + from + 1, to - from, width);
    from = to;
  }
}

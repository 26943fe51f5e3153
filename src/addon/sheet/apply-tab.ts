import { a1 } from '../../workbook/grid.ts';
import type { CellRule, TabDescription, TabLink } from '../../workbook/tabs/tab-description.ts';
import { applyLooks, applyScales, type Held, newlyMade } from './apply-looks.ts';
import { applyStyles } from './apply-styles.ts';
import { type Places, urlOf } from './link-urls.ts';
import { giveBack, makeRoom } from './make-room.ts';
import { type Settable, settableCells } from './settable.ts';
import type { Size } from './tab-names.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** So much of a sheet is a description's; Sheets refuses to freeze all rows there are. */
export const sizeOf = ({ values, widths, frozenRows }: TabDescription): Size => ({
  rows: Math.max(1, values.length, frozenRows + 1),
  columns: Math.max(1, widths.length),
});

/**
 * Brings a real tab to its description, in place: the tab keeps its identity, so links and formulas that point
 * to it live on, and what the user has below and beside stays. New values replace the old ones in one call, so that
 * whoever reads meanwhile, or after a run that died, sees the old table or the new one; only then are looks, links and
 * size set. `held`: what the tab already has; `claim`: notes how much of the tab is ours.
 */
export function applyTab(
  sheet: Sheet,
  description: TabDescription,
  places: Places,
  held: Held = wholeOf(sheet, description),
  claim: (size: Size) => void = () => undefined,
): void {
  const { rows, columns } = sizeOf(description);
  const all = { rows: Math.max(rows, held.area.rows), columns: Math.max(columns, held.area.columns) };
  makeRoom(sheet, held, rows, columns);
  // Before anything stands there: what a run that died left must not be taken for the user's.
  if (!held.isNoted || all.rows > held.area.rows || all.columns > held.area.columns) claim(all);
  applyScales(sheet, description, held);
  const ours = sheet.getRange(1, 1, all.rows, all.columns);
  if (!held.isNew) {
    breakApart(sheet, ours);
    held.filter?.remove();
  }
  ours.setValues(padded(settableCells(description), all.rows, all.columns));
  // A cell that had a link keeps the line under its text when it has it no longer.
  if (!held.isNew) ours.setFontLine('none');
  const isFitting = giveBack(sheet, held, rows, columns);
  if (!isFitting) applyStyles(ours, { ...description, styles: [] });
  const range = sheet.getRange(1, 1, Math.max(1, description.values.length), columns);
  applyStyles(range, description);
  applyLooks(sheet, isFitting ? sheet.getRange(1, 1, rows, columns) : ours, description, held);
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
  if (!isFitting) claim({ rows, columns });
}

/** A tab that nobody has worked in yet, whatever its size: all of it goes. */
function wholeOf(sheet: Sheet, description: TabDescription): Held {
  const grid = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const filter = sheet.getFilter();
  const { rows, columns } = sizeOf(description);
  trim(sheet, grid, rows, columns);
  const area = { rows: Math.min(rows, grid.rows), columns: Math.min(columns, grid.columns) };
  return { ...newlyMade(area), filter, isNew: false };
}

/** Blocks of the user's that reach over the edge of ours cannot be taken apart in part. */
function breakApart(sheet: Sheet, ours: GoogleAppsScript.Spreadsheet.Range): void {
  try {
    ours.breakApart();
  } catch {
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  }
}

/** Writes only the values of a tab whose looks and size are as described: a few calls instead of forty. */
export function applyValues(sheet: Sheet, description: TabDescription, places: Places): void {
  const { rows, columns } = sizeOf(description);
  sheet.getRange(1, 1, rows, columns).setValues(padded(settableCells(description), rows, columns));
  applyLinks(sheet, description, places);
}

/** With blank cells up to so many rows and columns. */
const padded = (cells: readonly Settable[][], rows: number, columns: number): Settable[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells[row]?.[column] ?? ''),
  );

export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const haveRows = sheet.getMaxRows();
  const haveColumns = sheet.getMaxColumns();
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}

/** Takes away what is too large: a new tab is 1,000 × 26 cells, and a file holds ten million. */
export function trim(sheet: Sheet, grid: Size, rows: number, columns: number): void {
  if (grid.rows > rows) sheet.deleteRows(rows + 1, grid.rows - rows);
  if (grid.columns > columns) sheet.deleteColumns(columns + 1, grid.columns - columns);
}

/** One call a rule: Sheets takes a rule's formula from the top-left cell of the range it is set on. */
function applyRules(sheet: Sheet, rules: readonly CellRule[]): void {
  for (const rule of rules) {
    const { row, column, rows, columns } = rule;
    sheet.getRange(row + 1, column + 1, rows, columns).setDataValidation(validationOf(rule));
  }
}

export function validationOf({ kind, choices, strict, help, row, column }: CellRule): Validation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!strict).setHelpText(help);
  if (kind === 'choices') return builder.requireValueInList([...choices], true).build();
  const cell = a1(row, column);
  // Added up instead of OR(…, …), so that no locale can mistake what separates arguments.
  const words = choices.map((choice) => `(${cell}="${choice}")`);
  return builder.requireFormulaSatisfied(`=${[`ISNUMBER(${cell})`, ...words].join('+')}>0`).build();
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

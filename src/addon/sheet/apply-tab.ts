import { a1 } from '../../workbook/grid.ts';
import type { CellRule, TabDescription } from '../../workbook/tabs/tab-description.ts';
import { applyLooks, applyMerges, applyScales, freeze, type Held, unfreeze } from './apply-looks.ts';
import { applyStyles } from './apply-styles.ts';
import { applyWidths } from './apply-widths.ts';
import type { Places } from './link-urls.ts';
import { giveBack, makeRoom } from './make-room.ts';
import { type Settable, settableCells } from './settable.ts';
import type { Size } from './tab-names.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** So much of a sheet is a description's; Sheets refuses to freeze all rows there are. */
export const sizeOf = ({
  values,
  widths,
  frozenRows,
}: Pick<TabDescription, 'values' | 'widths' | 'frozenRows'>): Size => ({
  rows: Math.max(1, values.length, frozenRows + 1),
  columns: Math.max(1, widths.length),
});

/**
 * Brings a real tab to its description, in place: the tab keeps its identity, so links and formulas that point
 * to it live on, and what the user has below and beside stays. New values, links among them, replace the old ones in
 * one call, so that whoever reads meanwhile, or after a run that died, sees the old table or the new one; only then are
 * looks and size set. `held`: what the tab already has; `claim`: notes how much of the tab is ours.
 */
export function applyTab(
  sheet: Sheet,
  description: TabDescription,
  places: Places,
  held: Held,
  claim: (size: Size) => void = () => undefined,
): void {
  const { rows, columns } = sizeOf(description);
  const all = { rows: Math.max(rows, held.area.rows), columns: Math.max(columns, held.area.columns) };
  unfreeze(sheet);
  makeRoom(sheet, held, rows, columns);
  // Before anything stands there: what a run that died left must not be taken for the user's.
  if (!held.isNoted || all.rows > held.area.rows || all.columns > held.area.columns) claim(all);
  applyScales(sheet, description, held.rules);
  const ours = sheet.getRange(1, 1, all.rows, all.columns);
  breakApart(sheet, ours, held.grid);
  held.filter?.remove();
  // A cell that had a link keeps the line under its text when it has it no longer.
  ours.setFontLine('none');
  ours.setValues(padded(settableCells(description, places), all.rows, all.columns));
  const isFitting = giveBack(sheet, held, rows, columns);
  if (!isFitting) applyStyles(ours, { ...description, styles: [] });
  const range = sheet.getRange(1, 1, Math.max(1, description.values.length), columns);
  applyStyles(range, description);
  applyLooks(sheet, isFitting ? sheet.getRange(1, 1, rows, columns) : ours, description);
  applyRules(sheet, description.rules);
  applyMerges(sheet, description.merges);
  applyWidths(sheet, description.widths);
  freeze(sheet, description);
  applyFilter(sheet, description);
  if (description.hidden && !held.isFinished) sheet.hideSheet();
  if (!isFitting) claim({ rows, columns });
}

export function applyFilter(sheet: Sheet, { filter }: TabDescription): void {
  if (!filter) return;
  const { row, column, rows, columns } = filter;
  sheet.getRange(row + 1, column + 1, rows, columns).createFilter();
}

/** Blocks of the user's that reach over the edge of ours cannot be taken apart in part. */
function breakApart(sheet: Sheet, ours: Range, grid: Size): void {
  try {
    ours.breakApart();
  } catch {
    sheet.getRange(1, 1, grid.rows, grid.columns).breakApart();
  }
}

/** Writes only the values of a tab whose looks and size are as described: two calls instead of forty. */
export function applyValues(sheet: Sheet, description: TabDescription, places: Places): void {
  const { rows, columns } = sizeOf(description);
  const range = sheet.getRange(1, 1, rows, columns);
  range.setValues(padded(settableCells(description, places), rows, columns));
}

/** With blank cells up to so many rows and columns. */
export function padded(cells: readonly Settable[][], rows: number, columns: number): Settable[][] {
  const blank = Array.from({ length: columns }, () => '');
  return Array.from({ length: rows }, (_, row) => {
    const line = cells[row] ?? blank;
    return line.length === columns ? line : [...line, ...blank.slice(line.length)].slice(0, columns);
  });
}

/** Makes a sheet as large as is needed at least. `grid`: what it has. */
export function growTo(sheet: Sheet, grid: Size, rows: number, columns: number): void {
  if (grid.rows < rows) sheet.insertRowsAfter(grid.rows, rows - grid.rows);
  if (grid.columns < columns) sheet.insertColumnsAfter(grid.columns, columns - grid.columns);
}

/** Takes away what is too large: a new tab is 1,000 × 26 cells, and a file holds ten million. */
export function trim(sheet: Sheet, grid: Size, rows: number, columns: number): void {
  if (grid.rows > rows) sheet.deleteRows(rows + 1, grid.rows - rows);
  if (grid.columns > columns) sheet.deleteColumns(columns + 1, grid.columns - columns);
}

/** One call a rule: Sheets takes a rule's formula from the top-left cell of the range it is set on. */
export function applyRules(sheet: Sheet, rules: readonly CellRule[]): void {
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

import type { FormBlock, FormChange } from '../../workbook/set-up/plan-forms.ts';
import type { MarkRun } from '../../workbook/set-up/plan-marks.ts';
import { STYLES } from '../../workbook/tabs/style.ts';
import { applyStyles } from './apply-styles.ts';
import { growTo, validationOf } from './apply-tab.ts';
import { applyWidths } from './apply-widths.ts';
import { onUntyped } from './on-untyped.ts';
import { asSettable } from './settable.ts';
import type { Size } from './tab-names.ts';
import { type Frozen, frozenIn, withoutFreeze } from './without-freeze.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What came of bringing a form in line. */
export interface AppliedForm {
  /** Codes of indicators whose columns now take what their way of measuring needs. */
  readonly ruled: readonly string[];
  /** True where columns of a table took no rule. */
  readonly isTyped: boolean;
}

/** What a form has, asked for before anything is written. */
export interface FormHeld extends Frozen {
  readonly grid: Size;
}

export const formHeldBy = (sheet: Sheet): FormHeld => ({
  grid: { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() },
  ...frozenIn(sheet),
});

/** Brings one result form in line; nothing that is in it is written to, but the notes and colours of headers. */
export function applyForm(
  sheet: Sheet,
  { blocks, rules, marks, greys }: FormChange,
  held: FormHeld,
): AppliedForm {
  let { grid } = held;
  let isTyped = false;
  const applyBlocks = (): void => {
    for (const block of blocks) {
      const applied = applyBlock(sheet, block, grid);
      grid = applied.grid;
      isTyped = isTyped || !applied.isRuled;
    }
  };
  if (blocks.length > 0) withoutFreeze(sheet, held, applyBlocks);
  const ruled: string[] = [];
  for (const { code, rule, style } of rules) {
    const { row, column, rows } = rule;
    const { align } = STYLES[style];
    const range = sheet.getRange(row + 1, column + 1, rows, 1);
    range.setHorizontalAlignment(align);
    const validation = validationOf(rule);
    if (onUntyped(range, (cells) => cells.setDataValidation(validation))) ruled.push(code);
  }
  for (const { row, column, rows, columns, style } of greys) {
    const { background } = STYLES[style];
    sheet.getRange(row + 1, column + 1, rows, columns).setBackground(background);
  }
  for (const run of marks) applyMark(sheet, run);
  return { ruled, isTyped: isTyped || ruled.length < rules.length };
}

/**
 * Headers and names come last: until then the new cells are blank ones, which the next run takes. `grid`: how large the
 * sheet is; returns how large it became, and false where columns of a table took no rule.
 */
function applyBlock(
  sheet: Sheet,
  { axis, at, insert, cells }: FormBlock,
  grid: Size,
): { readonly grid: Size; readonly isRuled: boolean } {
  const isColumns = axis === 'columns';
  const rows = cells.values.length;
  const columns = cells.widths.length;
  const top = isColumns ? 0 : at;
  const left = isColumns ? at : 0;
  if (insert > 0 && isColumns) sheet.insertColumnsAfter(at, insert);
  if (insert > 0 && !isColumns) sheet.insertRowsAfter(at, insert);
  const there = {
    rows: grid.rows + (isColumns ? 0 : insert),
    columns: grid.columns + (isColumns ? insert : 0),
  };
  growTo(sheet, there, top + rows, left + columns);
  const range = sheet.getRange(top + 1, left + 1, rows, columns);
  applyStyles(range, cells);
  // New cells take over what may be typed into their neighbours.
  let isRuled = onUntyped(range, (all) => all.clearDataValidations());
  for (const rule of cells.rules) {
    const [row, column] = [top + rule.row, left + rule.column];
    const validation = validationOf({ ...rule, row, column });
    const ruled = sheet.getRange(row + 1, column + 1, rule.rows, rule.columns);
    isRuled = onUntyped(ruled, (some) => some.setDataValidation(validation)) && isRuled;
  }
  if (isColumns) applyWidths(sheet, cells.widths, left);
  range.setValues(cells.values.map((row) => row.map(asSettable)));
  const size = { rows: Math.max(there.rows, top + rows), columns: Math.max(there.columns, left + columns) };
  return { grid: size, isRuled };
}

function applyMark(sheet: Sheet, { row, column, notes, style }: MarkRun): void {
  const { background, color } = STYLES[style];
  sheet
    .getRange(row + 1, column + 1, 1, notes.length)
    .setBackground(background)
    .setFontColor(color)
    .setNotes([notes]);
}

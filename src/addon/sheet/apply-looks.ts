import { LINE_COLOR } from '../../workbook/tabs/style.ts';
import type { Area, TabDescription } from '../../workbook/tabs/tab-description.ts';
import { type Room, roomIn } from './make-room.ts';
import type { Size } from './tab-names.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** What a tab that is written again already has, asked for before anything is written. */
export interface Held extends Room {
  /** Conditional formats of the user's, in their order. */
  readonly rules: readonly Rule[];
  readonly filter: GoogleAppsScript.Spreadsheet.Filter | null;
  /** True for a tab that was made just now, so that nothing has to be taken back. */
  readonly isNew: boolean;
}

/** A tab that was made just now, of this size. */
export const newlyMade = (area: Size): Held => ({
  area,
  isNoted: true,
  grid: area,
  free: { rows: null, columns: null },
  rules: [],
  filter: null,
  isNew: true,
});

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Area) =>
  sheet.getRange(row + 1, column + 1, rows, columns);

/** A kind of tab has scales, lines and no grid always or never: what it never has need not be looked for. */
export function heldBy(sheet: Sheet, { scales }: TabDescription, area?: Size): Held {
  const isOurs = (rule: Rule): boolean => {
    const gradient = rule.getGradientCondition();
    return (
      gradient !== null &&
      scales.some(
        ({ low, high }) =>
          sameColor(gradient.getMinColor(), low.color) && sameColor(gradient.getMaxColor(), high.color),
      )
    );
  };
  return {
    ...roomIn(sheet, area),
    isNew: false,
    filter: sheet.getFilter(),
    rules: scales.length > 0 ? sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule)) : [],
  };
}

/** Google may put the opacity before the six digits of a colour. */
const sameColor = (color: string, ours: string): boolean => color.slice(-6).toLowerCase() === ours.slice(-6);

/**
 * Sets the colour scales behind the user's own conditional formats. To be called while the tab is at its largest:
 * a user's format may stand on rows that are deleted later, and Sheets then shortens it by itself.
 */
export function applyScales(sheet: Sheet, { scales }: TabDescription, held: Held): void {
  if (scales.length === 0) return;
  const { NUMBER } = SpreadsheetApp.InterpolationType;
  const ours = scales.map(({ low, high, ...area }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpointWithValue(low.color, NUMBER, String(low.value))
      .setGradientMaxpointWithValue(high.color, NUMBER, String(high.value))
      .setRanges([rangeOf(sheet, area)])
      .build(),
  );
  sheet.setConditionalFormatRules([...held.rules, ...ours]);
}

/** Brings thin lines around cells, and the sheet's own grid, to a description. `range`: all cells that are or were ours. */
export function applyLooks(
  sheet: Sheet,
  range: Range,
  { boxes, gridlines }: TabDescription,
  { isNew }: Held,
): void {
  if (!isNew && boxes.length > 0) range.setBorder(false, false, false, false, false, false);
  for (const box of boxes) {
    const { SOLID } = SpreadsheetApp.BorderStyle;
    rangeOf(sheet, box).setBorder(true, true, true, true, true, true, LINE_COLOR, SOLID);
  }
  if (!gridlines) sheet.setHiddenGridlines(true);
}

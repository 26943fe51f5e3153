import { LINE_COLOR } from '../../workbook/tabs/style.ts';
import type { Area, TabDescription } from '../../workbook/tabs/tab-description.ts';
import { nameCells, notationOf, rangeAt } from './cells-at-hand.ts';
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
  /** A finished run left it: whether it is hidden is the user's to say from then on. */
  readonly isFinished?: boolean;
}

/** A tab of this size with nothing in it that is anybody's: all of it may be written over. */
export const blank = (grid: Size, filter: Held['filter'] = null): Held => ({
  area: grid,
  isNoted: true,
  grid,
  free: { rows: null, columns: null },
  rules: [],
  filter,
});

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
export function applyScales(
  sheet: Sheet,
  { scales }: Pick<TabDescription, 'scales'>,
  rules: readonly Rule[],
): void {
  if (scales.length === 0) return;
  const { NUMBER } = SpreadsheetApp.InterpolationType;
  const ours = scales.map(({ low, high, ...area }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpointWithValue(low.color, NUMBER, String(low.value))
      .setGradientMaxpointWithValue(high.color, NUMBER, String(high.value))
      .setRanges([rangeAt(sheet, area)])
      .build(),
  );
  sheet.setConditionalFormatRules([...rules, ...ours]);
}

/**
 * Brings thin lines around cells, and the sheet's own grid, to a description. `range`: all cells that are or were ours;
 * `isNew`: there are no lines yet.
 */
export function applyLooks(
  sheet: Sheet,
  range: Range,
  { boxes, gridlines }: Pick<TabDescription, 'boxes' | 'gridlines'>,
  isNew = false,
): void {
  if (!isNew && boxes.length > 0) range.setBorder(false, false, false, false, false, false);
  applyBoxes(sheet, boxes);
  if (!gridlines) sheet.setHiddenGridlines(true);
}

/** Draws thin lines around the cells of blocks. */
export function applyBoxes(sheet: Sheet, boxes: readonly Area[]): void {
  if (boxes.length === 0) return;
  const { SOLID } = SpreadsheetApp.BorderStyle;
  sheet.getRangeList(boxes.map(notationOf)).setBorder(true, true, true, true, true, true, LINE_COLOR, SOLID);
}

/** Merges blocks; rows of equal blocks below each other take one call, in whatever order they are named. */
export function applyMerges(sheet: Sheet, merges: readonly Area[]): void {
  const stacks = stacksOf(merges);
  nameCells(sheet, stacks.map(wholeOf));
  for (const stack of stacks) {
    const cells = rangeAt(sheet, wholeOf(stack));
    if (stack.length === 1) cells.merge();
    else cells.mergeAcross();
  }
}

/** What `applyMerges` needs to be named. */
export const mergedAreas = (merges: readonly Area[]): Area[] => stacksOf(merges).map(wholeOf);

/** One block, or several of one row each. */
type Stack = readonly [Area, ...Area[]];

const wholeOf = ([first, ...others]: Stack): Area => ({ ...first, rows: first.rows + others.length });

/** Blocks of one row that lie right below each other stand together. */
function stacksOf(merges: readonly Area[]): Stack[] {
  const sorted = merges.slice().sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  const stacks: Stack[] = [];
  for (const area of sorted) {
    const stack = stacks[stacks.length - 1];
    const last = stack?.[stack.length - 1];
    const isNext =
      last?.column === area.column &&
      last.columns === area.columns &&
      last.row + 1 === area.row &&
      last.rows === 1 &&
      area.rows === 1;
    if (stack && isNext) stacks[stacks.length - 1] = [...stack, area];
    else stacks.push([area]);
  }
  return stacks;
}

/**
 * Takes the frozen edges away before cells are merged, put in or taken out: Sheets refuses that across an edge, and a
 * user may have frozen anything.
 */
export function unfreeze(sheet: Sheet): void {
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
}

/** Freezes last, where nothing is frozen yet. */
export function freeze(
  sheet: Sheet,
  { frozenRows, frozenColumns }: Pick<TabDescription, 'frozenRows' | 'frozenColumns'>,
): void {
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
}

import { addOnText } from '../../language/add-on.ts';
import type { TabDescription } from '../../workbook/tabs/tab-description.ts';
import { applyPlain } from './apply-styles.ts';
import { growTo, sizeOf, trim } from './apply-tab.ts';
import type { MadeTab } from './fill-tab.ts';
import { removeLeftovers } from './remove-tabs.ts';
import { asSettable } from './settable.ts';
import { type Size, tabName } from './tab-names.ts';
import { freeTitle } from './titles-for.ts';
import { tryTitles } from './try-titles.ts';
import type { Writing } from './writing.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a new tab has: known, so that it need not be asked for between writes. */
export const NEW: Size = { rows: 1000, columns: 26 };

/**
 * A blank tab behind the last one, or ภาพรวม before the first of ours, that others may be copied from: its cells are plain, and until it is filled it says
 * so. It keeps its size until `finishBase`, and has no name of ours until `nameMade`: copies would take it along.
 */
export function makeBase(writing: Writing, description: TabDescription, grid: Size): MadeTab {
  const sheet = insertUnfinished(writing, description.key === 'overview' ? placeInFront(writing) : undefined);
  return orLeave(writing, sheet, () => {
    const size = sizeOf(description);
    growTo(sheet, NEW, grid.rows, grid.columns);
    applyPlain(sheet.getRange(1, 1, grid.rows, grid.columns));
    sheet.getRange(1, 1).setValue(asSettable(addOnText.unfinished));
    return titled(writing, sheet, description, size, null);
  });
}

/**
 * How large the first tab is while others are copied from it: as wide as the widest of them. Rows of the longest ones
 * would make each copy large, so that these get theirs themselves.
 */
export function baseSize(descriptions: readonly TabDescription[]): Size {
  const sizes = descriptions.map(sizeOf);
  const [first] = sizes;
  return {
    rows: Math.max(first?.rows ?? 0, NEW.rows),
    columns: Math.max(NEW.columns, ...sizes.map(({ columns }) => columns)),
  };
}

/** What takes away that the first tab does not need, in steps, once no other is copied from it. */
export function finishBase(base: Sheet, description: TabDescription, grid: Size): (() => void)[] {
  const { rows, columns } = sizeOf(description);
  return [
    () => trim(base, grid, rows, grid.columns),
    () => trim(base, { rows, columns: grid.columns }, rows, columns),
  ];
}

/**
 * A tab like another one that was made in this run, behind the last one. It is named as ours before it is given its
 * title, unless others are to be copied from it. `looks`: the description it has the looks of.
 */
export function copyTab(
  writing: Writing,
  from: Sheet,
  fromSize: Size,
  description: TabDescription,
  looks: TabDescription | null,
  isModel: boolean,
): MadeTab {
  removeLeftovers(writing);
  const sheet = from.copyTo(writing.workbook.spreadsheet);
  writing.tabs += 1;
  return orLeave(writing, sheet, () => {
    const size = sizeOf(description);
    growTo(sheet, fromSize, size.rows, size.columns);
    // New rows need not look like those above them.
    if (size.rows > fromSize.rows)
      applyPlain(sheet.getRange(fromSize.rows + 1, 1, size.rows - fromSize.rows, size.columns));
    trim(sheet, fromSize, size.rows, size.columns);
    if (isModel) return titled(writing, sheet, description, size, looks);
    return titled(writing, sheet, description, size, looks, (range) =>
      nameTab(writing, tabName(description.key), range, size),
    );
  });
}

/** What could not be made to its end is taken away before anything else is made. */
function orLeave<T>(writing: Writing, sheet: Sheet, work: () => T): T {
  try {
    return work();
  } catch (error) {
    writing.leftovers.push(sheet);
    throw error;
  }
}

/** Names a tab that others were copied from, once they are. */
export function nameMade(writing: Writing, description: TabDescription, { range }: MadeTab): void {
  nameTab(writing, tabName(description.key), range, sizeOf(description));
}

function titled(
  writing: Writing,
  sheet: Sheet,
  { key, title }: TabDescription,
  size: Size,
  looks: TabDescription | null,
  claim: (range: MadeTab['range']) => void = () => undefined,
): MadeTab {
  const name = tabName(key);
  const range = sheet.getRange(1, 1, size.rows, size.columns);
  claim(range);
  const given = tryTitles(title, (one) => sheet.setName(one));
  if (given !== title) writing.retitled.set(title, given);
  writing.own.set(name, sheet);
  writing.made.push(sheet);
  return { sheet, range, looks };
}

/** Where the first of our tabs stands, from 0: there ภาพรวม is put in, so that it comes before what only grows. */
function placeInFront({ workbook, own, tabs }: Writing): number {
  const ours = Array.from(own.values());
  const first = workbook.sheets.find(({ sheet }) => ours.indexOf(sheet) >= 0)?.sheet ?? ours[0];
  return first ? first.getIndex() - 1 : tabs;
}

/** A blank tab under a title that says that it is being made. `place`: from 0; else behind the last one. */
export function insertUnfinished(writing: Writing, place?: number): Sheet {
  removeLeftovers(writing);
  const made: Sheet[] = [];
  tryTitles(freeTitle(writing.workbook, addOnText.unfinishedTitle), (title) => {
    made.push(insertAt(writing, title, place ?? writing.tabs));
  });
  writing.tabs += 1;
  const [sheet] = made;
  if (!sheet) throw new Error('insertSheet gave no sheet');
  return sheet;
}

function insertAt({ workbook: { spreadsheet } }: Writing, title: string, place: number): Sheet {
  try {
    return spreadsheet.insertSheet(title, place);
  } catch {
    // Somebody took a tab away meanwhile, so that there is no such place.
    return spreadsheet.insertSheet(title, spreadsheet.getSheets().length);
  }
}

/** Notes in the workbook how much of a tab is ours. */
export function nameTab(
  { workbook, areas, names }: Writing,
  name: string,
  range: GoogleAppsScript.Spreadsheet.Range,
  size: Size,
): void {
  workbook.spreadsheet.setNamedRange(name, range);
  areas.set(name, size);
  names.add(name);
}

/** The same, of a tab whose cells are not at hand. */
export const claimFor =
  (writing: Writing, name: string, sheet: Sheet) =>
  (size: Size): void =>
    nameTab(writing, name, sheet.getRange(1, 1, size.rows, size.columns), size);

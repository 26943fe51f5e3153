import { addOnText } from '../../language/add-on.ts';
import type { Area, TabDescription } from '../../workbook/tabs/tab-description.ts';
import { applyBoxes } from './apply-looks.ts';
import { applyPlain, applyStyles, changeStyles } from './apply-styles.ts';
import { growTo, sizeOf, trim } from './apply-tab.ts';
import { applyWidths } from './apply-widths.ts';
import { nameCells, rangeAt } from './cells-at-hand.ts';
import { laidOutAreas, type MadeTab } from './fill-tab.ts';
import { NEW } from './make-room.ts';
import { removeLeftovers } from './remove-tabs.ts';
import { asSettable } from './settable.ts';
import type { Stack } from './stack-looks.ts';
import { type Size, tabName } from './tab-names.ts';
import { freeTitle } from './titles-for.ts';
import { tryTitles } from './try-titles.ts';
import type { Writing } from './writing.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A tab behind the last one, or ภาพรวม before the first of ours, that others may be copied from: its cells look like
 * those of all of them, below each other, and until they are filled each says so in its first cell. It keeps its size
 * until `finishBase`, and has no name of ours until `nameMade`: copies would take it along.
 */
export function makeBase(writing: Writing, description: TabDescription, stack: Stack): MadeTab {
  const { grid, rows, styled, boxes, tops, widths } = stack;
  const sheet = insertUnfinished(writing, description.key === 'overview' ? placeInFront(writing) : undefined);
  return orLeave(writing, sheet, () => {
    growTo(sheet, NEW, grid.rows, grid.columns);
    trim(sheet, NEW, grid.rows, grid.columns);
    const high = styled.values.length;
    const [whole, firsts, own] = [
      areaOf(grid),
      areaOf({ rows: high, columns: 1 }),
      areaOf(sizeOf(description)),
    ];
    nameCells(sheet, [whole, firsts, own, ...laidOutAreas(description)]);
    const all = rangeAt(sheet, whole);
    if (grid.rows === high) applyStyles(all, styled);
    else {
      applyPlain(all);
      changeStyles(sheet.getRange(1, 1, high, grid.columns), styled, { ...styled, styles: [] });
    }
    applyBoxes(sheet, boxes);
    applyWidths(sheet, widths);
    const first = new Set([...Array.from(tops.values()), rows]);
    const marks = Array.from({ length: high }, (_, row) => [
      first.has(row) ? asSettable(addOnText.unfinished) : '',
    ]);
    rangeAt(sheet, firsts).setValues(marks);
    const given = tryTitles(description.title, (title) => sheet.setName(title));
    if (given !== description.title) writing.retitled.set(description.title, given);
    const range = rangeAt(sheet, own);
    return enter(writing, description, { sheet, range, looks: null, isStyled: true, widths });
  });
}

/** From the first cell on. */
const areaOf = (size: Size): Area => ({ row: 0, column: 0, ...size });

/** What takes away that the first tab does not need, in steps, once no other is copied from it. */
export function finishBase(base: Sheet, description: TabDescription, grid: Size): (() => void)[] {
  const { rows, columns } = sizeOf(description);
  return [
    () => trim(base, grid, rows, grid.columns),
    () => trim(base, { rows, columns: grid.columns }, rows, columns),
  ];
}

/** What is copied: a sheet of this size, rows above what is wanted of it, and how that looks. */
export interface Model {
  readonly sheet: Sheet;
  readonly grid: Size;
  readonly top: number;
  /** See `MadeTab`. */
  readonly looks: TabDescription | null;
  readonly isStyled: boolean;
  readonly widths: readonly number[];
}

/**
 * A tab like another one that was made in this run, behind the last one: it has its title from the beginning, and is
 * named as ours unless others are to be copied from it.
 */
export function copyTab(
  writing: Writing,
  model: Model,
  description: TabDescription,
  isModel: boolean,
): MadeTab {
  const { grid, top } = model;
  const sheet = insertTab(writing, description.title, writing.tabs, model.sheet);
  return orLeave(writing, sheet, () => {
    const size = sizeOf(description);
    if (top > 0) sheet.deleteRows(1, top);
    const left = { rows: grid.rows - top, columns: grid.columns };
    growTo(sheet, left, size.rows, size.columns);
    // New rows need not look like those above them.
    if (size.rows > left.rows)
      applyPlain(sheet.getRange(left.rows + 1, 1, size.rows - left.rows, size.columns));
    trim(sheet, left, size.rows, size.columns);
    const own = areaOf(size);
    nameCells(sheet, model.looks ? [own] : [own, ...laidOutAreas(description)]);
    const range = rangeAt(sheet, own);
    if (!isModel) nameTab(writing, tabName(description.key), range, size);
    const { looks, isStyled, widths } = model;
    return enter(writing, description, { sheet, range, looks, isStyled, widths });
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

/** Names a tab as ours; one that others are copied from, once they are. */
export function nameMade(writing: Writing, description: TabDescription, { range }: MadeTab): void {
  nameTab(writing, tabName(description.key), range, sizeOf(description));
}

/** A tab that was made to its end is one of ours. */
function enter(writing: Writing, { key }: TabDescription, made: MadeTab): MadeTab {
  writing.own.set(tabName(key), made.sheet);
  writing.made.push(made.sheet);
  return made;
}

/** Where the first of our tabs stands, from 0: there ภาพรวม is put in, so that it comes before what only grows. */
function placeInFront({ workbook, own, tabs }: Writing): number {
  const ours = Array.from(own.values());
  const first = workbook.sheets.find(({ sheet }) => ours.indexOf(sheet) >= 0)?.sheet ?? ours[0];
  return first ? first.getIndex() - 1 : tabs;
}

/** A blank tab under a title that says that it is being made. `place`: from 0; else behind the last one. */
export function insertUnfinished(writing: Writing, place = writing.tabs): Sheet {
  const { retitled, workbook } = writing;
  const title = freeTitle(workbook, addOnText.unfinishedTitle);
  const sheet = insertTab(writing, title, place);
  retitled.delete(title);
  return sheet;
}

/** A blank tab, or a copy of another one, under a title that is noted where another had to be given. `place`: from 0. */
function insertTab(writing: Writing, wanted: string, place: number, template?: Sheet): Sheet {
  removeLeftovers(writing);
  const made: Sheet[] = [];
  const given = tryTitles(wanted, (title) => {
    made.push(insertAt(writing, title, place, template));
  });
  if (given !== wanted) writing.retitled.set(wanted, given);
  writing.tabs += 1;
  const [sheet] = made;
  if (!sheet) throw new Error('insertSheet gave no sheet');
  return sheet;
}

function insertAt(
  { workbook: { spreadsheet } }: Writing,
  title: string,
  place: number,
  template?: Sheet,
): Sheet {
  const insert = (at: number): Sheet =>
    template ? spreadsheet.insertSheet(title, at, { template }) : spreadsheet.insertSheet(title, at);
  try {
    return insert(place);
  } catch {
    // Somebody took a tab away meanwhile, so that there is no such place.
    return insert(spreadsheet.getSheets().length);
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

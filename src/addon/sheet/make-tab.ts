import { addOnText } from '../../language/add-on.ts';
import type { TabDescription } from '../../workbook/tabs/tab-description.ts';
import { type Held, newlyMade } from './apply-looks.ts';
import { sizeOf, trim } from './apply-tab.ts';
import { makeRoom } from './make-room.ts';
import { removeLeftovers } from './remove-tabs.ts';
import { asSettable } from './settable.ts';
import { type Size, tabName } from './tab-names.ts';
import { freeTitle } from './titles-for.ts';
import { tryTitles } from './try-titles.ts';
import type { Writing } from './writing.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a new tab has: known, so that it need not be asked for between writes. */
const NEW: Size = { rows: 1000, columns: 26 };

/**
 * A new tab behind the last one, as large as it is to be and named as ours before it is given its title; until it is
 * filled it says so.
 */
export function makeTab(writing: Writing, description: TabDescription): Held {
  const sheet = insertUnfinished(writing);
  const size = sizeOf(description);
  const name = tabName(description.key);
  const held = newlyMade(size);
  makeRoom(sheet, { ...held, area: NEW, grid: NEW }, size.rows, size.columns);
  trim(sheet, NEW, size.rows, size.columns);
  claimFor(writing, name, sheet)(size);
  sheet.getRange(1, 1).setValue(asSettable(addOnText.unfinished));
  const title = tryTitles(description.title, (one) => sheet.setName(one));
  if (title !== description.title) writing.retitled.set(description.title, title);
  writing.own.set(name, sheet);
  return held;
}

/** A blank tab behind the last one under a title that says that it is being made. */
export function insertUnfinished(writing: Writing): Sheet {
  removeLeftovers(writing);
  const made: Sheet[] = [];
  tryTitles(freeTitle(writing.workbook, addOnText.unfinishedTitle), (title) => {
    made.push(insertLast(writing, title));
  });
  writing.tabs += 1;
  const [sheet] = made;
  if (!sheet) throw new Error('insertSheet gave no sheet');
  return sheet;
}

function insertLast({ workbook: { spreadsheet }, tabs }: Writing, title: string): Sheet {
  try {
    return spreadsheet.insertSheet(title, tabs);
  } catch {
    // Somebody took a tab away meanwhile, so that there is no such place.
    return spreadsheet.insertSheet(title, spreadsheet.getSheets().length);
  }
}

/** Notes in the workbook how much of a tab is ours. */
export const claimFor =
  ({ workbook, areas }: Writing, name: string, sheet: Sheet) =>
  (size: Size): void => {
    workbook.spreadsheet.setNamedRange(name, sheet.getRange(1, 1, size.rows, size.columns));
    areas.set(name, size);
  };

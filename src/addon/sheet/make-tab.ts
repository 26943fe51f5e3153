import { addOnText } from '../../language/add-on.ts';
import type { TabDescription } from '../../workbook/tabs/tab-description.ts';
import { titleBeside } from '../../workbook/tabs/titles.ts';
import { type Held, newlyMade } from './apply-looks.ts';
import { sizeOf, trim } from './apply-tab.ts';
import { makeRoom } from './make-room.ts';
import type { OpenWorkbook } from './read-workbook.ts';
import { removeLeftovers } from './remove-tabs.ts';
import { markName, type Size } from './tab-names.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a new tab has: known, so that it need not be asked for between writes. */
const NEW: Size = { rows: 1000, columns: 26 };

/**
 * A new tab behind the last one, as large as it is to be and marked as ours before it is given its title; until it is
 * filled it says so.
 */
export function makeTab(workbook: OpenWorkbook, description: TabDescription): Held {
  const { spreadsheet, own, isTaken } = workbook;
  removeLeftovers(workbook);
  const { unfinishedTitle, unfinished } = addOnText;
  const working = isTaken(unfinishedTitle) ? titleBeside(unfinishedTitle, isTaken) : unfinishedTitle;
  const sheet = spreadsheet.insertSheet(working, spreadsheet.getSheets().length);
  const size = sizeOf(description);
  const name = markName(description.key);
  const held = newlyMade(size);
  makeRoom(sheet, { ...held, area: NEW, grid: NEW }, size.rows, size.columns);
  trim(sheet, NEW, size.rows, size.columns);
  claimFor(workbook, name, sheet)(size);
  sheet.getRange(1, 1).setValue(unfinished);
  sheet.setName(description.title);
  own.set(name, sheet);
  return held;
}

/** Notes in the workbook how much of a tab is ours. */
export const claimFor =
  ({ spreadsheet, areas }: OpenWorkbook, name: string, sheet: Sheet) =>
  (size: Size): void => {
    spreadsheet.setNamedRange(name, sheet.getRange(1, 1, size.rows, size.columns));
    areas.set(name, size);
  };

import { setUpText } from '../../language/set-up.ts';
import type { TabDescription } from '../../workbook/tabs/tab-description.ts';
import { applyTab } from './apply-tab.ts';
import { NO_PLACES } from './link-urls.ts';
import { nameInput } from './name-inputs.ts';
import { tryTitles } from './try-titles.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Makes an input tab behind the others (or behind `at` of them), or out of a blank sheet, and returns the title that it was given. It has its title only when
 * it is complete; what an interrupted run left under the other title is taken up again.
 */
export function makeInputTab(
  spreadsheet: Spreadsheet,
  description: TabDescription,
  blank: Sheet | null,
  at = spreadsheet.getSheets().length,
): string {
  const sheet = spreadsheet.getSheetByName(setUpText.unfinishedTitle) ?? unfinished(spreadsheet, blank, at);
  applyTab(sheet, description, NO_PLACES);
  const title = tryTitles(description.title, (one) => sheet.setName(one));
  nameInput(spreadsheet, sheet, title, description.title);
  return title;
}

/** The blank sheet of a new file, or a new one behind all, under the title that says that it is being made. */
function unfinished(spreadsheet: Spreadsheet, blank: Sheet | null, at: number): Sheet {
  let sheet = blank;
  tryTitles(setUpText.unfinishedTitle, (title) => {
    if (blank) blank.setName(title);
    else sheet = spreadsheet.insertSheet(title, at);
  });
  if (!sheet) throw new Error('insertSheet gave no sheet');
  return sheet;
}

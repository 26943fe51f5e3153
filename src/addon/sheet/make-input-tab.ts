import { setUpText } from '../../language/set-up.ts';
import type { TabDescription } from '../../workbook/tabs/tab-description.ts';
import { applyTab } from './apply-tab.ts';
import { NO_PLACES } from './link-urls.ts';
import { nameInput } from './name-inputs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Makes an input tab behind the others (or behind `at` of them), or out of a blank sheet, and returns its title. It has its title only when
 * it is complete; what an interrupted run left under the other title is taken up again.
 */
export function makeInputTab(
  spreadsheet: Spreadsheet,
  description: TabDescription,
  blank: Sheet | null,
  at = spreadsheet.getSheets().length,
): string {
  const { unfinishedTitle } = setUpText;
  const left = spreadsheet.getSheetByName(unfinishedTitle);
  const sheet = left ?? blank?.setName(unfinishedTitle) ?? spreadsheet.insertSheet(unfinishedTitle, at);
  applyTab(sheet, description, NO_PLACES);
  sheet.setName(description.title);
  nameInput(spreadsheet, sheet, description.title);
  return description.title;
}

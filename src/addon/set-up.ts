import { builtInPack } from '../workbook/pack/pack.ts';
import { parseRound } from '../workbook/parse-round.ts';
import { describeForm } from '../workbook/set-up/describe-form.ts';
import { describeDistricts, describeIndicators } from '../workbook/set-up/describe-lists.ts';
import { describeSettings } from '../workbook/set-up/describe-settings.ts';
import { formTitle } from '../workbook/set-up/form-titles.ts';
import { isSettled } from '../workbook/set-up/input-tabs.ts';
import type { TabDescription } from '../workbook/tabs/tab-description.ts';
import { applyTab } from './apply-tab.ts';
import { openWorkbook } from './open-workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the input tabs that are missing: ตั้งค่า, อำเภอ, ตัวชี้วัด from the built-in pack, then a result form per
 * work group for indicators that have no input column yet. What is there is never touched. Returns the titles made.
 */
export function makeMissingTabs(): string[] {
  const start = openWorkbook();
  const blank = onlyBlankSheet(start.sheets.map(({ sheet }) => sheet));
  const pack = builtInPack();
  const titles = start.grids.map(({ title }) => title);
  const lists = [describeSettings(pack), describeDistricts(pack), describeIndicators(pack)].filter(
    ({ title }) => !isSettled(title, titles),
  );
  const made = lists.map(insertTab);
  const forms = missingForms();
  made.push(...forms.map(insertTab));
  if (blank && made.length > 0) start.spreadsheet.deleteSheet(blank);
  return made;
}

/** The single sheet of a new file, when nothing was ever typed into it. */
function onlyBlankSheet(sheets: readonly Sheet[]): Sheet | null {
  const [first] = sheets;
  if (!first || sheets.length > 1) return null;
  return first.getLastRow() === 0 && first.getLastColumn() === 0 ? first : null;
}

function insertTab(description: TabDescription): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet(description.title, spreadsheet.getSheets().length);
  applyTab(sheet, description, () => null);
  return description.title;
}

/** Forms for the work groups whose indicators have no input column anywhere, and no form of that title. */
function missingForms(): TabDescription[] {
  const workbook = openWorkbook();
  const { round } = parseRound(workbook.grids);
  if (!round) return [];
  const covered = new Set(round.forms.flatMap(({ indicators }) => indicators));
  const open = round.indicators.filter((_, index) => !covered.has(index));
  const districts = round.districts.map(({ name }) => name);
  const titles = Array.from(new Set(open.map(({ owner }) => formTitle(owner))));
  return titles
    .filter((title) => !workbook.isTaken(title))
    .map((title) =>
      describeForm(
        title,
        open.filter(({ owner }) => formTitle(owner) === title),
        districts,
      ),
    );
}

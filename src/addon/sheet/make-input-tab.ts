import { setUpText } from '../../language/set-up.ts';
import type { TabDescription } from '../../workbook/tabs/tab-description.ts';
import { blank, type Held } from './apply-looks.ts';
import { applyTab } from './apply-tab.ts';
import { NO_PLACES } from './link-urls.ts';
import { NEW } from './make-tab.ts';
import { nameInput } from './name-inputs.ts';
import type { WorkbookAsRead } from './read-workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where input tabs are made, with all that has to be known before anything is written. */
export interface InputPlace {
  readonly spreadsheet: WorkbookAsRead['spreadsheet'];
  /** Sheets that are to become input tabs first, instead of new ones: nobody has anything in them. */
  readonly ready: { readonly sheet: Sheet; readonly held: Held }[];
  /** How many tabs there are. */
  tabs: number;
}

/**
 * Asks for it. What an interrupted run left under the title of a tab that is being made is taken up again; `empty`: the
 * blank sheet of a new file.
 */
export function inputPlace({ spreadsheet, sheets }: WorkbookAsRead, empty: Sheet | null = null): InputPlace {
  const left = sheets.find(({ title }) => title === setUpText.unfinishedTitle)?.sheet;
  const ready = [left, empty].flatMap((sheet) => (sheet ? [{ sheet, held: wholeOf(sheet) }] : []));
  return { spreadsheet, ready, tabs: sheets.length };
}

const wholeOf = (sheet: Sheet): Held =>
  blank({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }, sheet.getFilter());

/**
 * Makes an input tab behind the others, or out of a sheet that is ready, and returns its title. It has its title only
 * when it is complete.
 */
export function makeInputTab(place: InputPlace, description: TabDescription): string {
  const { spreadsheet } = place;
  const { unfinishedTitle } = setUpText;
  const { sheet, held } = place.ready.shift() ?? insert(place);
  sheet.setName(unfinishedTitle);
  applyTab(sheet, description, NO_PLACES, held);
  sheet.setName(description.title);
  nameInput(spreadsheet, sheet, description.title);
  return description.title;
}

function insert(place: InputPlace): InputPlace['ready'][number] {
  const sheet = place.spreadsheet.insertSheet(setUpText.unfinishedTitle, place.tabs);
  place.tabs += 1;
  return { sheet, held: blank(NEW) };
}

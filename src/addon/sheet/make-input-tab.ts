import { setUpText } from '../../language/set-up.ts';
import type { TabDescription } from '../../workbook/tabs/tab-description.ts';
import { blank, type Held } from './apply-looks.ts';
import { applyTab } from './apply-tab.ts';
import { foldColumns } from './fold-columns.ts';
import { NO_PLACES } from './link-urls.ts';
import { NEW } from './make-room.ts';
import { nameInput } from './name-inputs.ts';
import type { WorkbookAsRead } from './read-workbook.ts';
import { tryTitles } from './try-titles.ts';

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
  const left = sheets.find(({ title }) => title.indexOf(setUpText.unfinishedTitle) === 0)?.sheet;
  const ready = [left, empty].flatMap((sheet) => (sheet ? [{ sheet, held: wholeOf(sheet) }] : []));
  return { spreadsheet, ready, tabs: sheets.length };
}

const wholeOf = (sheet: Sheet): Held =>
  blank({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }, sheet.getFilter());

/**
 * Makes an input tab behind the others (or behind `at` of them), or out of a sheet that is ready, and returns its title. It has its title only
 * when it is complete.
 */
export function makeInputTab(
  place: InputPlace,
  description: TabDescription,
  at: number | null = null,
): string {
  const { spreadsheet } = place;
  const { unfinishedTitle } = setUpText;
  const ready = place.ready.shift();
  const { sheet, held } = ready ?? insert(place, at ?? place.tabs);
  tryTitles(unfinishedTitle, (title) => sheet.setName(title));
  applyTab(sheet, description, NO_PLACES, held);
  if (description.folded) foldColumns(sheet, description.folded, ready !== undefined);
  const title = tryTitles(description.title, (one) => sheet.setName(one));
  nameInput(spreadsheet, sheet, title, description.title);
  return title;
}

function insert(place: InputPlace, at: number): InputPlace['ready'][number] {
  const made: Sheet[] = [];
  tryTitles(setUpText.unfinishedTitle, (title) => made.push(place.spreadsheet.insertSheet(title, at)));
  const [sheet] = made;
  if (!sheet) throw new Error('insertSheet gave no sheet');
  place.tabs += 1;
  return { sheet, held: blank(NEW) };
}

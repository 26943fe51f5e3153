import { addOnText } from '../../language/add-on.ts';
import type { Grid } from '../../workbook/grid.ts';
import type { History } from '../../workbook/history/earlier-figures.ts';
import { type MarkChanges, markChanges, renamedInputs } from '../../workbook/set-up/input-marks.ts';
import { inputTitles } from '../../workbook/set-up/input-tabs.ts';
import type { TabValue } from '../../workbook/tabs/tab-description.ts';
import { readHistoryTabs } from '../memory/add-history.ts';
import { idOf } from './link-urls.ts';
import { readGrids } from './read-grids.ts';
import { markName, namedTabs, type Size } from './tab-names.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The workbook as a run sees it at its start. */
export interface OpenWorkbook {
  readonly spreadsheet: Spreadsheet;
  /** All tabs when the run began. */
  readonly sheets: readonly { readonly sheet: Sheet; readonly title: string; readonly id: number }[];
  /** Our tabs by mark name; grows as tabs are made. */
  readonly own: Map<string, Sheet>;
  /** How far our cells reach in them, by mark name; not of a tab of an older version, where all of it is ours. */
  readonly areas: Map<string, Size>;
  /** The titles they had when the run began, by mark name; see `titlesFor`. */
  readonly ownTitles: Map<string, string>;
  /** Mark names of generated tabs that were deleted by hand. */
  readonly dangling: readonly string[];
  /** Tabs that an earlier run began to make and left under a title that says so; empty once they are removed. */
  readonly leftovers: Sheet[];
  /** True where an earlier run did not come to its end: nothing that is remembered of our tabs counts. */
  readonly wasUnfinished: boolean;
  readonly progress: Progress;
  /** What is to be done so that renamed input tabs are found again. */
  readonly marking: MarkChanges;
  /** The tabs that hold input. */
  readonly grids: readonly Grid[];
  /** Cells of the hidden copy of the inputs that the last run left; null where there is none. */
  readonly snapshot: readonly (readonly TabValue[])[] | null;
  /** Titles of the tabs that are the user's; grows where one of ours is left to him. */
  readonly usersTitles: string[];
  /** What earlier months and rounds left. */
  readonly history: History;
  /** True where a tab of the user's has this title. */
  readonly isTaken: (title: string) => boolean;
  readonly sheetIdOf: (title: string) => number | null;
  /** Address of the file. */
  readonly fileUrl: string;
  /** What tells the file from its copies. */
  readonly fileId: string;
}

/** How the writing of a run goes. */
export interface Progress {
  /** Milliseconds of the clock. */
  readonly startedAt: number;
  /** True once tabs are being written, see `beginWriting`. */
  begun: boolean;
  /** True where time ran out before every tab was written. */
  late: boolean;
  /** Titles of tabs that somebody protects from the one who runs this. */
  readonly locked: string[];
  /** True where, not for the first time, what was written could not be remembered. */
  forgetful: boolean;
}

/** Reads everything a run needs, before anything is written. */
export function openWorkbook(): OpenWorkbook {
  const startedAt = Date.now();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { own, areas, inputs: remembered, dangling, isUnfinished } = namedTabs(spreadsheet);
  const ownIdOf = new Map(Array.from(own, ([name, sheet]) => [name, idOf(sheet)]));
  const ownIds = new Set(ownIdOf.values());
  const sheets = spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, title: sheet.getName(), id: sheet.getSheetId() }));
  const leftovers = sheets.filter(
    ({ sheet, title, id }) =>
      title === addOnText.unfinishedTitle && (ownIds.has(id) || sheet.getLastRow() === 0),
  );
  const halfMade = new Set(leftovers.map(({ id }) => id));
  if (halfMade.size > 0) {
    ownIdOf.forEach((id, name) => {
      if (halfMade.has(id)) own.delete(name);
    });
  }
  const titleOf = new Map(sheets.map(({ title, id }) => [id, title]));
  const ownTitles = new Map(
    Array.from(own.keys()).map((name) => [name, titleOf.get(ownIdOf.get(name) ?? -1) ?? '']),
  );
  const users = sheets.filter(({ id }) => !ownIds.has(id) && !halfMade.has(id));
  const usersTitles = users.map(({ title }) => title);
  const wanted = inputTitles(usersTitles);
  const marks = new Map(Array.from(remembered, ([mark, sheet]) => [mark, idOf(sheet)]));
  const renamed = renamedInputs(users, marks);
  const inputs = users.filter(({ title, id }) => wanted.indexOf(title) >= 0 || renamed.has(id));
  const ids = new Map(sheets.map(({ title, id }) => [title, id]));
  return {
    spreadsheet,
    sheets,
    own,
    areas,
    ownTitles,
    dangling,
    leftovers: leftovers.map(({ sheet }) => sheet),
    wasUnfinished: isUnfinished,
    progress: { startedAt, begun: false, late: false, locked: [], forgetful: false },
    marking: markChanges(users, marks),
    grids: readGrids(
      inputs.map(({ sheet }) => sheet),
      spreadsheet.getSpreadsheetTimeZone(),
    ).map((grid, index) => {
      const standsFor = renamed.get(inputs[index]?.id ?? -1);
      return standsFor === undefined ? grid : { ...grid, standsFor };
    }),
    snapshot: readCopy(own.get(markName('inputs')), areas.get(markName('inputs'))),
    history: readHistoryTabs(own),
    usersTitles,
    isTaken: (title) => usersTitles.some((one) => one.toLowerCase() === title.toLowerCase()),
    sheetIdOf: (title) => ids.get(title) ?? null,
    fileUrl: spreadsheet.getUrl(),
    fileId: spreadsheet.getId(),
  };
}

/** The cells of the hidden copy of the inputs. */
function readCopy(sheet: Sheet | undefined, area: Size | undefined): OpenWorkbook['snapshot'] {
  if (!sheet) return null;
  const cells = area ? sheet.getRange(1, 1, area.rows, area.columns) : sheet.getDataRange();
  return cells.getValues();
}

import { addOnText } from '../../language/add-on.ts';
import type { Grid } from '../../workbook/grid.ts';
import type { History } from '../../workbook/history/earlier-figures.ts';
import { type MarkChanges, markChanges, renamedInputs } from '../../workbook/set-up/input-marks.ts';
import { inputTitles } from '../../workbook/set-up/input-tabs.ts';
import type { TabValue } from '../../workbook/tabs/tab-description.ts';
import { idOf } from './link-urls.ts';
import { readGrids } from './read-grids.ts';
import { type Region, regionOf } from './region.ts';
import { readTabNames, type Size, tabName } from './tab-names.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The workbook as a run finds it. Nothing of it is changed later: see `Writing` for what a run does. */
export interface WorkbookAsRead {
  readonly spreadsheet: Spreadsheet;
  /** When the run began, in milliseconds of the clock. */
  readonly startedAt: number;
  /** All tabs. */
  readonly sheets: readonly { readonly sheet: Sheet; readonly title: string; readonly id: number }[];
  /** Our tabs by name, see `tabName`. */
  readonly own: ReadonlyMap<string, Sheet>;
  /** How far our cells reach in them, by name; not of a tab of an older version, where all of it is ours. */
  readonly areas: ReadonlyMap<string, Size>;
  /** The titles they have, by name; see `titlesFor`. */
  readonly ownTitles: ReadonlyMap<string, string>;
  /** Names of generated tabs that were deleted by hand. */
  readonly dangling: readonly string[];
  /** Tabs that an earlier run began to make and left under a title that says so. */
  readonly leftovers: readonly Sheet[];
  /** True where an earlier run did not come to its end: nothing that is remembered of our tabs counts. */
  readonly wasUnfinished: boolean;
  /** What is to be done so that renamed input tabs are found again. */
  readonly inputNames: MarkChanges;
  /** The tabs that hold input. */
  readonly grids: readonly Grid[];
  /** Cells of the hidden copy of the inputs that the last run left; null where there is none. */
  readonly snapshot: readonly (readonly TabValue[])[] | null;
  /** Titles of the tabs that are the user's. */
  readonly usersTitles: readonly string[];
  /** What earlier months and rounds left. */
  readonly history: History;
  /** The id of a tab by its title; null where there is none. */
  readonly sheetIdOf: (title: string) => number | null;
  /** Address of the file. */
  readonly fileUrl: string;
  /** How the file reads formulas and what is typed. */
  readonly region: Region;
  /** What tells the file from its copies. */
  readonly fileId: string;
}

/** Reads everything a run needs, before anything is written. */
export function readWorkbook(): WorkbookAsRead {
  const startedAt = Date.now();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const region = regionOf(spreadsheet);
  const { own: named, areas, inputs: remembered, dangling, isUnfinished } = readTabNames(spreadsheet);
  const ownIdOf = new Map(Array.from(named, ([name, sheet]) => [name, idOf(sheet)]));
  const ownIds = new Set(ownIdOf.values());
  const sheets = spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, title: sheet.getName(), id: sheet.getSheetId() }));
  const leftovers = sheets.filter(
    ({ sheet, title, id }) =>
      title.indexOf(addOnText.unfinishedTitle) === 0 && (ownIds.has(id) || sheet.getLastRow() === 0),
  );
  const halfMade = new Set(leftovers.map(({ id }) => id));
  const own = new Map(Array.from(named).filter(([name]) => !halfMade.has(ownIdOf.get(name) ?? -1)));
  const titleOf = new Map(sheets.map(({ title, id }) => [id, title]));
  const ownTitles = new Map(
    Array.from(own.keys()).map((name) => [name, titleOf.get(ownIdOf.get(name) ?? -1) ?? '']),
  );
  const users = sheets.filter(({ id }) => !ownIds.has(id) && !halfMade.has(id));
  const usersTitles = users.map(({ title }) => title);
  const wanted = inputTitles(usersTitles);
  const inputIds = new Map(Array.from(remembered, ([name, sheet]) => [name, idOf(sheet)]));
  const renamed = renamedInputs(users, inputIds);
  const inputs = users.filter(({ title, id }) => wanted.indexOf(title) >= 0 || renamed.has(id));
  const ids = new Map(sheets.map(({ title, id }) => [title, id]));
  return {
    spreadsheet,
    startedAt,
    sheets,
    own,
    areas,
    ownTitles,
    dangling,
    leftovers: leftovers.map(({ sheet }) => sheet),
    wasUnfinished: isUnfinished,
    inputNames: markChanges(users, inputIds),
    grids: readGrids(
      inputs.map(({ sheet }) => sheet),
      region.timeZone,
    ).map((grid, index) => {
      const standsFor = renamed.get(inputs[index]?.id ?? -1);
      return standsFor === undefined ? grid : { ...grid, standsFor };
    }),
    snapshot: readCopy(own.get(tabName('inputs')), areas.get(tabName('inputs'))),
    history: readHistoryTabs(own),
    usersTitles,
    sheetIdOf: (title) => ids.get(title) ?? null,
    fileUrl: spreadsheet.getUrl(),
    region,
    fileId: spreadsheet.getId(),
  };
}

/** The cells of the hidden copy of the inputs. */
function readCopy(sheet: Sheet | undefined, area: Size | undefined): WorkbookAsRead['snapshot'] {
  if (!sheet) return null;
  const cells = area ? sheet.getRange(1, 1, area.rows, area.columns) : sheet.getDataRange();
  return cells.getValues();
}

/** Reads the tabs that only grow, one call each where there is one. */
function readHistoryTabs(own: ReadonlyMap<string, Sheet>): History {
  const read = (key: keyof History): History[keyof History] =>
    own.get(tabName(key))?.getDataRange().getValues() ?? null;
  return { months: read('months'), rounds: read('rounds'), confirmations: read('confirmations') };
}

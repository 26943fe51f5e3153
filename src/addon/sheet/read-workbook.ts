import type { Grid } from '../../workbook/grid.ts';
import type { History } from '../../workbook/history/earlier-figures.ts';
import { type MarkChanges, markChanges, renamedInputs } from '../../workbook/set-up/input-marks.ts';
import { inputTitles } from '../../workbook/set-up/input-tabs.ts';
import type { TabValue } from '../../workbook/tabs/tab-description.ts';
import { activeSpreadsheet } from './active-spreadsheet.ts';
import { findBegun, findUnfinished } from './find-unfinished.ts';
import { findKnownTabs, type KnownTabs, type TabsAsKnown } from './known-tabs.ts';
import { idOf } from './link-urls.ts';
import { type Formulas, readGrids } from './read-grids.ts';
import { type Region, regionOf } from './region.ts';
import { type NamedTabs, readTabNames, type Size, tabName } from './tab-names.ts';

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
  /** The titles they have, by name; see `titlesFor`. Of a tab that was recognised by what it holds see `withTitles`. */
  readonly ownTitles: ReadonlyMap<string, string>;
  /** What stands in those that were recognised by it, by name. */
  readonly cells: TabsAsKnown['cells'];
  /** Names of generated tabs that were deleted by hand. */
  readonly dangling: readonly string[];
  /** Tabs that an earlier run began to make and left under a title that says so. */
  readonly leftovers: readonly Sheet[];
  /** Names of our tabs that such a run named and did not fill, so that their titles are not theirs yet. */
  readonly untitled: ReadonlySet<string>;
  /** True where an earlier run did not come to its end: nothing that is remembered of our tabs counts. */
  readonly wasUnfinished: boolean;
  /** All names of the workbook that begin as ours do, and how many others it has. */
  readonly names: ReadonlySet<string>;
  readonly otherNames: number;
  /** Ids of input tabs by the names that tell them. */
  readonly inputIds: ReadonlyMap<string, number>;
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

/** The tabs, and what the workbook's names say of them. */
interface TabsRead {
  readonly sheets: WorkbookAsRead['sheets'];
  readonly named: NamedTabs;
  readonly cells: WorkbookAsRead['cells'];
}

/** What is remembered of the tabs, and whether one holds what was left in it. */
export interface Remembered {
  readonly known: KnownTabs | null;
  readonly isAsLeft: (name: string, cells: ReturnType<Sheet['getSheetValues']>) => boolean;
}

/** Reads everything a run needs, before anything is written. `remembered`: saves asking each of many tabs who it is. */
export function readWorkbook(
  remembered: Remembered | null = null,
  formulas: Formulas = 'with-formulas',
): WorkbookAsRead {
  const startedAt = Date.now();
  const spreadsheet = activeSpreadsheet();
  const region = regionOf(spreadsheet);
  const { sheets, named, cells } =
    (remembered && readAsKnown(spreadsheet, remembered)) ?? readTabs(spreadsheet);
  const { areas, dangling, isUnfinished } = named;
  const ownIds = new Set(named.own.values());
  const { leftovers, untitled } = isUnfinished
    ? findUnfinished(sheets, ownIds)
    : { leftovers: findBegun(sheets, ownIds), untitled: new Set<number>() };
  const halfMade = new Set(leftovers.map(({ id }) => id));
  const byId = new Map(sheets.map((one) => [one.id, one]));
  const own = new Map<string, Sheet>();
  const ownTitles = new Map<string, string>();
  named.own.forEach((id, name) => {
    const found = byId.get(id);
    if (!found || halfMade.has(id)) return;
    own.set(name, found.sheet);
    if (found.title !== '' && !untitled.has(id)) ownTitles.set(name, found.title);
  });
  const users = sheets.filter(({ id }) => !ownIds.has(id) && !halfMade.has(id));
  const usersTitles = users.map(({ title }) => title);
  const wanted = inputTitles(usersTitles);
  const renamed = renamedInputs(users, new Map(named.inputs));
  const inputs = users.filter(({ title, id }) => wanted.indexOf(title) >= 0 || renamed.has(id));
  const ids = new Map(sheets.map(({ title, id }) => [title, id]));
  const fileUrl = spreadsheet.getUrl();
  return {
    spreadsheet,
    startedAt,
    sheets,
    own,
    areas,
    ownTitles,
    cells,
    dangling,
    leftovers: leftovers.map(({ sheet }) => sheet),
    untitled: new Set(Array.from(named.own).flatMap(([name, id]) => (untitled.has(id) ? [name] : []))),
    wasUnfinished: isUnfinished,
    names: named.names,
    otherNames: named.others,
    inputIds: named.inputs,
    inputNames: markChanges(users, new Map(named.inputs)),
    grids: readGrids(inputs, region.timeZone, formulas).map((grid, index) => {
      const standsFor = renamed.get(inputs[index]?.id ?? -1);
      return standsFor === undefined ? grid : { ...grid, standsFor };
    }),
    snapshot:
      cells.get(tabName('inputs')) ?? readCopy(own.get(tabName('inputs')), areas.get(tabName('inputs'))),
    history: readHistoryTabs(own),
    usersTitles,
    sheetIdOf: (title) => ids.get(title) ?? null,
    fileUrl,
    region,
    fileId: idIn(fileUrl) ?? spreadsheet.getId(),
  };
}

/** The id that the address of a file names: `https://docs.google.com/spreadsheets/d/…/edit`. A local file has none. */
const idIn = (url: string): string | undefined => /^https:.*\/d\/([^/?#]+)/.exec(url)?.[1];

function readTabs(spreadsheet: Spreadsheet): TabsRead {
  const named = readTabNames(spreadsheet);
  const sheets = spreadsheet.getSheets().map((sheet) => ({ sheet, title: sheet.getName(), id: idOf(sheet) }));
  return { sheets, named, cells: new Map() };
}

function readAsKnown(spreadsheet: Spreadsheet, { known, isAsLeft }: Remembered): TabsRead | null {
  const found = known && findKnownTabs(spreadsheet, known, isAsLeft);
  if (!known || !found) return null;
  const own = new Map(Array.from(known.own, ([name, { id }]) => [name, id]));
  const names = new Set([...Array.from(own.keys()), ...Array.from(known.inputs.keys())]);
  const { areas, cells, sheets } = found;
  const others = known.names - names.size;
  const named = { own, areas, inputs: known.inputs, dangling: [], isUnfinished: false, names, others };
  return { sheets, named, cells };
}

/** The same workbook with the titles of all our tabs: those that were not asked yet are. */
export function withTitles(workbook: WorkbookAsRead): WorkbookAsRead {
  const ownTitles = new Map(workbook.ownTitles);
  workbook.own.forEach((sheet, name) => {
    if (!ownTitles.has(name) && !workbook.untitled.has(name)) ownTitles.set(name, sheet.getName());
  });
  return { ...workbook, ownTitles };
}

/** The cells of the hidden copy of the inputs. */
function readCopy(sheet: Sheet | undefined, area: Size | undefined): WorkbookAsRead['snapshot'] {
  if (!sheet) return null;
  return area ? sheet.getSheetValues(1, 1, area.rows, area.columns) : sheet.getDataRange().getValues();
}

/** Reads the tabs that only grow, one call each where there is one. */
function readHistoryTabs(own: ReadonlyMap<string, Sheet>): History {
  const read = (key: keyof History): History[keyof History] =>
    own.get(tabName(key))?.getDataRange().getValues() ?? null;
  return { months: read('months'), rounds: read('rounds'), confirmations: read('confirmations') };
}

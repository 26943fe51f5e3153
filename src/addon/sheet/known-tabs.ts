import { noteId } from './link-urls.ts';
import { reachOf, type Size, tabName, UNFINISHED } from './tab-names.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Values = ReturnType<Sheet['getSheetValues']>;

/** What a finished run left of the workbook's tabs, so that the next one need not ask each of them who it is. */
export interface KnownTabs {
  /** How many names the workbook has. */
  readonly names: number;
  /** Ids of all tabs, in their order. */
  readonly order: readonly number[];
  /** Generated tabs by name. */
  readonly own: ReadonlyMap<string, KnownTab>;
  /** Ids of input tabs by name. */
  readonly inputs: ReadonlyMap<string, number>;
}

export interface KnownTab {
  readonly id: number;
  readonly area: Size;
  /** Every run writes all of it, so that it is recognised by what stands in it. */
  readonly isDescribed: boolean;
}

/** The workbook's tabs as they were found without asking each. */
export interface TabsAsKnown {
  /** `title` is '' of a tab that was recognised by what stands in it. */
  readonly sheets: readonly { readonly sheet: Sheet; readonly title: string; readonly id: number }[];
  readonly areas: ReadonlyMap<string, Size>;
  /** What stands in those that were recognised by it, as far as they are ours, by name. */
  readonly cells: ReadonlyMap<string, Values>;
}

/** Formulas of ours name these by their titles. */
const IN_FORMULAS = ['summary', 'inputs'].map(tabName);

/**
 * Finds the tabs as a finished run left them: as many tabs and names, the same tab in each place. Those that runs write
 * are read, which has to be done anyway, and take their place by holding what was left there; one that does not is
 * asked. null where anything is otherwise: then the workbook's names are to be read, which are what counts.
 */
export function findKnownTabs(
  spreadsheet: Spreadsheet,
  { names, order, own }: KnownTabs,
  isAsLeft: (name: string, cells: Values) => boolean,
): TabsAsKnown | null {
  const found = spreadsheet.getSheets();
  if (found.length !== order.length || spreadsheet.getNamedRanges().length !== names) return null;
  if (spreadsheet.getRangeByName(UNFINISHED)) return null;
  const nameOf = new Map(Array.from(own, ([name, { id }]) => [id, name]));
  const areas = new Map(Array.from(own, ([name, { area }]) => [name, area]));
  const cells = new Map<string, Values>();
  const sheets: { sheet: Sheet; title: string; id: number }[] = [];
  for (const [at, sheet] of found.entries()) {
    const id = order[at] ?? -1;
    const name = nameOf.get(id);
    const known = name === undefined ? undefined : own.get(name);
    const read = known?.isDescribed ? readCells(sheet, known.area) : null;
    if (name !== undefined && read && isAsLeft(name, read)) {
      cells.set(name, read);
      noteId(sheet, id);
      sheets.push({ sheet, title: IN_FORMULAS.indexOf(name) >= 0 ? sheet.getName() : '', id });
      continue;
    }
    if (sheet.getSheetId() !== id) return null;
    noteId(sheet, id);
    sheets.push({ sheet, title: sheet.getName(), id });
    if (name === undefined || !known) continue;
    // Rows that somebody put in or took out move the name along with them.
    const named = spreadsheet.getRangeByName(name);
    if (!named || named.getGridId() !== id) return null;
    areas.set(name, reachOf(named));
  }
  return { sheets, areas, cells };
}

/** null where the tab has become smaller. */
function readCells(sheet: Sheet, { rows, columns }: Size): Values | null {
  try {
    return sheet.getSheetValues(1, 1, rows, columns);
  } catch {
    return null;
  }
}

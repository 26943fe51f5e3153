import type { ChartMark } from '../stand-in/chart-types.ts';
import type { FilterColumn } from '../stand-in/filter.ts';

export type { FilterColumn };

/** What the page and the server say to each other. */

/** One thing done in the grid. `sheet`: the grid's id of it; rows and columns count from 0. */
export type GridEdit =
  | CellsEdit
  | {
      readonly kind: 'insert' | 'delete';
      readonly sheet: string;
      readonly axis: 'row' | 'column';
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: 'rename'; readonly sheet: string; readonly title: string }
  | { readonly kind: 'add'; readonly sheet: string; readonly title: string }
  | { readonly kind: 'remove'; readonly sheet: string }
  | CopyEdit
  | FillEdit
  | SortEdit
  | FilterEdit
  | FoldEdit;

/** A block put over another one of the same workbook, as often as it fits there. */
export interface CopyEdit {
  readonly kind: 'copy';
  readonly sheet: string;
  readonly from: GridRange;
  /** The grid's id of the sheet that it goes to. */
  readonly target: string;
  readonly to: GridRange;
  readonly isCut: boolean;
}

/** A block drawn out over `to` by its handle. `isCopy`: not continued, the same again. */
export interface FillEdit {
  readonly kind: 'fill';
  readonly sheet: string;
  readonly from: GridRange;
  readonly to: GridRange;
  readonly isCopy: boolean;
}

/** `column`: of the sheet, from 0. */
export interface SortKey {
  readonly column: number;
  readonly isDescending: boolean;
}

export interface SortEdit {
  readonly kind: 'sort';
  readonly sheet: string;
  readonly range: GridRange;
  readonly keys: readonly SortKey[];
}

/** The filter of a sheet as it now is; null where it has none. `hidden`: the rows that it hides. */
export interface FilterEdit {
  readonly kind: 'filter';
  readonly sheet: string;
  readonly range: GridRange | null;
  readonly columns: readonly FilterColumn[];
  readonly hidden: readonly number[];
}

/** The group of the columns `from` … `to` is folded away or unfolded. */
export interface FoldEdit {
  readonly kind: 'fold';
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
  readonly isFolded: boolean;
}

export interface CellsEdit {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly cells: readonly GridCell[];
}

export type GridValue = string | number | boolean | null;

/** `value`: as typed, a formula with its `=`; null clears. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: GridValue;
  /** From the server: the number format that the cell has now. From the page: the one that came with a paste. */
  readonly format?: string;
  /** The value is a text whatever it looks like: it came so from another program. */
  readonly isText?: boolean;
  /** From the server, where the cell's look may have changed: how it looks now, as the grid says it. */
  readonly style?: object;
  /** What the formula in `value` came to: the grid computes, the file keeps it. */
  readonly result?: string | number | boolean;
}

/** Why something that a window did is not in the file. */
export type Refusal = 'protected' | 'too-long' | 'too-far' | 'title' | 'last-tab' | 'merged' | 'gone';

/** What a window hears: cells that changed, or that everything is to be fetched anew. */
export type News =
  | { readonly kind: 'edits'; readonly from: string; readonly edits: readonly CellsEdit[] }
  /** `isKnown`: the window that it comes from shows it already. */
  | { readonly kind: 'reload'; readonly from: string; readonly activeTab: string; readonly isKnown?: boolean }
  /** How far the run of a window is: `open`, `read`, `write`, `save`, or in the add-on's words. */
  | { readonly kind: 'step'; readonly from: string; readonly step: string }
  | ({ readonly kind: 'problems' } & ProblemList)
  /** Who has the file open in another program; nobody any more where it is empty. */
  | { readonly kind: 'elsewhere'; readonly programs: readonly ElsewhereData[] }
  | { readonly kind: 'refused'; readonly from: string; readonly why: Refusal; readonly place: string }
  | FileNews;

/** Somebody who has the file open in another program. `name`: '' where unknown; `mark`: the file that says so. */
export interface ElsewhereData {
  readonly program: string;
  readonly name: string;
  /** ISO 8601. */
  readonly since: string;
  readonly mark: string;
}

/** Something to be mended. `cell`: A1, '' where it is the whole tab; `owner`: whose it is, '' where nobody's own. */
export interface ProblemData {
  readonly isError: boolean;
  readonly tab: string;
  readonly cell: string;
  readonly message: string;
  readonly owner: string;
}

export interface ProblemList {
  readonly problems: readonly ProblemData[];
  /** How many there are beyond these. */
  readonly more: number;
}

/** How the file stands; a window that opens hears it first. */
export type FileNews =
  /** Somebody changed something that is not in the file yet. */
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-saved'; readonly message: string }
  /** Somebody else wrote into the file: nothing is saved until a person decides. */
  | { readonly kind: 'changed-outside' };

/** What became of a wish to undo or redo. `words`: what the step was. */
export type WentBack =
  | { readonly kind: 'nothing' | 'busy' | 'protected' }
  | { readonly kind: 'done'; readonly words: string }
  | {
      readonly kind: 'ask';
      readonly words: string;
      readonly conflicts: readonly { readonly tab: string; readonly cell: string }[];
    };

/** A former state of the file. `at`: ISO 8601; `size`: bytes. */
export interface VersionData {
  readonly id: string;
  readonly at: string;
  readonly words: string;
  readonly size: number;
}

/** An alert with more than one button, or a prompt; `buttons`: their names, as in Ui.Button. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
  /** A text is asked for: the answer is the button, a line break and what was typed. */
  readonly isPrompt: boolean;
}

/** What a run of a menu function told. */
export interface Told {
  /** A question that has no answer yet: ask, and run again from the start with one answer more. */
  readonly question: Question | null;
  readonly alerts: readonly { readonly title: string; readonly text: string }[];
  readonly toasts: readonly { readonly text: string; readonly title: string }[];
  /** Title of the tab that the add-on brought to the front; '' where it left that alone, or the windows reload. */
  readonly activeTab: string;
  /** What the run threw, as Sheets shows it in its red bar; '' where nothing. */
  readonly error: string;
  /** Somebody stopped it. */
  readonly isStopped?: boolean;
  /** All windows are told to fetch the workbook anew. */
  readonly isReloaded?: boolean;
}

/** What the add-on's onOpen put into the menu; a menu within the menu is one of its items. */
export interface MenuData {
  readonly title: string;
  readonly items: readonly (
    | { readonly caption: string; readonly functionName: string }
    | { readonly separator: true }
    | MenuData
  )[];
}

/** What hangs on a cell. */
export interface CellExtra {
  readonly row: number;
  readonly column: number;
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** '' where there is none. */
  readonly note: string;
}

export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Cells that are protected from whoever looks: a range, or the whole tab (null) but for some ranges. */
export interface LockedArea {
  readonly range: GridRange | null;
  readonly except: readonly GridRange[];
}

/** A group of columns, `from` … `to`, and what the first and the last of them are headed. */
export interface ColumnGroupData {
  readonly from: number;
  readonly to: number;
  readonly isFolded: boolean;
  readonly first: string;
  readonly last: string;
}

/** A chart with the figures it shows. Places and sizes in pixels, rows and columns from 0. */
export interface ChartData {
  readonly isLying: boolean;
  readonly isStacked: boolean;
  readonly title: string;
  readonly labels: readonly string[];
  /** `color`: '' where none was set. */
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly mark: ChartMark;
    readonly color: string;
  }[];
  /** The ends of the axis of figures; null where the chart finds them. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly place: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

/** A custom function of the add-on, for the help that shows while typing. */
export interface FunctionHelp {
  readonly name: string;
  readonly about: string;
  readonly parameters: readonly { readonly name: string; readonly about: string }[];
}

/** Everything a window needs to show the workbook. */
export interface Opened {
  /** As the grid takes it. */
  readonly data: Record<string, unknown>;
  /** Title of the tab that the file has in front; '' where that is hidden. */
  readonly front: string;
  readonly extras: Readonly<Record<string, readonly CellExtra[]>>;
  readonly locked: Readonly<Record<string, readonly LockedArea[]>>;
  /** Whom one can look as. */
  readonly people: readonly string[];
  readonly charts: Readonly<Record<string, readonly ChartData[]>>;
  /** Groups of columns that can be folded away or unfolded, by the grid's id of their sheet. */
  readonly groups: Readonly<Record<string, readonly ColumnGroupData[]>>;
  readonly functions: readonly FunctionHelp[];
  readonly menus: readonly MenuData[];
  readonly title: string;
}

/** What a test, or someone who is curious in the console, may ask the page. It changes nothing. */
export interface Hook {
  /** What a cell shows, such as `4.60`. */
  shown(title: string, a1: string): string;
  /** What a cell holds. */
  value(title: string, a1: string): unknown;
  /** The first cell of a tab, row by row, that shows exactly this; '' where none does. */
  find(title: string, text: string): string;
  /** How many charts lie on a tab. */
  charts(title: string): number;
  tabs(): string[];
  activeTab(): string;
  /** Where a cell of the tab in front lies on the page, in pixels. */
  place(a1: string): { x: number; y: number; width: number; height: number } | null;
  activeCell(): string;
}

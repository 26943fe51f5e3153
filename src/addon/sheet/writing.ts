import { addOnText } from '../../language/add-on.ts';
import { separatorOf } from './in-locale.ts';
import type { Places } from './link-urls.ts';
import { noteName } from './note-name.ts';
import type { WorkbookAsRead } from './read-workbook.ts';
import type { Region } from './region.ts';
import { type Size, UNFINISHED } from './tab-names.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a run writes, while it is under way. It begins with the workbook as it was read, and leaves that as it is. */
export interface Writing {
  readonly workbook: WorkbookAsRead;
  /** Our tabs by name, with those that were made since. */
  readonly own: Map<string, Sheet>;
  /** How far our cells reach in them, by name. */
  readonly areas: Map<string, Size>;
  /** What an interrupted run left and this one has not removed yet. */
  readonly leftovers: Sheet[];
  /** Titles of tabs that somebody protects from the one who runs this. */
  readonly locked: string[];
  /** Titles that Google did not give though no tab has them, and those that were given instead. */
  readonly retitled: Map<string, string>;
  /** Tabs that went wrong, and what Google said. */
  readonly failed: FailedTab[];
  /** All names of the workbook that begin as ours do. */
  readonly names: Set<string>;
  /** Ids of input tabs by the names that tell them. */
  readonly inputIds: Map<string, number>;
  /**
   * Tabs made in this run, in their order, which is that of their places behind the others; where ภาพรวม was put in before
   * tabs of ours it is not, and the next run asks every tab.
   */
  readonly made: Sheet[];
  /** Tabs that were there and went. */
  readonly gone: Sheet[];
  /** How many tabs the workbook has: known, so that it need not be asked between writes. */
  tabs: number;
  /** True once tabs are being written, see `beginWriting`. */
  begun: boolean;
  /** True where time ran out before every tab was written. */
  late: boolean;
  /** True where something may stand about that was begun and does not say so: a tab without a name of ours, a tab shut. */
  hasStrays: boolean;
  /** When people were last told how far the run is, in milliseconds of the clock. */
  toldAt: number;
  /** True where, not for the first time, what was written could not be remembered. */
  forgetful: boolean;
}

/** A tab that could not be written. */
export interface FailedTab {
  readonly title: string;
  /** Google's own words. */
  readonly reason: string;
}

/** What of a writing people are told: tabs by title that are not up to date, and why. */
export type NotWritten = Readonly<Pick<Writing, 'late' | 'forgetful'>> & {
  readonly locked: readonly string[];
  /** Titles that were wanted, and given instead. */
  readonly retitled: readonly (readonly [wanted: string, given: string])[];
  /** How the file reads what is typed; asked about where that is not as in Thailand. */
  readonly region?: Region;
  readonly failed: readonly FailedTab[];
};

export const NOTHING_LEFT_OUT: NotWritten = {
  late: false,
  locked: [],
  failed: [],
  forgetful: false,
  retitled: [],
};

/** Nothing is written yet. */
export const newWriting = (workbook: WorkbookAsRead): Writing => ({
  workbook,
  own: new Map(workbook.own),
  areas: new Map(workbook.areas),
  leftovers: [...workbook.leftovers],
  locked: [],
  retitled: new Map(),
  failed: [],
  names: new Set(workbook.names),
  inputIds: new Map(workbook.inputIds),
  made: [],
  gone: [],
  tabs: workbook.sheets.length,
  begun: false,
  late: false,
  hasStrays: false,
  toldAt: 0,
  forgetful: false,
});

/** What came of it. */
export const notWritten = ({
  late,
  locked,
  failed,
  forgetful,
  retitled,
  workbook: { region },
}: Writing): NotWritten => ({
  late,
  locked,
  failed,
  forgetful,
  retitled: Array.from(retitled),
  region,
});
/** After so many milliseconds no further tab is begun: Google ends a run after six minutes, wherever it is. */
const ENOUGH = 270_000;

/** Looked at before each tab of many: once time is over, the rest is left to the next press of the menu. */
export function hasTime(writing: Writing): boolean {
  if (Date.now() - writing.workbook.startedAt > ENOUGH) writing.late = true;
  return !writing.late;
}

/** Nothing is said of a run that is over before people wonder, and then not more often than this, in milliseconds. */
const PATIENCE = 4000;
const BETWEEN = 2000;
/** Longer than until the next one. */
const SECONDS = 5;

/** Says on a long run how far it is; that it cannot be said undoes nothing. */
export function sayProgress(writing: Writing, step: 'make' | 'write', at: number, of: number): void {
  const { spreadsheet, startedAt } = writing.workbook;
  const now = Date.now();
  if (now - startedAt < PATIENCE || now - writing.toldAt < BETWEEN) return;
  writing.toldAt = now;
  try {
    spreadsheet.toast(addOnText.progress[step](at, of), addOnText.name, SECONDS);
  } catch {
    // The run itself goes on.
  }
}

/** Where links lead as the workbook was found. */
export const placesIn = ({ own, sheetIdOf, fileUrl, region }: WorkbookAsRead): Places => ({
  own,
  sheetIdOf,
  fileUrl,
  separator: separatorOf(region.locale),
});

/** The same while tabs are being made. */
export const placesOf = ({ own, workbook }: Writing): Places => ({ ...placesIn(workbook), own });

/**
 * Notes in the workbook itself that tabs are about to be written. While the note stands, what the properties
 * remember of our tabs does not count, so a run that died at any call makes the next one write every tab anew. A
 * named range is the note because it needs one call, outlives a full property store and goes along with a copy.
 */
export function beginWriting(writing: Writing): void {
  if (writing.begun) return;
  noteName(writing.workbook, UNFINISHED);
  writing.names.add(UNFINISHED);
  writing.begun = true;
}

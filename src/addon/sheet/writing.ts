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
  /** How many tabs the workbook has: known, so that it need not be asked between writes. */
  tabs: number;
  /** True once tabs are being written, see `beginWriting`. */
  begun: boolean;
  /** True where time ran out before every tab was written. */
  late: boolean;
  /** True where, not for the first time, what was written could not be remembered. */
  forgetful: boolean;
}

/** What of a writing people are told: tabs by title that are not up to date, and why. */
export type NotWritten = Readonly<Pick<Writing, 'late' | 'forgetful'>> & {
  readonly locked: readonly string[];
  /** Titles that were wanted, and given instead. */
  readonly retitled: readonly (readonly [wanted: string, given: string])[];
  /** How the file reads what is typed; asked about where that is not as in Thailand. */
  readonly region?: Region;
};

export const NOTHING_LEFT_OUT: NotWritten = { late: false, locked: [], forgetful: false, retitled: [] };

/** Nothing is written yet. */
export const newWriting = (workbook: WorkbookAsRead): Writing => ({
  workbook,
  own: new Map(workbook.own),
  areas: new Map(workbook.areas),
  leftovers: [...workbook.leftovers],
  locked: [],
  retitled: new Map(),
  tabs: workbook.sheets.length,
  begun: false,
  late: false,
  forgetful: false,
});

/** What came of it. */
export const notWritten = ({
  late,
  locked,
  forgetful,
  retitled,
  workbook: { region },
}: Writing): NotWritten => ({
  late,
  locked,
  forgetful,
  retitled: Array.from(retitled),
  region,
});

/** Where links lead while tabs are being made. */
export const placesOf = ({ own, workbook: { sheetIdOf, fileUrl } }: Writing): Places => ({
  own,
  sheetIdOf,
  fileUrl,
});

/**
 * Notes in the workbook itself that tabs are about to be written. While the note stands, what the properties
 * remember of our tabs does not count, so a run that died at any call makes the next one write every tab anew. A
 * named range is the note because it needs one call, outlives a full property store and goes along with a copy.
 */
export function beginWriting(writing: Writing): void {
  if (writing.begun) return;
  noteName(writing.workbook, UNFINISHED);
  writing.begun = true;
}

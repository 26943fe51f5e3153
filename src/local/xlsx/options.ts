import type { Sheet } from '../stand-in/sheet.ts';
import type { Lettering } from './chart-text.ts';
import type { Page } from './page.ts';

/** What the library cannot know: it is the same for every program that keeps workbooks in files. */
export interface ReadOptions {
  /** Begins the names of the custom properties and charts that the program wrote, by which it knows them again. */
  readonly program: string;
  /**
   * True for a sheet whose cells are not wanted: it is there, and empty. `names`: the workbook's names that point to it.
   * Absent: all are read. A workbook that was read in part cannot be saved.
   */
  readonly skips?: (title: string, names: readonly string[]) => boolean;
}

export interface WriteOptions extends ReadOptions {
  readonly lettering: Lettering;
  /** How a sheet goes on paper; null leaves its pages alone. */
  readonly page: (sheet: Sheet) => Page | null;
}

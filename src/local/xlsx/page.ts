import type { Rect } from '../stand-in/rect.ts';

/** Where the pages of a sheet begin, and what of it is printed. */
export interface PageLimits {
  /** The row (from 0) that begins a page of its own. */
  readonly breakBefore: number | null;
  /** Columns (from 0) that begin a page of their own; with none the sheet is one page wide. */
  readonly columnBreaks: readonly number[];
  /** The only cells that are printed; null: all. */
  readonly area: Rect | null;
}

/** How a sheet goes on A4. The library cannot know: whoever saves a workbook says it for each sheet. */
export interface Page extends PageLimits {
  readonly isLandscape: boolean;
  /** What stands below each page, in the format's codes: `&L` left, `&A` the sheet's title, `&P` the page … */
  readonly footer: string;
  /** The size in percent where columns begin pages of their own; one page wide otherwise, whatever size that takes. */
  readonly scale: number;
  /** So many first columns are printed at the left of every page. */
  readonly repeatedColumns: number;
  /** So many first rows are printed on top of every page. */
  readonly repeatedRows: number;
  /**
   * Whether a sheet of the opened file is set up where nobody did, and its break follows. A new sheet always is.
   */
  readonly isOurs: boolean;
  /** All that is printed goes on one page, whatever the opened file says of its pages. */
  readonly isOnePage?: boolean;
  /** The limits in the opened file; null for a new sheet. */
  readonly before: PageLimits | null;
}

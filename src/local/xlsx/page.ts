import type { Rect } from '../stand-in/rect.ts';

/** Where the pages of a sheet begin, what of it is printed, and what of it stands on every page. */
export interface PageLimits {
  /** Rows (from 0) that begin a page of their own. */
  readonly rowBreaks: readonly number[];
  /** Columns (from 0) that begin a page of their own; with none the sheet is one page wide. */
  readonly columnBreaks: readonly number[];
  /** The only cells that are printed, each block on pages of its own; none: all. */
  readonly areas: readonly Rect[];
  /** So many first columns are printed at the left of every page. */
  readonly repeatedColumns: number;
  /** These rows (from 0) are printed on top of every page behind the one where they stand. */
  readonly repeatedRows: RowSpan;
}

export interface RowSpan {
  readonly from: number;
  readonly rows: number;
}

/** How a sheet goes on A4. The library cannot know: whoever saves a workbook says it for each sheet. */
export interface Page extends PageLimits {
  readonly isLandscape: boolean;
  /** What stands below each page, in the format's codes: `&L` left, `&A` the sheet's title, `&P` the page … */
  readonly footer: string;
  /** The size in percent where blocks or columns have pages of their own; one page wide otherwise, at what size that takes. */
  readonly scale: number;
  /** All goes on one page, unless somebody set the page up otherwise. */
  readonly isOnePage: boolean;
  /**
   * Whether a sheet of the opened file is set up where nobody did, and its break follows. A new sheet always is.
   */
  readonly isOurs: boolean;
  /** All that is printed goes on one page, whatever the opened file says of its pages. */
  readonly isForced?: boolean;
  /** The limits in the opened file; null for a new sheet. */
  readonly before: PageLimits | null;
}

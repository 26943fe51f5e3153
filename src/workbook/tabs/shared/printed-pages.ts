import { tabText } from '../../../language/tabs.ts';
import { columnLetters } from '../../grid.ts';
import { isLandscape } from '../pdf-url.ts';
import type { PrintedPage, TabDescription } from '../tab-description.ts';
import { columnBreaks } from './column-pages.ts';

/** How a tab goes on paper. */
export interface PrintedPages {
  readonly whole: PrintedPage;
  /** What is signed: of a district's tab the part above what is for learning; null where a tab has no such parts. */
  readonly signed: PrintedPage | null;
}

/** Found from what stands in the tab. */
export function printedPages({ values, widths }: Pick<TabDescription, 'values' | 'widths'>): PrintedPages {
  const landscape = isLandscape(widths);
  // Letters of a tab wider than a page would be too small to read.
  const isWide = columnBreaks(widths, [], 0).length > 0;
  const rows = values.findIndex(([first]) => first === tabText.pageTwo);
  const range = `A1:${columnLetters(widths.length - 1)}${rows}`;
  const whole: PrintedPage = { landscape, range: null, ...(isWide ? { fit: 'full size' } : {}) };
  return { whole, signed: rows > 0 ? { landscape, range, fit: 'page' } : null };
}

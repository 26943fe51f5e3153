import { tabText } from '../../../language/tabs.ts';
import { columnLetters } from '../../grid.ts';
import { isLandscape } from '../pdf-url.ts';
import type { PrintedPage, TabDescription } from '../tab-description.ts';

/** How a tab goes on paper. */
export interface PrintedPages {
  readonly whole: PrintedPage;
  /** What is signed: of a district's tab the part above what is for learning; null where a tab has no such parts. */
  readonly signed: PrintedPage | null;
}

/** Found from what stands in the tab. */
export function printedPages({ values, widths }: Pick<TabDescription, 'values' | 'widths'>): PrintedPages {
  const landscape = isLandscape(widths);
  const rows = values.findIndex(([first]) => first === tabText.pageTwo);
  const range = `A1:${columnLetters(widths.length - 1)}${rows}`;
  return { whole: { landscape, range: null }, signed: rows > 0 ? { landscape, range } : null };
}

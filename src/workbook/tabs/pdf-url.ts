import type { PrintedPage } from './tab-description.ts';

/**
 * The address at which Google gives a reader, in the reader's own browser, a PDF of exactly one tab: A4, fitted to
 * the width, frozen rows on every page, without the grid. `fileUrl`: the spreadsheet's address, with or without what
 * follows its id; `gid`: the tab's sheet id.
 */
export function pdfUrl(fileUrl: string, gid: number, { landscape, range }: PrintedPage): string {
  const file = fileUrl.replace(/\/(?:edit|view)?(?:[?#].*)?$/, '');
  const options = [
    'format=pdf',
    `gid=${gid}`,
    'size=A4',
    `portrait=${!landscape}`,
    'fitw=true',
    'gridlines=false',
    'printtitle=false',
    'sheetnames=false',
    'fzr=true',
    ...(range === null ? [] : [`range=${range}`]),
  ];
  return `${file}/export?${options.join('&')}`;
}

/** Pixels of an A4 page's width at the size at which text is still read well; wider tabs are printed lying. */
const PORTRAIT_PIXELS = 820;

/** Whether columns of these widths (pixels) are printed on lying paper. */
export const isLandscape = (widths: readonly number[]): boolean =>
  widths.reduce((sum, width) => sum + width, 0) > PORTRAIT_PIXELS;

import type { PrintedPage } from './tab-description.ts';

/**
 * Google's `scale`: 1 full size, 2 fitted to the width, 4 to the page. `fzc`: frozen columns on every page; `pageorder` 2:
 * the pages beside each other follow each other.
 */
const SCALES = {
  width: ['fitw=true'],
  page: ['scale=4'],
  'full size': ['scale=1', 'fzc=true', 'pageorder=2'],
} as const;

/** Inches, as in files. Google takes margins only where all four are given. */
const MARGINS = ['top_margin=0.5', 'bottom_margin=0.5', 'left_margin=0.4', 'right_margin=0.4'];

/**
 * The address at which Google gives a reader, in the reader's own browser, a PDF of exactly one tab: A4, frozen rows on
 * every page, without the grid. `fileUrl`: the spreadsheet's address, with or without what follows its id; `gid`: the
 * tab's sheet id.
 */
export function pdfUrl(fileUrl: string, gid: number, { landscape, range, fit }: PrintedPage): string {
  const file = fileUrl.replace(/\/(?:edit|view)?(?:[?#].*)?$/, '');
  const options = [
    'format=pdf',
    `gid=${gid}`,
    'size=A4',
    `portrait=${!landscape}`,
    ...SCALES[fit ?? 'width'],
    ...MARGINS,
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

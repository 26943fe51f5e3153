/**
 * Pixels: A4 standing holds all of them at a size that is read well, and a phone of 390 the first four. Every table of
 * the page stands in these columns.
 */
export const WIDTHS: readonly number[] = [132, 88, 96, 74, 88, 262];

export const COLUMNS = WIDTHS.length;
export const PAGE_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

import { isLandscape } from '../../workbook/tabs/pdf-url.ts';
import { columnSpanAt } from '../stand-in/columns.ts';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../stand-in/default-sizes.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import { fittedHeight } from '../xlsx/row-heights.ts';
import { rowPoints } from '../xlsx/sizes.ts';

/** Points that A4 has between its margins, and the part of its height that is surely free. */
export const LYING = { width: 784, height: 516 };
export const STANDING = { width: 537, height: 762 };
export const FREE = 0.95;

/** Whether the columns of a sheet that are shown are printed on lying paper. */
export const isLying = (sheet: Sheet): boolean => isLandscape(shownWidths(sheet));

/** Pixels of the columns that are shown, up to the last that holds something. */
export function shownWidths(sheet: Sheet): number[] {
  return Array.from({ length: sheet.extent().columns }, (_, column) => {
    const span = columnSpanAt(sheet.columnSpans, column);
    return span?.hidden ? 0 : (span?.width ?? DEFAULT_WIDTH);
  });
}

/** Points of the rows `from` … `to` − 1 at full size; of those that are higher than `most`, more than that. */
export function heightOf(sheet: Sheet, from: number, to: number, most = Number.POSITIVE_INFINITY): number {
  let height = 0;
  for (let row = from; row < to && height <= most; row++)
    height += fittedHeight(sheet, row) ?? rowPoints(DEFAULT_HEIGHT);
  return height;
}

/** How much a sheet is made smaller so that all its columns go on one page; at most 1. */
export function widthScale(sheet: Sheet, { width }: typeof LYING): number {
  const points = rowPoints(shownWidths(sheet).reduce((sum, one) => sum + one, 0));
  return points === 0 ? 1 : Math.min(1, width / points);
}

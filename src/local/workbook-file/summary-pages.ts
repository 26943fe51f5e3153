import { summaryText } from '../../language/summary.ts';
import { LEAST_SCALE } from '../../workbook/tabs/shared/column-pages.ts';
import type { Rect } from '../stand-in/rect.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import { FREE, heightOf, isLying, LYING, shownWidths, widthScale } from './paper.ts';

/** The row of the heading of the ranking; −1 where there is none. */
export const rankingRow = ({ values }: Sheet): number =>
  values.findIndex(
    (line, at) => at > 0 && typeof line?.[0] === 'string' && summaryText.isRanking.test(line[0]),
  );

/** The row above the headers of a summary, where its sections are named; −1 in any other tab. */
export const bandRow = ({ values }: Sheet): number =>
  values.findIndex((line) => line?.includes(summaryText.sections));

/** Whether so many rows from the top surely go on one page, with columns that begin pages or without. */
export function isOnePageHigh(sheet: Sheet, rows: number, hasColumnBreaks: boolean): boolean {
  const scale = hasColumnBreaks ? LEAST_SCALE / 100 : widthScale(sheet, LYING);
  const most = (LYING.height * FREE) / scale;
  return heightOf(sheet, 0, rows, most) <= most;
}

/** Whether a tab on lying paper has a ranking that begins a page of its own. */
export function hasRankingPage(sheet: Sheet): boolean {
  return rankingRow(sheet) >= 0 && isLying(sheet) && !isOnePageHigh(sheet, sheet.extent().rows, false);
}

/**
 * A summary whose columns do not go on one page: the matrix with what stands above and below it, up to the first break,
 * then its other columns from the headers on. Title and key stand over the first columns alone, where there is room
 * for them. What ภาพรวม prints stays behind: the ranking, and what costs most where it would begin another page.
 */
export function summaryAreas(sheet: Sheet, columnBreaks: readonly number[]): Rect[] {
  const band = bandRow(sheet);
  const ranking = rankingRow(sheet);
  const { rows } = sheet.extent();
  const [first = 0, ...others] = columnBreaks;
  const isBlank = (row: number): boolean => (sheet.values[row]?.[0] ?? '') === '';
  let end = sheet.frozenRows;
  while (end < rows && !isBlank(end)) end += 1;
  const above = ranking < 0 ? rows : ranking;
  const bottom = isOnePageHigh(sheet, above, true) ? above : end;
  const starts = [first, ...others];
  return [
    { row: 0, column: 0, rows: bottom, columns: first },
    ...starts.map((column, at) => ({
      row: band,
      column,
      rows: end - band,
      columns: (starts[at + 1] ?? shownWidths(sheet).length) - column,
    })),
  ];
}

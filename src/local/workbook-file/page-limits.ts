import { pageOfPages } from '../../language/files.ts';
import { summaryText } from '../../language/summary.ts';
import { tabText } from '../../language/tabs.ts';
import { isLandscape } from '../../workbook/tabs/pdf-url.ts';
import { MARK_ROW } from '../../workbook/tabs/people-lines.ts';
import { columnBreaks, LEAST_SCALE } from '../../workbook/tabs/shared/column-pages.ts';
import { FORM_CORNER, GENERATED } from '../../workbook/vocabulary.ts';
import { columnSpanAt } from '../stand-in/columns.ts';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../stand-in/default-sizes.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import type { PageLimits } from '../xlsx/page.ts';
import { fittedHeight } from '../xlsx/row-heights.ts';
import { rowPoints } from '../xlsx/sizes.ts';

/** Points that A4 lying has between its margins, and the part of its height that is surely free. */
const LYING = { width: 784, height: 516 };
const FREE = 0.95;

const FOOTER_FONT = '&"Sarabun,Regular"&9';

/** Below each page: the title of the tab and the number of the page. */
export const FOOTER = `&L${FOOTER_FONT}&A&R${FOOTER_FONT}${pageOfPages('&P', '&N')}`;

/** Whether the columns of a sheet that are shown are printed on lying paper. */
export const isLying = (sheet: Sheet): boolean => isLandscape(widths(sheet));

/**
 * The second part of a tab begins on a page of its own, the ranking of a wide summary too unless one page holds all; of
 * the memo the letter is printed, with the row above it that says when its figures are not the latest. Found by the
 * headings below the first row.
 */
export function pageLimits(sheet: Sheet): PageLimits {
  const rowOf = (text: string): number =>
    sheet.values.findIndex((line, row) => row > 0 && line?.includes(text));
  const [pageTwo, letter] = [rowOf(tabText.pageTwo), rowOf(GENERATED.memo)];
  const { rows, columns } = sheet.extent();
  return {
    breakBefore: pageTwo < 0 ? rankingPage(sheet) : pageTwo,
    columnBreaks: breaksOf(sheet),
    area: letter < 0 ? null : { row: letter - 1, column: 0, rows: rows - letter + 1, columns },
  };
}

function rankingPage(sheet: Sheet): number | null {
  const row = sheet.values.findIndex(
    (line, at) => at > 0 && typeof line?.[0] === 'string' && summaryText.isRanking.test(line[0]),
  );
  return row < 0 || !isLying(sheet) || isOnePage(sheet, sheet.extent().rows) ? null : row;
}

/** Whether so many rows from the top surely go on one page that is fitted to the width. */
function isOnePage(sheet: Sheet, rows: number): boolean {
  const width = rowPoints(widths(sheet).reduce((sum, one) => sum + one, 0));
  const scale = breaksOf(sheet).length > 0 ? LEAST_SCALE / 100 : Math.min(1, LYING.width / width);
  let height = 0;
  for (let row = 0; row < rows; row++) {
    height += fittedHeight(sheet, row) ?? rowPoints(DEFAULT_HEIGHT);
    if (height * scale > LYING.height * FREE) return false;
  }
  return true;
}

/**
 * Columns that begin pages of their own, where one page would make the letters too small: of a summary at its sections,
 * of a form where another indicator begins.
 */
function breaksOf(sheet: Sheet): readonly number[] {
  const [first = []] = sheet.values;
  const bands = sheet.values.find((line) => line?.includes(summaryText.sections));
  const isForm = first[0] === FORM_CORNER && sheet.frozenColumns > 0;
  const headed = bands ?? (isForm ? first : []);
  const starts = headed.flatMap((value, column) =>
    value !== undefined && value !== '' && value !== headed[column - 1] ? [column] : [],
  );
  const all = widths(sheet);
  return columnBreaks(all, headed.length > 0 ? starts : all.map((_, column) => column), sheet.frozenColumns);
}

/**
 * How many rows go on top of every page: those that are frozen; of a summary whose matrix ends with the first page
 * only what is above it, since nothing of it follows.
 */
export function repeatedRows(sheet: Sheet): number {
  const ranking = rankingPage(sheet);
  return ranking !== null && isOnePage(sheet, ranking)
    ? Math.min(MARK_ROW + 1, sheet.frozenRows)
    : sheet.frozenRows;
}

/** Pixels of the columns that are shown, up to the last that holds something. */
function widths(sheet: Sheet): number[] {
  return Array.from({ length: sheet.extent().columns }, (_, column) => {
    const span = columnSpanAt(sheet.columnSpans, column);
    return span?.hidden ? 0 : (span?.width ?? DEFAULT_WIDTH);
  });
}

import { MARK_ROW } from '../../workbook/tabs/people-lines.ts';
import { columnBreaks, PAGE_ROOM } from '../../workbook/tabs/shared/column-pages.ts';
import { FORM_CORNER } from '../../workbook/vocabulary.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import type { PageLimits, RowSpan } from '../xlsx/page.ts';
import { shownWidths } from './paper.ts';
import { printedParts } from './printed-parts.ts';
import { bandRow, hasRankingPage, isOnePageHigh, rankingRow, summaryAreas } from './summary-pages.ts';

/** Frozen columns that together are wider than this part of a page would leave too little room for the others. */
const MOST_REPEATED = PAGE_ROOM / 4;

/** Where the pages of a sheet begin and end, as far as what stands in it tells. */
export function pageLimits(sheet: Sheet, parts = printedParts(sheet)): PageLimits {
  const repeatedColumns = repeatedColumnsOf(sheet);
  const breaks = columnBreaksOf(sheet, repeatedColumns);
  const band = bandRow(sheet);
  if (band >= 0 && breaks.length > 0) {
    const repeatedRows = { from: band, rows: Math.max(0, sheet.frozenRows - band) };
    const areas = summaryAreas(sheet, breaks);
    return { rowBreaks: [], columnBreaks: [], areas, repeatedColumns, repeatedRows };
  }
  const { rowBreaks = hasRankingPage(sheet) ? [rankingRow(sheet)] : [], area = null } = parts ?? {};
  const areas = area ? [area] : [];
  return { rowBreaks, columnBreaks: breaks, areas, repeatedColumns, repeatedRows: repeatedRowsOf(sheet) };
}

function repeatedColumnsOf(sheet: Sheet): number {
  const widths = shownWidths(sheet).slice(0, sheet.frozenColumns);
  const width = widths.reduce((sum, one) => sum + one, 0);
  return width <= MOST_REPEATED ? sheet.frozenColumns : 1;
}

/**
 * Columns that begin pages of their own, where one page would make the letters too small: of a summary at its sections,
 * of a form where another indicator begins.
 */
function columnBreaksOf(sheet: Sheet, repeated: number): readonly number[] {
  const [first = []] = sheet.values;
  const bands = sheet.values[bandRow(sheet)];
  const isForm = first[0] === FORM_CORNER && sheet.frozenColumns > 0;
  const headed = bands ?? (isForm ? first : []);
  const starts = headed.flatMap((value, column) =>
    value !== undefined && value !== '' && value !== headed[column - 1] ? [column] : [],
  );
  const all = shownWidths(sheet);
  return columnBreaks(all, headed.length > 0 ? starts : all.map((_, column) => column), repeated);
}

/**
 * The rows on top of every page: those that are frozen; of a summary whose matrix ends with the first page only what is
 * above it, since nothing of it follows.
 */
function repeatedRowsOf(sheet: Sheet): RowSpan {
  const { frozenRows } = sheet;
  const isBehind = hasRankingPage(sheet) && isOnePageHigh(sheet, rankingRow(sheet), false);
  return { from: 0, rows: isBehind ? Math.min(MARK_ROW + 1, frozenRows) : frozenRows };
}

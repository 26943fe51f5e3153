import { pageOfPages } from '../../language/files.ts';
import { summaryText } from '../../language/summary.ts';
import { tabText } from '../../language/tabs.ts';
import { isLandscape } from '../../workbook/tabs/pdf-url.ts';
import { MARK_ROW } from '../../workbook/tabs/people-lines.ts';
import { GENERATED } from '../../workbook/vocabulary.ts';
import { columnSpanAt } from '../stand-in/columns.ts';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../stand-in/services/sheet-looks.ts';
import type { PageMarks, Sheet } from '../stand-in/sheet.ts';
import { fittedHeight } from './row-heights.ts';
import { rowPoints } from './sizes.ts';
import { escapeXml, parseXml } from './xml.ts';
import { chunkXml, joinDocument, replaceChunk, splitDocument, type XmlDocument } from './xml-document.ts';

/** Points that A4 lying has between its margins, and the part of its height that is surely free. */
const LYING = { width: 784, height: 516 };
const FREE = 0.95;

const FOOTER_FONT = '&"Sarabun,Regular"&9';

/**
 * Looks for the headings below the first row. The ranking of a wide summary begins on a page of its own unless one page
 * holds all.
 */
export function pageMarks(sheet: Sheet): PageMarks {
  const rowOf = (text: string): number =>
    sheet.values.findIndex((line, row) => row > 0 && line?.includes(text));
  const [pageTwo, letter] = [rowOf(tabText.pageTwo), rowOf(GENERATED.memo)];
  const { rows, columns } = sheet.extent();
  return {
    pageTwo: pageTwo < 0 ? rankingPage(sheet) : pageTwo,
    letter: letter < 0 ? null : { row: letter - 1, column: 0, rows: rows - letter + 1, columns },
  };
}

function rankingPage(sheet: Sheet): number | null {
  const row = sheet.values.findIndex(
    (line, at) => at > 0 && typeof line?.[0] === 'string' && summaryText.isRanking.test(line[0]),
  );
  return row < 0 || !isLandscape(widths(sheet)) || isOnePage(sheet, sheet.extent().rows) ? null : row;
}

/** Whether so many rows from the top surely go on one page that is fitted to the width. */
function isOnePage(sheet: Sheet, rows: number): boolean {
  const width = rowPoints(widths(sheet).reduce((sum, one) => sum + one, 0));
  let height = 0;
  for (let row = 0; row < rows; row++) height += fittedHeight(sheet, row) ?? rowPoints(DEFAULT_HEIGHT);
  return height * Math.min(1, LYING.width / width) <= LYING.height * FREE;
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

/**
 * Sets a worksheet up for A4 where nobody did: as wide as the page, upright or lying by its width, the title of the
 * tab and the number of the page below. Returns whether it did. Where the page is set up already only the break
 * before the second part follows its heading; `was`: where things stood in the opened file.
 */
export function setUpPage(
  sheet: Sheet,
  document: XmlDocument,
  order: readonly string[],
  was: PageMarks | null,
): boolean {
  const put = (name: string, xml: string): void => replaceChunk(document, name, xml, order);
  const isSet = chunkXml(document, 'pageSetup') !== undefined;
  const { pageTwo } = pageMarks(sheet);
  if (!isSet || was?.pageTwo !== pageTwo)
    put('rowBreaks', breaksXml(document, was?.pageTwo ?? null, pageTwo));
  if (isSet) return false;
  const orientation = isLandscape(widths(sheet)) ? 'landscape' : 'portrait';
  const footer = `&L${FOOTER_FONT}&A&R${FOOTER_FONT}${pageOfPages('&P', '&N')}`;
  put('sheetPr', fittedProperties(chunkXml(document, 'sheetPr')));
  put('printOptions', '<printOptions horizontalCentered="1"/>');
  put(
    'pageMargins',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
  );
  put('pageSetup', `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`);
  put('headerFooter', `<headerFooter><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`);
  return true;
}

/** `<rowBreaks>` with our break moved from one row to another; the user's own stay. */
function breaksXml(document: XmlDocument, from: number | null, to: number | null): string {
  const old = chunkXml(document, 'rowBreaks');
  const kept = (old ? parseXml(old).children : []).filter(({ attributes }) => {
    const row = Number(attributes.id);
    return row !== from && row !== to;
  });
  const breaks = kept.map(({ attributes, xml }) => ({ row: Number(attributes.id), xml }));
  if (to !== null) breaks.push({ row: to, xml: `<brk id="${to}" max="16383" man="1"/>` });
  if (breaks.length === 0) return '';
  const inner = breaks.sort((a, b) => a.row - b.row).map(({ xml }) => xml);
  const manual = inner.filter((xml) => /\sman="(?:1|true)"/.test(xml)).length;
  return `<rowBreaks count="${inner.length}" manualBreakCount="${manual}">${inner.join('')}</rowBreaks>`;
}

/** `<sheetPr>` that says that the sheet is fitted to the page. */
function fittedProperties(old: string | undefined): string {
  const document = splitDocument(old ?? '<sheetPr></sheetPr>');
  const page = chunkXml(document, 'pageSetUpPr') ?? '<pageSetUpPr/>';
  const fitted = page
    .replace(/\sfitToPage="[^"]*"/, '')
    .replace('<pageSetUpPr', '<pageSetUpPr fitToPage="1"');
  replaceChunk(document, 'pageSetUpPr', fitted, ['tabColor', 'outlinePr', 'pageSetUpPr']);
  return joinDocument(document);
}

/** Pixels of the columns that are shown, up to the last that holds something. */
function widths(sheet: Sheet): number[] {
  return Array.from({ length: sheet.extent().columns }, (_, column) => {
    const span = columnSpanAt(sheet.columnSpans, column);
    return span?.hidden ? 0 : (span?.width ?? DEFAULT_WIDTH);
  });
}

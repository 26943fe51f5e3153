import { PREFIX, UNFINISHED } from '../../addon/sheet/tab-names.ts';
import { pageOfPages } from '../../language/files.ts';
import { isLandscape } from '../../workbook/tabs/pdf-url.ts';
import { LEAST_SCALE } from '../../workbook/tabs/shared/column-pages.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import type { Page, PageLimits } from '../xlsx/page.ts';
import { pageLimits } from './page-limits.ts';
import { shownWidths } from './paper.ts';
import { printedParts } from './printed-parts.ts';

const FOOTER_FONT = '&"Sarabun,Regular"&9';

/** Below each page: the title of the tab and the number of the page. */
const FOOTER = `&L${FOOTER_FONT}&A&R${FOOTER_FONT}${pageOfPages('&P', '&N')}`;

/** The limits of the pages of sheets as their file had them. */
const opened = new WeakMap<Sheet, PageLimits>();

/** Remembers where the pages of a workbook that was just opened begin and end. */
export function rememberPages({ sheets }: Workbook): void {
  for (const sheet of sheets) opened.set(sheet, pageLimits(sheet));
}

/** How a sheet is to be printed. */
export function pageOf(sheet: Sheet): Page {
  const parts = printedParts(sheet);
  const limits = pageLimits(sheet, parts);
  const { areas } = limits;
  const columns = areas.length === 1 ? areas[0]?.columns : undefined;
  return {
    ...limits,
    isLandscape: isLandscape(shownWidths(sheet).slice(0, columns)),
    isOnePage: parts?.isOnePage === true,
    footer: FOOTER,
    scale: LEAST_SCALE,
    isOurs: isMarked(sheet),
    before: opened.get(sheet) ?? null,
  };
}

/** Whether a name of ours marks the sheet as one that the add-on made. */
function isMarked({ workbook, id }: Sheet): boolean {
  return workbook.namedRanges.some(
    ({ name, sheetId }) => sheetId === id && name.startsWith(PREFIX) && name !== UNFINISHED,
  );
}

import { PREFIX, UNFINISHED } from '../../addon/sheet/tab-names.ts';
import { LEAST_SCALE } from '../../workbook/tabs/shared/column-pages.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import type { Page, PageLimits } from '../xlsx/page.ts';
import { FOOTER, isLying, pageLimits, repeatedRows } from './page-limits.ts';

/** The limits of the pages of sheets as their file had them. */
const opened = new WeakMap<Sheet, PageLimits>();

/** Remembers where the pages of a workbook that was just opened begin and end. */
export function rememberPages({ sheets }: Workbook): void {
  for (const sheet of sheets) opened.set(sheet, pageLimits(sheet));
}

/** How a sheet is to be printed. */
export function pageOf(sheet: Sheet): Page {
  return {
    ...pageLimits(sheet),
    isLandscape: isLying(sheet),
    footer: FOOTER,
    scale: LEAST_SCALE,
    repeatedColumns: sheet.frozenColumns,
    repeatedRows: repeatedRows(sheet),
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

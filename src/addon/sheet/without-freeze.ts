import { unfreeze } from './apply-looks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many first rows and columns of a sheet are frozen. */
export interface Frozen {
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/**
 * Does what Sheets may refuse across the edge of a freeze: `work` is done without one, and then it is `frozen` again, as
 * somebody left it. Where the edge would now cut a merged cell it stays off: nothing but comfort hangs on it.
 */
export function withoutFreeze<T>(sheet: Sheet, frozen: Frozen, work: () => T): T {
  try {
    unfreeze(sheet);
    return work();
  } finally {
    freezeAgain(sheet, frozen);
  }
}

/** What freezes a sheet has. */
export const frozenIn = (sheet: Sheet): Frozen => ({
  frozenRows: sheet.getFrozenRows(),
  frozenColumns: sheet.getFrozenColumns(),
});

export function freezeAgain(sheet: Sheet, { frozenRows, frozenColumns }: Frozen): void {
  try {
    if (frozenRows > 0) twice(() => sheet.setFrozenRows(frozenRows));
    if (frozenColumns > 0) twice(() => sheet.setFrozenColumns(frozenColumns));
  } catch {
    // See above.
  }
}

/** Nothing later puts a freeze back: what Sheets refuses once is asked once more. */
function twice(work: () => void): void {
  try {
    work();
  } catch {
    work();
  }
}

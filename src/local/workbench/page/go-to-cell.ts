import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';

let gone = (): void => {};

/** What is done whenever a cell was gone to. */
export const whenGone = (what: () => void): void => {
  gone = what;
};

/** Brings a cell of a tab to the front and selects it. `a1`: '' for the first one. */
export function goToCell(api: FUniver, sheet: FWorksheet, a1: string): void {
  api.getActiveWorkbook()?.setActiveSheet(sheet);
  const range = sheet.getRange(a1 || 'A1');
  range.activate();
  sheet.scrollToCell(Math.max(0, range.getRow() - 3), Math.max(0, range.getColumn() - 2));
  gone();
}

import type { OpenWorkbook } from '../sheet/read-workbook.ts';
import { markName } from '../sheet/tab-names.ts';

/**
 * Brings a generated tab in front, where whoever pressed the menu looks for what came of it: Google leaves the tab that
 * was made last there. That it cannot be brought there undoes nothing.
 */
export function bringToFront({ spreadsheet, own }: OpenWorkbook, key: 'summary' | 'problems'): void {
  try {
    const sheet = own.get(markName(key));
    if (sheet && !sheet.isSheetHidden()) spreadsheet.setActiveSheet(sheet);
  } catch {
    // The toast says where to look.
  }
}

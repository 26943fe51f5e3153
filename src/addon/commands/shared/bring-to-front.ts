import type { WorkbookAsRead } from '../../sheet/read-workbook.ts';
import { tabName } from '../../sheet/tab-names.ts';
import type { Writing } from '../../sheet/writing.ts';

/**
 * What brings a generated tab in front once all is written, where whoever pressed the menu looks for what came of it:
 * Google leaves the tab that was made last there. That it cannot be brought there undoes nothing.
 */
export function tabInFront({ own, spreadsheet }: WorkbookAsRead, key: string): (writing: Writing) => void {
  const name = tabName(key);
  if (isHidden(own.get(name))) return () => undefined;
  return (writing) => {
    try {
      const sheet = writing.own.get(name);
      if (sheet) spreadsheet.setActiveSheet(sheet);
    } catch {
      // The toast says where to look.
    }
  };
}

/** False for a tab that is yet to be made. */
function isHidden(sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined): boolean {
  try {
    return sheet?.isSheetHidden() ?? false;
  } catch {
    return true;
  }
}

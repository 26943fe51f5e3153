import type { Writing } from './writing.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Does `work` on one of our tabs and says whether it was done. A tab that somebody protects from the one who runs
 * this is noted, and the others are written all the same; whatever else goes wrong is thrown on.
 */
export function attempt({ locked }: Writing, sheet: Sheet, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!isLocked(sheet)) throw error;
    const title = sheet.getName();
    if (locked.indexOf(title) < 0) locked.push(title);
    return false;
  }
}

/** True where somebody protects the tab or cells of it. Asked of the tab itself: the message of Google's error comes in the language of the account. */
export function isLocked(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].some((type) =>
    sheet.getProtections(type).some((protection) => !protection.canEdit()),
  );
}

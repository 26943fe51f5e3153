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

/**
 * The same for one tab of many: whatever goes wrong with it is noted under its title, and the others are written. The
 * next run completes it. `known`: its title, '' where it is not known; `sheet`: null for a tab that is yet to be made.
 */
export function attemptTab(writing: Writing, known: string, sheet: Sheet | null, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    const { locked, failed } = writing;
    const title = known === '' && sheet ? titleOf(sheet) : known;
    if (sheet && isSurelyLocked(sheet)) {
      if (locked.indexOf(title) < 0) locked.push(title);
    } else if (!failed.some((one) => one.title === title)) {
      failed.push({ title, reason: error instanceof Error ? error.message : String(error) });
    }
    return false;
  }
}

function titleOf(sheet: Sheet): string {
  try {
    return sheet.getName();
  } catch {
    return '';
  }
}

function isSurelyLocked(sheet: Sheet): boolean {
  try {
    return isLocked(sheet);
  } catch {
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

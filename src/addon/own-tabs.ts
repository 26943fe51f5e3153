import { fingerprint } from '../workbook/hash.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Begins the name of every named range that marks a generated tab as ours. */
const PREFIX = 'khanaen_';

/**
 * The workbook-level name that marks the tab of a key. It survives renaming, copying the workbook and .xlsx;
 * keys with other letters than a name may have are named by their fingerprint.
 */
export function markName(key: string): string {
  const plain = key.replace(':', '_');
  return PREFIX + (/^\w+$/.test(plain) ? plain : `x${fingerprint(key)}`);
}

/** Our tabs by mark name, as the workbook says; names of a tab that a user duplicated carry a `!` and do not count. */
export function ownTabs(spreadsheet: Spreadsheet): Map<string, Sheet> {
  const tabs = new Map<string, Sheet>();
  for (const named of spreadsheet.getNamedRanges()) {
    const name = named.getName();
    if (name.indexOf(PREFIX) !== 0) continue;
    const sheet = sheetOf(named);
    if (sheet) tabs.set(name, sheet);
  }
  return tabs;
}

/** null where the tab was deleted and the name points nowhere. */
function sheetOf(named: GoogleAppsScript.Spreadsheet.NamedRange): Sheet | null {
  try {
    return named.getRange().getSheet();
  } catch {
    return null;
  }
}

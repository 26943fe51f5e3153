import { fingerprint } from '../workbook/hash.ts';
import { INPUT_MARK } from '../workbook/set-up/input-marks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Begins the name of every named range of ours. */
export const PREFIX = 'khanaen_';
/** The name that stands in the workbook while tabs are being written, see `beginWriting`. */
export const UNFINISHED = `${PREFIX}unfinished`;

/** What the workbook's names say of its tabs; names of a tab that a user duplicated carry a `!` and do not count. */
export interface NamedTabs {
  /** Generated tabs by mark name. */
  readonly own: Map<string, Sheet>;
  /** Input tabs by mark name. */
  readonly inputs: Map<string, Sheet>;
  /** Mark names of generated tabs that were deleted. */
  readonly dangling: readonly string[];
  /** True where an earlier run did not come to its end: what is remembered of our tabs may be wrong. */
  readonly isUnfinished: boolean;
}

/**
 * The workbook-level name that marks the tab of a key. It survives renaming, copying the workbook and .xlsx;
 * keys with other letters than a name may have are named by their fingerprint.
 */
export function markName(key: string): string {
  const plain = key.replace(':', '_');
  return PREFIX + (/^\w+$/.test(plain) ? plain : `x${fingerprint(key)}`);
}

/** Reads the workbook's names. */
export function namedTabs(spreadsheet: Spreadsheet): NamedTabs {
  const own = new Map<string, Sheet>();
  const inputs = new Map<string, Sheet>();
  const dangling: string[] = [];
  let isUnfinished = false;
  for (const named of spreadsheet.getNamedRanges()) {
    const name = named.getName();
    if (name.indexOf(PREFIX) !== 0) continue;
    if (name === UNFINISHED) {
      isUnfinished = true;
      continue;
    }
    const sheet = sheetOf(named);
    const isInput = name.indexOf(INPUT_MARK) === 0;
    if (sheet) (isInput ? inputs : own).set(name, sheet);
    else if (!isInput) dangling.push(name);
  }
  return { own, inputs, dangling, isUnfinished };
}

/** null where the tab was deleted and the name points nowhere: asked twice, since Google may just have trouble. */
function sheetOf(named: GoogleAppsScript.Spreadsheet.NamedRange, tries = 2): Sheet | null {
  try {
    return named.getRange().getSheet();
  } catch {
    return tries > 1 ? sheetOf(named, tries - 1) : null;
  }
}

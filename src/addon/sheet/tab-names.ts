import { fingerprint } from '../../workbook/hash.ts';
import { INPUT_MARK } from '../../workbook/set-up/input-marks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Begins the name of every named range of ours. */
export const PREFIX = 'khanaen_';
/** The name that stands in the workbook while tabs are being written, see `beginWriting`. */
export const UNFINISHED = `${PREFIX}unfinished`;

/**
 * Rows and columns of a tab, from its first cell on, that are ours; what lies beyond is the user's. The tab's name
 * covers them, so that it follows rows and columns that somebody puts in or takes out.
 */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What the workbook's names say of its tabs; names of a tab that a user duplicated carry a `!` and do not count. */
export interface NamedTabs {
  /** Generated tabs by name. */
  readonly own: ReadonlyMap<string, Sheet>;
  /** How far our cells reach in them, by name; see `Size`. */
  readonly areas: ReadonlyMap<string, Size>;
  /** Input tabs by name. */
  readonly inputs: ReadonlyMap<string, Sheet>;
  /** Names of generated tabs that were deleted. */
  readonly dangling: readonly string[];
  /** True where an earlier run did not come to its end: what is remembered of our tabs may be wrong. */
  readonly isUnfinished: boolean;
}

/**
 * The workbook-level name of the tab of a key, which says that it is ours. It survives renaming, copying the workbook and .xlsx;
 * keys with other letters than a name may have are named by their fingerprint.
 */
export function tabName(key: string): string {
  const plain = key.replace(':', '_');
  return PREFIX + (/^\w+$/.test(plain) ? plain : `x${fingerprint(key)}`);
}

/** Reads the workbook's names. */
export function readTabNames(spreadsheet: Spreadsheet): NamedTabs {
  const own = new Map<string, Sheet>();
  const areas = new Map<string, Size>();
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
    const range = rangeOf(named);
    const isInput = name.indexOf(INPUT_MARK) === 0;
    if (!range) {
      if (!isInput) dangling.push(name);
      continue;
    }
    (isInput ? inputs : own).set(name, range.getSheet());
    const area = sizeOf(range);
    // A name over one cell says which tab is ours, and no more: an older version's.
    if (!isInput && area.rows * area.columns > 1) areas.set(name, area);
  }
  return { own, areas, inputs, dangling, isUnfinished };
}

/** From the first cell of the tab to the end of a range: a row above it was put in by somebody. */
const sizeOf = (range: Range): Size => ({
  rows: range.getRow() + range.getNumRows() - 1,
  columns: range.getColumn() + range.getNumColumns() - 1,
});

/** null where the tab was deleted and the name points nowhere: asked twice, since Google may just have trouble. */
function rangeOf(named: GoogleAppsScript.Spreadsheet.NamedRange, tries = 2): Range | null {
  try {
    return named.getRange();
  } catch {
    return tries > 1 ? rangeOf(named, tries - 1) : null;
  }
}

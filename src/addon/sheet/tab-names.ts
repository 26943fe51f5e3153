import { fingerprint } from '../../workbook/hash.ts';
import { INPUT_MARK } from '../../workbook/set-up/input-marks.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
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
  /** Ids of generated tabs by name. */
  readonly own: ReadonlyMap<string, number>;
  /** How far our cells reach in them, by name; see `Size`. */
  readonly areas: ReadonlyMap<string, Size>;
  /** Ids of input tabs by name. */
  readonly inputs: ReadonlyMap<string, number>;
  /** Names of generated tabs that were deleted. */
  readonly dangling: readonly string[];
  /** True where an earlier run did not come to its end: what is remembered of our tabs may be wrong. */
  readonly isUnfinished: boolean;
  /** All that begin as ours do. */
  readonly names: ReadonlySet<string>;
  /** How many others there are. */
  readonly others: number;
}

/**
 * The workbook-level name of the tab of a key, which says that it is ours. It survives renaming, copying the workbook and .xlsx;
 * keys with other letters than a name may have are named by their fingerprint.
 */
export function tabName(key: string): string {
  const plain = key.replace(':', '_');
  return PREFIX + (/^\w+$/.test(plain) ? plain : `x${fingerprint(key)}`);
}

/** Reads the workbook's names: three calls each, and one more for a generated tab. */
export function readTabNames(spreadsheet: Spreadsheet): NamedTabs {
  const own = new Map<string, number>();
  const areas = new Map<string, Size>();
  const inputs = new Map<string, number>();
  const dangling: string[] = [];
  const names = new Set<string>();
  const ranges = spreadsheet.getNamedRanges();
  for (const named of ranges) {
    const name = named.getName();
    if (name.indexOf(PREFIX) !== 0) continue;
    names.add(name);
    if (name === UNFINISHED) continue;
    const found = placeOf(named);
    const isInput = name.indexOf(INPUT_MARK) === 0;
    if (!found) {
      if (!isInput) dangling.push(name);
      continue;
    }
    (isInput ? inputs : own).set(name, found.id);
    if (isInput) continue;
    const area = reachOf(found.range);
    // A name over one cell says which tab is ours, and no more: an older version's.
    if (area.rows * area.columns > 1) areas.set(name, area);
  }
  const isUnfinished = names.has(UNFINISHED);
  return { own, areas, inputs, dangling, isUnfinished, names, others: ranges.length - names.size };
}

const ENDS = /^(?:[A-Z]+\d+:)?([A-Z]+)(\d+)$/;
const LETTERS = 26;

/** From the first cell of the tab to the end of a range: a row above it was put in by somebody. */
export function reachOf(range: Range): Size {
  const [, letters, row] = ENDS.exec(range.getA1Notation()) ?? [];
  if (letters === undefined) {
    return {
      rows: range.getRow() + range.getNumRows() - 1,
      columns: range.getColumn() + range.getNumColumns() - 1,
    };
  }
  const columns = letters.split('').reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);
  return { rows: Number(row), columns };
}

/** null where the tab was deleted and the name points nowhere: asked twice, since Google may just have trouble. */
function placeOf(named: NamedRange, tries = 2): { readonly range: Range; readonly id: number } | null {
  try {
    const range = named.getRange();
    return { range, id: range.getGridId() };
  } catch {
    return tries > 1 ? placeOf(named, tries - 1) : null;
  }
}

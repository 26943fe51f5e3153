import { a1 } from '../../../workbook/grid.ts';
import type { TabMarks } from '../../../workbook/tabs/contents-mark.ts';
import { haveMoved } from '../../../workbook/tabs/inputs/find-typed-over.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { chartsName, compareCharts } from '../../memory/compare-charts.ts';
import {
  BROKEN,
  hasLineUnderWay,
  isSame,
  looksTheSame,
  type Memory,
  tabFingerprint,
} from '../../memory/memory.ts';
import type { Standing } from '../../memory/what-stands.ts';
import type { ChartWork } from '../../sheet/apply-charts.ts';
import { type Held, heldBy } from '../../sheet/apply-looks.ts';
import { sizeOf } from '../../sheet/apply-tab.ts';
import { idOf } from '../../sheet/link-urls.ts';
import { withBlank } from '../../sheet/make-room.ts';
import type { WorkbookAsRead } from '../../sheet/read-workbook.ts';
import { tabName } from '../../sheet/tab-names.ts';
import { placesIn } from '../../sheet/writing.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that is not as it is to be. */
export interface TabWork {
  readonly description: TabDescription;
  readonly name: string;
  readonly how:
    | { readonly write: 'everything'; readonly held: Held }
    /** Its looks and size are as described. */
    | { readonly write: 'values' }
    /** The summary, which only has to lose the line that says that the writing is not over. */
    | { readonly write: 'line'; readonly fingerprint: string }
    /** It is yet to be made. */
    | { readonly write: 'new' };
  readonly charts: ChartWork | null;
}

/** What is to be written, with all that the writing needs to know of the workbook. */
export interface Comparison {
  /** Every tab in its order. */
  readonly descriptions: readonly TabDescription[];
  readonly work: readonly TabWork[];
  /** What stays remembered of the tabs that stand as described and of charts, by name. */
  readonly tabs: Readonly<Record<string, string>>;
  /** What those tabs hold, by key. */
  readonly fingerprints: ReadonlyMap<string, TabMarks>;
}

/** Compares tabs with their descriptions. `knownCharts`: titles of ours that the workbook itself remembers. */
export function compareTabs(
  workbook: WorkbookAsRead,
  descriptions: readonly TabDescription[],
  memory: Memory,
  standing: ReadonlyMap<string, Standing>,
  knownCharts: readonly string[] = [],
): Comparison {
  const places = placesIn(workbook);
  const charts = compareCharts(workbook, descriptions, memory, knownCharts);
  const tabs: Record<string, string> = {};
  const fingerprints = new Map<string, TabMarks>();
  const work: TabWork[] = [];
  for (const description of descriptions) {
    const name = tabName(description.key);
    const drawn = memory.tabs[chartsName(name)];
    if (drawn) tabs[chartsName(name)] = drawn;
    const sheet = workbook.own.get(name);
    const found = standing.get(description.key);
    const toDraw = charts.get(name) ?? null;
    const last = memory.tabs[name] ?? '';
    const fingerprint = sheet ? tabFingerprint(idOf(sheet), description, places) : '';
    const isAsLeft = found?.state === 'as-left' && !toDraw;
    if (isAsLeft && isSame(last, fingerprint)) {
      tabs[name] = last;
      fingerprints.set(description.key, found.fingerprints);
    } else if (isAsLeft && hasLineUnderWay(last, fingerprint)) {
      // Written by the run before, whose time ran out later: written again first, it would use up this one's too.
      work.push({ description, name, how: { write: 'line', fingerprint }, charts: null });
    } else {
      const looksStand = looksTheSame(fingerprint, last);
      const how = sheet ? howToWrite(workbook, sheet, description, looksStand, found, last) : newTab;
      work.push({ description, name, how, charts: toDraw });
    }
  }
  return { descriptions, work, tabs, fingerprints };
}

const newTab: TabWork['how'] = { write: 'new' };

function howToWrite(
  workbook: WorkbookAsRead,
  sheet: Sheet,
  description: TabDescription,
  looksStand: boolean,
  found: Standing | undefined,
  last: string,
): TabWork['how'] {
  const area = workbook.areas.get(tabName(description.key));
  const { rows, columns } = sizeOf(description);
  const isAsLarge = area?.rows === rows && area.columns === columns;
  if (looksStand && isAsLarge && standsInPlace(sheet, description, found)) return { write: 'values' };
  const isBroken = last === BROKEN;
  const isKnown = found !== undefined && found.state !== 'unknown';
  const isFinished = isKnown || (last !== '' && !isBroken);
  const held = { ...heldBy(sheet, description, area), isFinished };
  return { write: 'everything', held: workbook.wasUnfinished || isBroken ? withBlank(held) : held };
}

/** True where looks stand where they belong: nobody sorted or merged cells, or made dates of figures. */
function standsInPlace(sheet: Sheet, description: TabDescription, found: Standing | undefined): boolean {
  if (found?.state === 'as-left') return true;
  if (found?.state !== 'typed-over' || haveMoved(found.how)) return false;
  if (found.how.cells.some((row) => row.some((value) => typeof value === 'object' && value !== null)))
    return false;
  const { rows, columns } = sizeOf(description);
  const merged = sheet.getRange(1, 1, rows, columns).getMergedRanges();
  const notations = merged.map((range) => range.getA1Notation()).sort();
  const wanted = description.merges.map(
    ({ row, column, rows: high, columns: wide }) =>
      `${a1(row, column)}:${a1(row + high - 1, column + wide - 1)}`,
  );
  return JSON.stringify(notations) === JSON.stringify(wanted.sort());
}

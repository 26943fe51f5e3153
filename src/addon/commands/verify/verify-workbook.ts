import { CONFIRMATIONS } from '../../../workbook/confirmation/confirmations.ts';
import { a1 } from '../../../workbook/grid.ts';
import { checkHistory } from '../../../workbook/history/check-history.ts';
import { KEPT_MARK, readStored } from '../../../workbook/history/kept-rows-store.ts';
import { MONTHS } from '../../../workbook/history/months.ts';
import { ROUNDS } from '../../../workbook/history/rounds.ts';
import type { StandingCells, StandingValue } from '../../../workbook/tabs/contents-mark.ts';
import { withoutMarks } from '../../../workbook/tabs/inputs/complete-snapshot.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { compareTab, type Difference, standingValue } from '../../../workbook/verify/compare-tab.ts';
import { HISTORY_NAMES } from '../../memory/add-history.ts';
import { isStaleLine } from '../../memory/stale-line.ts';
import { readWorkbook, type WorkbookAsRead } from '../../sheet/read-workbook.ts';
import { tabName } from '../../sheet/tab-names.ts';
import { historyTitle } from '../../sheet/titles-for.ts';
import { recompute } from './recompute.ts';

/** What holding the generated tabs against figures that were computed again came to. */
export interface Verified {
  /** `unscored`: no generated tab is there to hold against anything; `stopped`: a run-level error. */
  readonly state: 'compared' | 'unscored' | 'stopped';
  readonly differences: readonly Difference[];
  /** The receipt of every district by the figures that were computed again. */
  readonly receipts: readonly { readonly district: string; readonly code: string }[];
}

/** Computes the workbook's figures again, in memory, and compares them with every generated tab. Nothing is written. */
export function verifyWorkbook(): Verified {
  const workbook = readWorkbook();
  const cellsOf = standingCells(workbook);
  const found = recompute(workbook, cellsOf);
  if (!found) return { state: 'stopped', differences: [], receipts: [] };
  const receipts = found.assessment.districts.map(({ name, receipt }) => ({ district: name, code: receipt }));
  if (!FIGURES.some((key) => workbook.own.has(tabName(key)))) {
    return { state: 'unscored', differences: [], receipts };
  }
  const differences = [
    ...found.tabs.flatMap((tab) => differencesIn(tab, workbook, cellsOf)),
    ...tabsTooMany(found.tabs, workbook),
    ...historyDifferences(workbook),
  ];
  return { state: 'compared', differences, receipts };
}

/** Tabs that only a calculation makes. */
const FIGURES = ['summary', 'tidy', 'inputs'];

/** What stands in our cells of a tab, each read once. */
export function standingCells({ own, areas, snapshot }: WorkbookAsRead): (key: string) => StandingCells {
  const known = new Map<string, StandingCells>();
  const read = (key: string): StandingCells => {
    // What is remembered of kept rows is held against those rows, see below.
    if (key === 'inputs') return withoutMarks((snapshot ?? []).filter(([first]) => first !== KEPT_MARK));
    const name = tabName(key);
    const [sheet, area] = [own.get(name), areas.get(name)];
    if (!sheet) return [];
    const range = area ? sheet.getRange(1, 1, area.rows, area.columns) : sheet.getDataRange();
    return range.getValues() as StandingValue[][]; // what Sheets gives: texts, numbers, truth values and dates
  };
  return (key) => {
    const cells = known.get(key) ?? read(key);
    known.set(key, cells);
    return cells;
  };
}

function differencesIn(
  tab: TabDescription,
  { own }: WorkbookAsRead,
  cellsOf: (key: string) => StandingCells,
): readonly Difference[] {
  if (!own.has(tabName(tab.key))) {
    return [{ tab: tab.title, cell: '', there: null, recomputed: tab.title }];
  }
  const values = tab.key === 'inputs' ? (withoutMarks(tab.values) as TabDescription['values']) : tab.values; // cells of a description stay such
  return compareTab({ ...tab, values }, cellsOf(tab.key), isStaleLine);
}

/** Tabs of ours that no calculation would leave there: of districts that are gone. */
function tabsTooMany(tabs: readonly TabDescription[], { own, ownTitles }: WorkbookAsRead): Difference[] {
  const names = new Set([...HISTORY_NAMES, ...tabs.map(({ key }) => tabName(key))]);
  return Array.from(own.keys())
    .filter((name) => !names.has(name))
    .map((name) => ownTitles.get(name) ?? name)
    .map((title) => ({ tab: title, cell: '', there: title, recomputed: null }));
}

/** Cells and rows of the tabs that only grow that are not as they were kept; what stood there is not known any more. */
function historyDifferences(workbook: WorkbookAsRead): Difference[] {
  const stored = readStored(workbook.snapshot);
  return [MONTHS, ROUNDS, CONFIRMATIONS].flatMap((tab): Difference[] => {
    const title = historyTitle(workbook, tab);
    const values = workbook.history[tab.key];
    const own = stored.filter((batch) => batch.tab === tab.key);
    const whole = { tab: title, cell: '', there: null, recomputed: null };
    if (!values) return own.length > 0 ? [{ ...whole, recomputed: title }] : [];
    const { altered, removed, gone } = checkHistory(tab, values, own);
    const cells = altered.map(({ row, column }) => ({
      tab: title,
      cell: a1(row, column),
      there: standingValue(values[row]?.[column] ?? ''),
      recomputed: null,
    }));
    return removed.size > 0 || gone.length > 0 ? [...cells, whole] : cells;
  });
}

import {
  marksOf,
  type StandingCells,
  type StandingValue,
  type TabMarks,
} from '../../workbook/tabs/contents-mark.ts';
import { hasStaleLine } from '../../workbook/tabs/generated-tabs.ts';
import { withoutMarks } from '../../workbook/tabs/inputs/complete-snapshot.ts';
import { placesWhere, type TypedOver } from '../../workbook/tabs/inputs/find-typed-over.ts';
import { MARK_ROW } from '../../workbook/tabs/people-lines.ts';
import type { WorkbookAsRead } from '../sheet/read-workbook.ts';
import { tabName } from '../sheet/tab-names.ts';
import { type Memory, remembered } from './memory.ts';
import { isStaleLine } from './stale-line.ts';

/**
 * How one of our tabs was found: as the last run left it, typed over since, or not known, so that it is to be written
 * without a word: after a run that died, where nothing tells what was left, or where the workbook was put back.
 */
export type Standing =
  | { readonly state: 'as-left'; readonly fingerprints: TabMarks; readonly cells: StandingCells }
  | { readonly state: 'unknown' }
  | {
      readonly state: 'typed-over';
      readonly how: TypedOver;
      /** The line that says "out of date" is not ours any more, or its formula is gone. */
      readonly staleLine: boolean;
    };

const UNKNOWN: Standing = { state: 'unknown' };

/** Reads tabs by key, once each, and compares them with what the last run left. `kept`: see `keptFingerprints`. */
export function whatStands(
  workbook: WorkbookAsRead,
  keys: readonly string[],
  memory: Memory,
  kept: ReadonlyMap<string, TabMarks>,
): Map<string, Standing> {
  return new Map(keys.map((key) => [key, standing(workbook, key, memory, kept.get(key) ?? null)]));
}

function standing(workbook: WorkbookAsRead, key: string, memory: Memory, kept: TabMarks | null): Standing {
  const { own, wasUnfinished } = workbook;
  const name = tabName(key);
  const sheet = own.get(name);
  const last = remembered(memory, name, sheet);
  if (!sheet || wasUnfinished || last === '' || (last === null && !kept)) return UNKNOWN;
  const cells = cellsOf(workbook, key);
  const now = marksOf(cells, hasStaleLine(key));
  const left = kept && (last === null || kept.whole === last) ? kept : null;
  const wanted = last ?? kept?.whole;
  const staleLine = isStaleLineChanged(sheet, key, cells);
  if (now.whole === wanted && !staleLine) return { state: 'as-left', fingerprints: left ?? now, cells };
  // An earlier version of the file that somebody went back to: all of it is as it was left then.
  if (now.whole === kept?.whole && !staleLine) return UNKNOWN;
  return { state: 'typed-over', how: { cells, now, left }, staleLine };
}

/** What stands in our cells of a tab. */
function cellsOf({ own, areas, cells, snapshot }: WorkbookAsRead, key: string): StandingCells {
  if (key === 'inputs') return withoutMarks(snapshot ?? []);
  const name = tabName(key);
  const read = cells.get(name);
  if (read) return read as StandingValue[][]; // see below
  const sheet = own.get(name);
  const area = areas.get(name);
  if (!sheet) return [];
  const values = area
    ? sheet.getSheetValues(1, 1, area.rows, area.columns)
    : sheet.getDataRange().getValues();
  return values as StandingValue[][]; // what Sheets gives: texts, numbers, truth values and dates
}

/**
 * True where somebody typed over the line that says "out of date". What its formula shows is known; that it was
 * emptied, which looks like "up to date", is asked of the summary alone: the other tabs only repeat it.
 */
function isStaleLineChanged(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  key: string,
  cells: StandingCells,
): boolean {
  if (!hasStaleLine(key)) return false;
  const line = cells[MARK_ROW]?.[0] ?? '';
  if (!isStaleLine(line)) return true;
  return line === '' && key === 'summary' && sheet.getRange(MARK_ROW + 1, 1).getFormula() === '';
}

/** A row of a tab, from 0, as the last run left it; null where it does not stand so any more, or is not known. */
export function rowAsLeft(tab: Standing | undefined, row: number): StandingCells[number] | null {
  if (!tab || tab.state === 'unknown') return null;
  if (tab.state === 'as-left') return tab.cells[row] ?? null;
  return areRowsTypedOver(tab, row, row + 1) ? null : (tab.how.cells[row] ?? null);
}

/** True where rows of a tab, from 0, are not what the last run left. */
export function areRowsTypedOver(
  tab: Standing | undefined,
  from: number,
  to = Number.POSITIVE_INFINITY,
): boolean {
  if (tab?.state !== 'typed-over') return false;
  const { now, left } = tab.how;
  return !left || placesWhere(now.rows, left.rows).some((row) => row >= from && row < to);
}

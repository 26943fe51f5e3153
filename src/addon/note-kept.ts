import type { Cells, HistoryTab } from '../workbook/history/history-table.ts';
import { keptRows } from '../workbook/history/kept-rows.ts';
import { storedRows, withKept } from '../workbook/history/kept-rows-store.ts';
import type { TabDescription } from '../workbook/tabs/tab-description.ts';
import { asTyped, growTo } from './apply-tab.ts';
import { attempt } from './attempt.ts';
import { idOf } from './link-urls.ts';
import { type Memory, remember, tabMark } from './memory.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import { markName } from './own-tabs.ts';

/** Rows that were added to a tab that only grows, in the order of its columns. */
export interface Added {
  readonly tab: HistoryTab;
  readonly rows: Cells;
}

/** The hidden copy of the inputs as a run left it, and what the run remembers. */
export interface Left {
  readonly copy: TabDescription | null;
  readonly memory: Memory;
}

const COPY = markName('inputs');

/**
 * Notes in the hidden copy what the rows hold that were just added, so that later runs see whether somebody altered
 * them. It comes behind the rows: of a run that died between, the next one takes them as they stand.
 */
export function noteKept(workbook: OpenWorkbook, { copy, memory }: Left, added: readonly Added[]): void {
  const sheet = workbook.own.get(COPY);
  if (!sheet || !copy || !memory.tabs[COPY] || added.length === 0) return;
  const kept = added.flatMap(({ tab, rows }) =>
    keptRows(
      tab,
      rows.map((cells, row) => ({ row, cells })),
      tab.columns,
    ),
  );
  const after = withKept(copy, kept);
  const lines = after.values.slice(copy.values.length).map((line) => line.map(asTyped));
  if (storedRows(kept).length === 0) return;
  const isDone = attempt(workbook, sheet, () => {
    growTo(sheet, after.values.length, after.widths.length);
    sheet.getRange(copy.values.length + 1, 1, lines.length, after.widths.length).setValues(lines);
  });
  SpreadsheetApp.flush();
  const tabs = { ...memory.tabs, [COPY]: isDone ? tabMark(idOf(sheet), after, workbook) : '' };
  try {
    remember(memory, { ...memory, tabs });
  } catch {
    // The next run writes the copy once more.
  }
}

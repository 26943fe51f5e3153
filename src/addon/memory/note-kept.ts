import type { Cells, HistoryTab } from '../../workbook/history/history-table.ts';
import { keptRows } from '../../workbook/history/kept-rows.ts';
import { storedRows, withKept } from '../../workbook/history/kept-rows-store.ts';
import { marksOf, type TabMarks } from '../../workbook/tabs/contents-mark.ts';
import { withMarks, withoutMarks } from '../../workbook/tabs/inputs/complete-snapshot.ts';
import type { TabDescription } from '../../workbook/tabs/tab-description.ts';
import { asTyped, sizeOf } from '../sheet/apply-tab.ts';
import { attempt } from '../sheet/attempt.ts';
import { idOf } from '../sheet/link-urls.ts';
import { makeRoom, roomIn } from '../sheet/make-room.ts';
import { claimFor } from '../sheet/make-tab.ts';
import type { OpenWorkbook } from '../sheet/read-workbook.ts';
import { markName } from '../sheet/tab-names.ts';
import { beginWriting, endWriting } from './journal.ts';
import { type Memory, tabMark, written } from './memory.ts';

/** Rows that were added to a tab that only grows, in the order of its columns. */
export interface Added {
  readonly tab: HistoryTab;
  readonly rows: Cells;
}

/** The hidden copy of the inputs as a run left it, what the tabs hold, and what the run remembers. */
export interface Left {
  readonly copy: TabDescription | null;
  readonly marks: ReadonlyMap<string, TabMarks>;
  readonly memory: Memory;
}

const COPY = markName('inputs');

/**
 * Notes in the hidden copy what the rows hold that were just added, so that later runs see whether somebody altered
 * them. It comes behind the rows: of a run that died between, the next one takes them as they stand.
 */
export function noteKept(
  workbook: OpenWorkbook,
  { copy, marks, memory }: Left,
  added: readonly Added[],
): void {
  const sheet = workbook.own.get(COPY);
  if (!sheet || !copy || !memory.tabs[COPY] || added.length === 0) return;
  const kept = added.flatMap(({ tab, rows }) =>
    keptRows(
      tab,
      rows.map((cells, row) => ({ row, cells })),
      tab.columns,
    ),
  );
  if (storedRows(kept).length === 0) return;
  const after = withKept(copy, kept);
  const holds = marksOf(withoutMarks(after.values), false);
  const size = sizeOf(after);
  const [first = [], ...lines] = [
    ...withMarks(after, new Map(marks).set('inputs', holds)).values.slice(0, 1),
    ...after.values.slice(copy.values.length),
  ].map((line) => line.map(asTyped));
  const room = roomIn(sheet, workbook.areas.get(COPY));
  beginWriting(workbook);
  const isDone = attempt(workbook, sheet, () => {
    makeRoom(sheet, room, size.rows, size.columns);
    claimFor(workbook, COPY, sheet)(size);
    sheet.getRange(1, 1, 1, size.columns).setValues([first]);
    sheet.getRange(copy.values.length + 1, 1, lines.length, size.columns).setValues(lines);
  });
  const mark = isDone ? written(tabMark(idOf(sheet), after, workbook), holds.whole) : '';
  endWriting(workbook, memory, { ...memory, tabs: { ...memory.tabs, [COPY]: mark } }, true);
}

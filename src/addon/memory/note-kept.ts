import type { Cells, HistoryTab } from '../../workbook/history/history-table.ts';
import { keptRows } from '../../workbook/history/kept-rows.ts';
import { storedRows, withKept } from '../../workbook/history/kept-rows-store.ts';
import { marksOf, type TabMarks } from '../../workbook/tabs/contents-mark.ts';
import { withMarks, withoutMarks } from '../../workbook/tabs/inputs/complete-snapshot.ts';
import type { TabDescription } from '../../workbook/tabs/tab-description.ts';
import { blank, unfreeze } from '../sheet/apply-looks.ts';
import { sizeOf } from '../sheet/apply-tab.ts';
import { attempt } from '../sheet/attempt.ts';
import { idOf } from '../sheet/link-urls.ts';
import { makeRoom, roomAfter } from '../sheet/make-room.ts';
import { claimFor } from '../sheet/make-tab.ts';
import { asSettable } from '../sheet/settable.ts';
import { tabName } from '../sheet/tab-names.ts';
import { beginWriting, placesOf, type Writing } from '../sheet/writing.ts';
import { endWriting } from './end-writing.ts';
import type { HistoryRooms } from './history-rooms.ts';
import { isWritten, type Memory, tabFingerprint, written } from './memory.ts';

/** Rows that were added to a tab that only grows, in the order of its columns. */
export interface AddedRows {
  readonly tab: HistoryTab;
  readonly rows: Cells;
}

/** The hidden copy of the inputs as a run left it, what the tabs hold, and what the run remembers. */
export interface CopyAsLeft {
  readonly copy: TabDescription | null;
  readonly fingerprints: ReadonlyMap<string, TabMarks>;
  readonly memory: Memory;
}

const COPY = tabName('inputs');

/**
 * Notes in the hidden copy what the rows hold that were just added, so that later runs see whether somebody altered
 * them. It comes behind the rows: of a run that died between, the next one takes them as they stand.
 */
export function noteKept(
  writing: Writing,
  { copy: before }: HistoryRooms,
  { copy, fingerprints, memory }: CopyAsLeft,
  added: readonly AddedRows[],
): void {
  const sheet = writing.own.get(COPY);
  if (!sheet || !copy || !isWritten(memory.tabs[COPY]) || added.length === 0) return;
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
    ...withMarks(after, new Map(fingerprints).set('inputs', holds)).values.slice(0, 1),
    ...after.values.slice(copy.values.length),
  ].map((line) => line.map(asSettable));
  const now = sizeOf(copy);
  const room = before ? roomAfter(before, now) : blank(now);
  beginWriting(writing);
  const isDone = attempt(writing, sheet, () => {
    unfreeze(sheet);
    makeRoom(sheet, room, size.rows, size.columns);
    claimFor(writing, COPY, sheet)(size);
    sheet.getRange(1, 1, 1, size.columns).setValues([first]);
    sheet.getRange(copy.values.length + 1, 1, lines.length, size.columns).setValues(lines);
  });
  const remembered = isDone
    ? written(tabFingerprint(idOf(sheet), after, placesOf(writing)), holds.whole)
    : '';
  endWriting(writing, memory, { ...memory, tabs: { ...memory.tabs, [COPY]: remembered } }, true);
}

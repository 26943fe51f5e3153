import type { ReportedDistrict } from '../../../workbook/report.ts';
import type { Head } from '../../../workbook/round.ts';
import {
  describeChanges,
  describeUndone,
  haveScoresMoved,
  LIST_HEAD,
  listChanges,
} from '../../../workbook/tabs/changes/describe-changes.ts';
import type { ChangeList, Snapshot } from '../../../workbook/tabs/inputs/snapshot.ts';
import type { CalculatedAt } from '../../../workbook/tabs/scored-run.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { isWritten, type Memory } from '../../memory/memory.ts';
import { areRowsTypedOver, rowAsLeft, type Standing } from '../../memory/what-stands.ts';
import type { WorkbookAsRead } from '../../sheet/read-workbook.ts';
import { tabName } from '../../sheet/tab-names.ts';
import type { TabsFound } from './look-at-tabs.ts';

/** Its list moves only when a figure does, and is kept as it is until the next time. */
const CHANGES = tabName('changes');

const COPY = tabName('inputs');

interface Figures {
  readonly figures: string;
  readonly districts: readonly ReportedDistrict[];
  readonly head: Head;
}

/** When the figures last moved, what changed then, and the tab that says it, where there is anything to say. */
export interface Since {
  readonly calculatedAt: CalculatedAt;
  readonly list: ChangeList | null;
  readonly changes: readonly TabDescription[];
}

/**
 * Compares with what an earlier run left in the copy of the inputs. After a run that died, that counts beside what is
 * remembered: its figures may be in the copy already. Of what somebody typed over, only rows that still stand
 * as they were left count.
 */
export function changesSince(
  { grids, own, wasUnfinished }: WorkbookAsRead,
  { before, standing }: Pick<TabsFound, 'before' | 'standing'>,
  memory: Memory,
  { figures, districts, head }: Figures,
  now: () => CalculatedAt,
): Since {
  const isUnfinished = wasUnfinished && before !== null;
  const then = memory.calculatedAt;
  const hasMoved =
    !then || figures !== memory.figures || (isUnfinished && haveScoresMoved(before, districts));
  const calculatedAt = hasMoved ? now() : then;
  const isCopy = before !== null && !areRowsTypedOver(standing.get('inputs'), 0, before.listAt);
  // The run that found the figures moved had no time left for the copy, or was not let: what it listed is found again.
  const isBehind = COPY in memory.tabs && !isWritten(memory.tabs[COPY]);
  const found =
    (hasMoved || isBehind) && isCopy ? listChanges(before, grids, districts, calculatedAt.people) : null;
  const list = found ?? (before && keptList(before, standing));
  if (list) return { calculatedAt, list, changes: [describeChanges(list, grids, head)] };
  // A list of a run that died, of changes that were undone: the first that there was.
  const isUndone = isUnfinished && !hasMoved && own.has(CHANGES);
  return { calculatedAt, list, changes: isUndone ? [describeUndone(head)] : [] };
}

/** The list that the copy keeps; a row of it that was typed over is taken from the tab, and left out where it was too. */
function keptList({ list, listAt }: Snapshot, standing: ReadonlyMap<string, Standing>): ChangeList | null {
  const copy = standing.get('inputs');
  if (!list || !areRowsTypedOver(copy, listAt)) return list;
  const rows = list.rows.flatMap((row, at) => {
    if (!areRowsTypedOver(copy, listAt + at, listAt + at + 1)) return [row];
    const shown = rowAsLeft(standing.get('changes'), LIST_HEAD + at);
    return shown ? [shown.map((cell) => (typeof cell === 'object' || cell === '' ? null : cell))] : [];
  });
  return { ...list, rows };
}

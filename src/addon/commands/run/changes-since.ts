import { tabText } from '../../../language/tabs.ts';
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
import type { TabDescription, TabValue } from '../../../workbook/tabs/tab-description.ts';
import { isWritten, type Memory } from '../../memory/memory.ts';
import { pulledLines } from '../../memory/pulled.ts';
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
  /** What of `Memory.imported` is still to be remembered: '' once a list that has it is kept. */
  readonly imported: string;
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
  const noted = memory.imported ?? '';
  const pulled = pulledLines(noted, before?.list?.rows ?? []);
  const imported = pulled.length > 0 ? noted : '';
  const kept = found ?? (before && keptList(before, standing));
  const list = pulled.length > 0 ? withPulled(pulled, found, calculatedAt) : kept;
  if (list) return { calculatedAt, list, changes: [describeChanges(list, grids, head)], imported };
  // A list of a run that died, of changes that were undone: the first that there was.
  const isUndone = isUnfinished && !hasMoved && own.has(CHANGES);
  return { calculatedAt, list, changes: isUndone ? [describeUndone(head)] : [], imported };
}

/** A list that begins with what was taken over from older tables. */
const withPulled = (
  pulled: readonly (readonly TabValue[])[],
  found: ChangeList | null,
  { people }: CalculatedAt,
): ChangeList => ({
  line: found?.line ?? tabText.calculatedAt(people),
  more: found?.more ?? 0,
  rows: [...pulled, ...(found?.rows ?? [])],
});

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

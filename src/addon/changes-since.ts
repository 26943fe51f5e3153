import type { ReportedDistrict } from '../workbook/report.ts';
import type { Head } from '../workbook/round.ts';
import {
  describeChanges,
  describeUndone,
  haveScoresMoved,
} from '../workbook/tabs/changes/describe-changes.ts';
import { describedMark } from '../workbook/tabs/contents-mark.ts';
import type { Snapshot } from '../workbook/tabs/inputs/snapshot.ts';
import type { CalculatedAt } from '../workbook/tabs/scored-run.ts';
import type { TabDescription } from '../workbook/tabs/tab-description.ts';
import { now } from './clock.ts';
import type { Memory } from './memory.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import { markName } from './own-tabs.ts';
import { holdsOurs } from './users-work.ts';

/** Written only when a figure moved, and kept as it is until the next time. */
export const CHANGES = markName('changes');

interface Scored {
  readonly figures: string;
  readonly districts: readonly ReportedDistrict[];
  readonly head: Head;
}

/**
 * When the figures last moved, and the tab of changes where that is now and an earlier run left something to compare
 * with; `list`: what that tab then holds. After a run that died, what it left in the workbook counts beside what is remembered: its figures may be in
 * the copy of the inputs already, and its list in the tab although the inputs were put back.
 */
export function changesSince(
  { grids, own, wasUnfinished }: OpenWorkbook,
  before: Snapshot | null,
  memory: Memory,
  { figures, districts, head }: Scored,
): { changes: TabDescription[]; calculatedAt: CalculatedAt; list: string } {
  const told = (tab: TabDescription | null, calculatedAt: CalculatedAt) => ({
    changes: tab ? [tab] : [],
    calculatedAt,
    list: tab ? describedMark(tab) : memory.list,
  });
  const isUnfinished = wasUnfinished && before !== null;
  const then = memory.calculatedAt;
  if (!then || figures !== memory.figures || (isUnfinished && haveScoresMoved(before, districts))) {
    const calculatedAt = now();
    return told(before && describeChanges(before, grids, districts, calculatedAt.people, head), calculatedAt);
  }
  const list = own.get(CHANGES);
  const isUndone = isUnfinished && list !== undefined && !holdsOurs(list, memory.list);
  return told(isUndone ? describeUndone(head) : null, then);
}

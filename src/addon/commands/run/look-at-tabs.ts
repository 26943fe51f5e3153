import type { Assessment } from '../../../workbook/assess.ts';
import type { TabMarks } from '../../../workbook/tabs/contents-mark.ts';
import { readSnapshot, type Snapshot } from '../../../workbook/tabs/inputs/snapshot.ts';
import { type PlannedTab, planTabs } from '../../../workbook/tabs/plan-tabs.ts';
import { HISTORY_NAMES } from '../../memory/add-history.ts';
import { tabsToWarn } from '../../memory/give-warnings.ts';
import { keptFingerprints } from '../../memory/keep-fingerprints.ts';
import type { Memory } from '../../memory/memory.ts';
import { tabsWithUsersWork } from '../../memory/users-work.ts';
import { type Standing, whatStands } from '../../memory/what-stands.ts';
import { adoptTabs } from '../../sheet/adopt-tabs.ts';
import { type WorkbookAsRead, withTitles } from '../../sheet/read-workbook.ts';
import { planRemoval, type Removal } from '../../sheet/remove-tabs.ts';
import { tabName } from '../../sheet/tab-names.ts';
import { isTaken, pairTitles, type TitledTab } from '../../sheet/titles-for.ts';

/** Our tabs as a run found them, and those that the round is to have. */
export interface TabsFound {
  /** The tabs that the round gets, with the titles they have or are given. */
  readonly titled: readonly TitledTab<PlannedTab>[];
  /** The names of all tabs that stay or come. */
  readonly names: readonly string[];
  /** How each tab was found, by key. */
  readonly standing: ReadonlyMap<string, Standing>;
  /** The hidden copy of the inputs as it was left. */
  readonly before: Snapshot | null;
  /** What is to go, and the workbook without it. */
  readonly removal: Removal;
  /** See `tabsToWarn`. */
  readonly toWarn: ReadonlyMap<string, boolean>;
}

/**
 * Reads the tabs that the round is to have, and those that it is to have no more. `requested`: keys of tabs that are
 * asked for now.
 */
export function lookAtTabs(
  found: WorkbookAsRead,
  memory: Memory,
  assessment: Assessment,
  requested: readonly string[] = [],
): TabsFound {
  const planned = planTabs(assessment, (key) => requested.indexOf(key) >= 0 || found.own.has(tabName(key)));
  const read = adoptTabs(found, planned);
  const keys = ['changes', ...planned.map(({ key }) => key)];
  const names = [...HISTORY_NAMES, tabName('selftest'), ...keys.map(tabName)];
  // Only a tab that comes or goes can meet another one's title, and only of one that others have is the title told.
  const areSame =
    planned.every(({ key, title }) => read.own.has(tabName(key)) && !isTaken(read, title)) &&
    Array.from(read.own.keys()).every((name) => names.indexOf(name) >= 0);
  const workbook = areSame ? read : withTitles(read);
  const fingerprints: ReadonlyMap<string, TabMarks> = keptFingerprints(workbook);
  const standing = whatStands(workbook, keys, memory, fingerprints);
  const before = readSnapshot(workbook.snapshot);
  const known = { fingerprints, charts: before?.charts ?? [] };
  const removal = planRemoval(workbook, names, tabsWithUsersWork(workbook, names, known, memory));
  const toWarn = tabsToWarn(workbook, memory, names);
  return { titled: pairTitles(removal.workbook, planned), names, standing, before, removal, toWarn };
}

import type { ParsedRound } from '../../../workbook/parse-round.ts';
import { describeProblems } from '../../../workbook/tabs/problems/describe-problems.ts';
import { endWriting } from '../../memory/end-writing.ts';
import { giveWarnings, tabsToWarn } from '../../memory/give-warnings.ts';
import { keepFingerprints, keptFingerprints } from '../../memory/keep-fingerprints.ts';
import type { Memory } from '../../memory/memory.ts';
import { whatStands } from '../../memory/what-stands.ts';
import type { WorkbookAsRead } from '../../sheet/read-workbook.ts';
import { tabName } from '../../sheet/tab-names.ts';
import { titlesFor } from '../../sheet/titles-for.ts';
import { newWriting, type Writing } from '../../sheet/writing.ts';
import { tabInFront } from '../shared/bring-to-front.ts';
import { now } from '../shared/clock.ts';
import { compareTabs } from './compare-tabs.ts';
import { listedAt } from './listed-at.ts';
import { writeTabs } from './write-tabs.ts';

/** Brings ตรวจสอบข้อมูล up to date and to the front. `also`: what is written beside it. */
export function writeProblems(
  workbook: WorkbookAsRead,
  memory: Memory,
  { problems, head }: ParsedRound,
  also: (writing: Writing, memory: Memory) => Memory = (_, same) => same,
): Writing {
  const listed = listedAt(problems, memory, now);
  const kept = keptFingerprints(workbook);
  const standing = whatStands(workbook, ['problems'], memory, kept);
  const names = [tabName('problems')];
  const toWarn = tabsToWarn(workbook, memory, names);
  const described = titlesFor(workbook, [describeProblems(problems.all, head, listed.at)]);
  const comparison = compareTabs(workbook, described, memory, standing);
  const bringToFront = tabInFront(workbook, 'problems');
  // From here on it is written, and nothing is read any more.
  const writing = newWriting(workbook);
  const { tabs, fingerprints } = writeTabs(writing, comparison);
  // After a run that died nothing that is kept counts anyway.
  if (!workbook.wasUnfinished) keepFingerprints(writing, new Map([...kept, ...fingerprints]));
  const after = also(writing, memory);
  const warned = giveWarnings(writing, memory, names, toWarn);
  const whole = { ...after, listed, tabs: { ...after.tabs, ...tabs }, warned };
  endWriting(writing, memory, whole, false);
  bringToFront(writing);
  return writing;
}

import { endWriting } from '../../memory/end-writing.ts';
import { giveWarnings } from '../../memory/give-warnings.ts';
import { keepFingerprints } from '../../memory/keep-fingerprints.ts';
import { storeKnown } from '../../memory/known-tabs.ts';
import type { Memory } from '../../memory/memory.ts';
import type { CopyAsLeft } from '../../memory/note-kept.ts';
import { nameInputs } from '../../sheet/name-inputs.ts';
import { removeTabs } from '../../sheet/remove-tabs.ts';
import { tabName } from '../../sheet/tab-names.ts';
import type { Writing } from '../../sheet/writing.ts';
import type { Comparison } from './compare-tabs.ts';
import type { TabsFound } from './look-at-tabs.ts';
import { writeTabs } from './write-tabs.ts';

/** Writes what the comparison found, and remembers it. `now`: what of the run is to be remembered. */
export function writeRun(
  writing: Writing,
  { removal, names, toWarn }: TabsFound,
  comparison: Comparison,
  memory: Memory,
  now: Pick<Memory, 'figures' | 'calculatedAt' | 'listed' | 'imported'>,
): CopyAsLeft {
  nameInputs(writing);
  removeTabs(writing, removal);
  const { tabs: wrote, fingerprints, hasCopy } = writeTabs(writing, comparison);
  const tabs = { ...stayed(memory, writing), ...wrote };
  if (!hasCopy) keepFingerprints(writing, fingerprints);
  const warned = giveWarnings(writing, memory, names, toWarn);
  const described = new Set(comparison.descriptions.map(({ key }) => tabName(key)));
  const { indicators } = memory;
  const after = { ...now, indicators, tabs, warned, known: storeKnown(writing, described) };
  endWriting(writing, memory, after, true);
  const copy = comparison.descriptions.find(({ key }) => key === 'inputs') ?? null;
  return { copy, fingerprints, memory: after };
}

/** What was remembered of tabs that still have their names: one that should have gone is ours when the next run tries. */
const stayed = (memory: Memory, { names }: Writing): Record<string, string> =>
  Object.fromEntries(Object.entries(memory.tabs).filter(([name]) => names.has(name)));

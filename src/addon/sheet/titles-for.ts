import type { TabTitle } from '../../workbook/tabs/plan-tabs.ts';
import { titleBeside } from '../../workbook/tabs/titles.ts';
import type { OpenWorkbook } from './read-workbook.ts';
import { markName } from './tab-names.ts';

/**
 * The titles that our tabs have, or are given where they are yet to be made: a title that the user gave to a tab of
 * his own, or to another one of ours, stays there, and ours is called `… (คะแนน)`.
 */
export function titlesFor<T extends TabTitle>({ ownTitles, isTaken }: OpenWorkbook, tabs: readonly T[]): T[] {
  const used = new Set(Array.from(ownTitles.values()).map((title) => title.toLowerCase()));
  const isUsed = (title: string): boolean => isTaken(title) || used.has(title.toLowerCase());
  return tabs.map((tab) => {
    const { key, title: wanted } = tab;
    const title = ownTitles.get(markName(key)) ?? (isUsed(wanted) ? titleBeside(wanted, isUsed) : wanted);
    used.add(title.toLowerCase());
    return { ...tab, title };
  });
}

import { problemText } from '../../../language/problems.ts';
import type { Problems } from '../../../workbook/problems/collector.ts';
import type { TabTitle } from '../../../workbook/tabs/plan-tabs.ts';
import { isKept } from '../../../workbook/tabs/titles.ts';
import { isTaken, type TitledTab, type Titles } from '../../sheet/titles-for.ts';

/** Tabs of the user's that have the title of one of ours. */
export function reportTaken(
  titles: Titles,
  titled: readonly TitledTab<TabTitle>[],
  problems: Problems,
): void {
  for (const { tab, title } of titled) {
    if (!isTaken(titles, tab.title)) continue;
    const where = { tab: tab.title, cell: '' };
    problems.add('title-taken', where, problemText.titleTaken(tab.title, title));
  }
}

/** Tabs that were left to the user, until they are deleted or renamed. */
export function reportKept({ usersTitles }: Titles, problems: Problems): void {
  for (const tab of usersTitles.filter(isKept))
    problems.add('tab-kept', { tab, cell: '' }, problemText.tabKept);
}

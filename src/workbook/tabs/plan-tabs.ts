import type { Assessment } from '../assess.ts';
import { itemAt } from '../item-at.ts';
import type { ScoredDistrict } from '../scored-district.ts';
import type { DistrictTab, RequestedTab, RoundTab } from './generated-tab.ts';
import { GENERATED_TABS } from './generated-tabs.ts';
import type { TabDescription } from './tab-description.ts';
import { DISTRICT_KEY, districtTabKey, districtTitles } from './titles.ts';

/** Above so many districts no tab is made for each, unless asked for: a file has its limits, and so has a menu. */
const MOST_DISTRICT_TABS = 80;

/** What a tab is, and the title it has where no tab of the user's has it already. */
export type TabTitle = Pick<TabDescription, 'key' | 'title'>;

/** A tab that a scored round gets. */
export type PlannedTab = TabTitle &
  (
    | { readonly tab: RoundTab | RequestedTab }
    | { readonly tab: DistrictTab; readonly district: ScoredDistrict }
  );

/**
 * The tabs that a scored round gets, in the order they stand. `isWanted`: of a tab that is made on request, by its key,
 * whether it was asked for or stands already; so are those of many districts, by the key of the family or of any of them.
 */
export const planTabs = (
  { districts }: Pick<Assessment, 'districts'>,
  isWanted: (key: string) => boolean = () => false,
): PlannedTab[] =>
  GENERATED_TABS.flatMap((tab): PlannedTab[] => {
    if (tab.made === 'for the round' || (tab.made === 'on request' && isWanted(tab.key)))
      return [{ key: tab.key, title: tab.title, tab }];
    const isFamilyWanted = (): boolean =>
      districts.length <= MOST_DISTRICT_TABS ||
      isWanted(DISTRICT_KEY) ||
      districts.some((district) => isWanted(districtTabKey(district)));
    return tab.made === 'for a district' && isFamilyWanted() ? planFamily(tab, districts) : [];
  });

function planFamily(tab: DistrictTab, districts: readonly ScoredDistrict[]): PlannedTab[] {
  const titles = districtTitles(districts);
  return districts.map((district, d) => {
    return { key: districtTabKey(district), title: itemAt(titles, d), tab, district };
  });
}

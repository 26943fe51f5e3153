import { a1 } from '../grid.ts';
import type { DistrictTab, GeneratedTab, TabView } from './generated-tab.ts';
import { GENERATED_TABS } from './generated-tabs.ts';
import { outdatedReference } from './inputs/snapshot.ts';
import { MARK_ROW } from './people-lines.ts';
import type { PlannedTab } from './plan-tabs.ts';
import type { ScoredRun } from './scored-run.ts';
import { printedPages } from './shared/printed-pages.ts';
import type { TabDescription } from './tab-description.ts';

/** True for a tab that the page in front leads to: hidden ones too, but for what is the add-on's alone. */
const isGoneTo = (one: PlannedTab): boolean =>
  !('district' in one) && one.key !== 'overview' && one.key !== 'inputs';

/** Those that are made when something happened: led to as soon as they are there. */
const KEPT_TABS: readonly GeneratedTab[] = GENERATED_TABS.filter(
  ({ made, key }) => made === 'when something happened' && key !== 'selftest',
);

/**
 * Every generated tab of a scored round, in the order of the plan and under its titles. A tab that shows something of
 * another one asks for it by its key, wherever that stands.
 */
export function describeTabs(run: ScoredRun, planned: readonly PlannedTab[]): TabDescription[] {
  const byKey = new Map(planned.map((one) => [one.key, one]));
  const described = new Map<string, TabDescription>();
  const families = new Map<DistrictTab, ReturnType<DistrictTab['describe']>>();
  const describe = (one: PlannedTab): TabDescription => {
    if (!('district' in one)) return one.tab.describe(view);
    const family = families.get(one.tab) ?? one.tab.describe(view);
    families.set(one.tab, family);
    return family(one.district, one.title);
  };
  const tabOf = (key: string): TabDescription => {
    const known = described.get(key);
    if (known) return known;
    const one = byKey.get(key);
    if (!one) throw new RangeError(`no tab ${key}`);
    const { title, tab } = one;
    const made = { ...describe(one), key, title, ...(tab.isHidden ? { hidden: true } : {}) };
    described.set(key, made);
    return made;
  };
  const view: TabView = {
    run,
    staleFormula: outdatedReference(run.summaryTitle, a1(MARK_ROW, 0)),
    hasDistrictTabs: planned.some((one) => 'district' in one),
    titles: [...planned.filter(isGoneTo), ...KEPT_TABS].map(({ key, title }) => ({ key, title })),
    tabOf,
    pagesOf: (key) => {
      const one = byKey.get(key);
      if (!one) return null;
      const pages = 'pages' in one.tab && one.tab.pages ? one.tab.pages : printedPages;
      return pages(tabOf(key));
    },
  };
  return planned.map(({ key }) => tabOf(key));
}

import type { Assessment } from '../assess.ts';
import type { Problem } from '../problems/problem.ts';
import type { ReportedDistrict } from '../report.ts';
import type { Round } from '../round.ts';
import { GENERATED } from '../vocabulary.ts';
import { describeDistrict } from './describe-district.ts';
import { describeProblems } from './describe-problems.ts';
import { describeSummary } from './describe-summary.ts';
import { describeTidy, type TidyRows } from './describe-tidy.ts';
import type { TabDescription } from './tab-description.ts';
import { districtTabKey, districtTitles } from './titles.ts';

/** Above so many districts no tab is made for each, unless asked for: a file has its limits, and so has a menu. */
export const MOST_DISTRICT_TABS = 80;

/** When the figures were computed: for people, and ISO 8601 with +07:00 for machines. */
export interface CalculatedAt {
  readonly people: string;
  readonly machine: string;
}

/** What a tab is, and the title it has where no tab of the user's has it already. */
export type TabTitle = Pick<TabDescription, 'key' | 'title'>;

/** The tabs that a scored round gets, in the order they stand. */
export function plannedTabs({ districts }: Round): TabTitle[] {
  const perDistrict = districts.length <= MOST_DISTRICT_TABS ? districts : [];
  const titles = districtTitles(perDistrict);
  return [
    { key: 'summary', title: GENERATED.summary },
    ...perDistrict.map((district, index) => ({ key: districtTabKey(district), title: titles[index] ?? '' })),
    { key: 'problems', title: GENERATED.problems },
    { key: 'tidy', title: GENERATED.tidy },
  ];
}

/** Every generated tab of a scored round, under the titles it is to have, in the order of `plannedTabs`. */
export function describeTabs(
  assessment: Assessment,
  districts: readonly ReportedDistrict[],
  problems: readonly Problem[],
  tidy: TidyRows,
  calculatedAt: CalculatedAt,
  titles: readonly TabTitle[],
): TabDescription[] {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return titles.map((tab, index) => {
    switch (tab.key) {
      case 'summary':
        return { ...describeSummary(assessment, districts, calculatedAt.people, errors), ...tab };
      case 'problems':
        return { ...describeProblems(problems, assessment.round), ...tab };
      case 'tidy':
        return { ...describeTidy(tidy, calculatedAt.machine), ...tab };
      default:
        return describeDistrict(assessment, districts, index - 1, tab.title);
    }
  });
}

import { tabText } from '../../language/tabs.ts';
import type { Assessment } from '../assess.ts';
import { a1, type Grid } from '../grid.ts';
import { fingerprint } from '../hash.ts';
import type { Problem } from '../problems/problem.ts';
import type { ReportedDistrict } from '../report.ts';
import type { Round } from '../round.ts';
import { GENERATED } from '../vocabulary.ts';
import { averagesByKind } from './district/averages.ts';
import { describeDistrict } from './district/describe-district.ts';
import { describeSnapshot, outdatedFormula, outdatedReference } from './inputs/snapshot.ts';
import { describeMemo, memoPage } from './memo/describe-memo.ts';
import { bestAdvice } from './notices/best-advice.ts';
import { describeNotices } from './notices/describe-notices.ts';
import { labelLine, MARK_ROW } from './people-lines.ts';
import { describeProblems } from './problems/describe-problems.ts';
import type { Earlier } from './shared/earlier.ts';
import { type PrintedPages, printedPages } from './shared/printed-pages.ts';
import { describeStatus } from './status/describe-status.ts';
import { describeSummary } from './summary/describe-summary.ts';
import type { TabDescription } from './tab-description.ts';
import { describeTidy, type TidyRows } from './tidy/describe-tidy.ts';
import { districtTabKey, districtTitles } from './titles.ts';

/** Above so many districts no tab is made for each, unless asked for: a file has its limits, and so has a menu. */
export const MOST_DISTRICT_TABS = 80;

/** When the figures were computed: for people, and ISO 8601 with +07:00 for machines; by whom, '' where not told. */
export interface CalculatedAt {
  readonly people: string;
  readonly machine: string;
  readonly by: string;
}

/** What a tab is, and the title it has where no tab of the user's has it already. */
export type TabTitle = Pick<TabDescription, 'key' | 'title'>;

/** The tabs that a scored round gets, in the order they stand. */
export function plannedTabs({ districts }: Round): TabTitle[] {
  const perDistrict = districts.length <= MOST_DISTRICT_TABS ? districts : [];
  const titles = districtTitles(perDistrict);
  return [
    { key: 'summary', title: GENERATED.summary },
    ...perDistrict.map((_, index) => ({ key: districtTabKey(districts, index), title: titles[index] ?? '' })),
    { key: 'status', title: GENERATED.status },
    { key: 'problems', title: GENERATED.problems },
    { key: 'tidy', title: GENERATED.tidy },
    { key: 'notices', title: GENERATED.notices },
    { key: 'memo', title: GENERATED.memo },
    { key: 'inputs', title: GENERATED.inputs },
  ];
}

/** A run that gave scores, with all that its tabs show beside them. */
export interface ScoredRun {
  readonly assessment: Assessment;
  readonly districts: readonly ReportedDistrict[];
  readonly problems: readonly Problem[];
  /** When the list of problems last changed. */
  readonly listed: { readonly at: string };
  readonly tidy: TidyRows;
  readonly calculatedAt: CalculatedAt;
  /** The input tabs as they were read. */
  readonly grids: readonly Grid[];
  /** The titles that the summary and the hidden copy of the inputs really have. */
  readonly summaryTitle: string;
  readonly snapshotTitle: string;
  /** Address of the file; '' where it has none: a file on somebody's disk. */
  readonly fileUrl: string;
  /** The last month or round that was kept before; null where there is none. */
  readonly earlier: Earlier | null;
}

/** Every generated tab of a scored round, under the titles it is to have, in the order of `plannedTabs`. */
export function describeTabs(run: ScoredRun, titles: readonly TabTitle[]): TabDescription[] {
  const { assessment, districts, problems, calculatedAt, grids } = run;
  const snapshot = describeSnapshot(grids, districts, labelLine(assessment.round));
  const mark = fingerprint(JSON.stringify(snapshot.values)).slice(-MARK_LETTERS);
  const stamp = [
    tabText.calculatedAt(calculatedAt.people),
    calculatedAt.by === '' ? '' : tabText.calculatedBy(calculatedAt.by),
    tabText.inputMark(mark),
  ];
  const when = stamp.filter((part) => part !== '').join(' ');
  const reference = outdatedReference(run.summaryTitle, a1(MARK_ROW, 0));
  const averages = averagesByKind(assessment);
  const hasTabs = districts.length <= MOST_DISTRICT_TABS;
  const memo = describeMemo(run, reference);
  /** How the tabs so far go on paper, by key: แจ้งผล stands behind those that it links to. */
  const pages = new Map<string, PrintedPages>([['memo', { ...printedPages(memo), signed: memoPage(memo) }]]);
  const adviceOf = (district: number): string => bestAdvice(assessment, district);
  const describe = (tab: TabTitle, index: number): TabDescription => {
    switch (tab.key) {
      case 'summary': {
        const outdated = outdatedFormula(grids, run.snapshotTitle);
        return { ...describeSummary(run, when, outdated, hasTabs), ...tab };
      }
      case 'problems':
        return { ...describeProblems(problems, assessment.round, run.listed.at), ...tab };
      case 'status':
        return { ...describeStatus(run, reference), ...tab };
      case 'notices':
        return { ...describeNotices(run, reference, pages, hasTabs ? adviceOf : undefined), ...tab };
      case 'memo':
        return { ...memo, ...tab };
      case 'tidy':
        return { ...describeTidy(run.tidy, calculatedAt.machine), ...tab };
      case 'inputs':
        return { ...snapshot, ...tab };
      default:
        return describeDistrict({ run, averages }, index - 1, tab.title, reference);
    }
  };
  return titles.map((tab, index) => {
    const described = describe(tab, index);
    if (tab.key !== 'memo') pages.set(tab.key, printedPages(described));
    return described;
  });
}

/** So many letters of the inputs' fingerprint are shown: enough to see whether two prints are of the same inputs. */
const MARK_LETTERS = 6;

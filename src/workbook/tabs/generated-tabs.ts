import { fingerprint } from '../hash.ts';
import { GENERATED } from '../vocabulary.ts';
import { averagesByKind } from './district/averages.ts';
import { describeDistrict } from './district/describe-district.ts';
import type { GeneratedTab } from './generated-tab.ts';
import { describeSnapshot, outdatedFormula } from './inputs/snapshot.ts';
import { describeMemo, memoPages } from './memo/describe-memo.ts';
import { bestAdvice } from './notices/best-advice.ts';
import { describeNotices } from './notices/describe-notices.ts';
import { describeOverview, overviewPages } from './overview/describe-overview.ts';
import { labelLine } from './people-lines.ts';
import { describeProblems } from './problems/describe-problems.ts';
import { describeReview } from './review/describe-review.ts';
import { describeStatus } from './status/describe-status.ts';
import { describeSummary } from './summary/describe-summary.ts';
import { summaryStamp } from './summary/summary-stamp.ts';
import { describeTidy } from './tidy/describe-tidy.ts';
import { DISTRICT_KEY } from './titles.ts';

/**
 * All generated tabs. Those that every round has stand in this order when they are made: what a phone shows first is at
 * the top. They are written in it too, the copy of the inputs last: until then the summary's own formula says that it is
 * out of date.
 */
export const GENERATED_TABS: readonly GeneratedTab[] = [
  {
    key: 'overview',
    title: GENERATED.overview,
    made: 'for the round',
    readers: 'strategy group',
    staleLine: 'repeats',
    isHidden: false,
    describe: ({ run, staleFormula, hasDistrictTabs, titles }) =>
      describeOverview(run, staleFormula, hasDistrictTabs, titles),
    pages: overviewPages,
  },
  {
    key: 'summary',
    title: GENERATED.summary,
    made: 'for the round',
    readers: 'everyone',
    staleLine: 'watches',
    isHidden: false,
    describe: ({ run, hasDistrictTabs }) => {
      const stamp = summaryStamp(run.calculatedAt);
      const outdated = outdatedFormula(run.grids, run.snapshotTitle, run.round.nextTargetOn);
      return describeSummary(run, stamp, outdated, hasDistrictTabs);
    },
  },
  {
    key: DISTRICT_KEY,
    title: GENERATED.districtPrefix,
    made: 'for a district',
    readers: 'ratee',
    staleLine: 'repeats',
    isHidden: false,
    describe: ({ run, staleFormula }) => {
      const averages = averagesByKind(run);
      return (district, title) => describeDistrict({ run, averages }, district, title, staleFormula);
    },
  },
  {
    key: 'status',
    title: GENERATED.status,
    made: 'for the round',
    readers: 'work groups',
    staleLine: 'repeats',
    isHidden: false,
    describe: ({ run, staleFormula }) => describeStatus(run, staleFormula),
  },
  {
    key: 'problems',
    title: GENERATED.problems,
    made: 'for the round',
    readers: 'work groups',
    staleLine: 'none',
    isHidden: false,
    describe: ({ run }) => describeProblems(run.problems, run.round, run.listed.at),
  },
  {
    key: 'tidy',
    title: GENERATED.tidy,
    made: 'for the round',
    readers: 'machines',
    staleLine: 'none',
    isHidden: true,
    describe: ({ run }) => describeTidy(run.tidy, run.calculatedAt.machine),
  },
  {
    key: 'notices',
    title: GENERATED.notices,
    made: 'for the round',
    readers: 'strategy group',
    staleLine: 'repeats',
    isHidden: false,
    describe: ({ run, staleFormula, hasDistrictTabs, pagesOf }) =>
      describeNotices(run, staleFormula, pagesOf, (district) =>
        hasDistrictTabs ? bestAdvice(run.round, district) : '',
      ),
  },
  {
    key: 'memo',
    title: GENERATED.memo,
    made: 'for the round',
    readers: 'strategy group',
    staleLine: 'repeats',
    isHidden: false,
    describe: ({ run, staleFormula }) => describeMemo(run, staleFormula),
    pages: memoPages,
  },
  {
    key: 'changes',
    title: GENERATED.changes,
    made: 'when something happened',
    readers: 'strategy group',
    staleLine: 'none',
    isHidden: true,
  },
  {
    key: 'selftest',
    title: GENERATED.selfTest,
    made: 'when something happened',
    readers: 'strategy group',
    staleLine: 'none',
    isHidden: false,
  },
  {
    key: 'review',
    title: GENERATED.review,
    made: 'on request',
    readers: 'strategy group',
    staleLine: 'repeats',
    isHidden: false,
    describe: ({ run, staleFormula }) => describeReview(run, staleFormula),
  },
  {
    key: 'months',
    title: GENERATED.months,
    made: 'when something happened',
    readers: 'machines',
    staleLine: 'none',
    isHidden: true,
  },
  {
    key: 'rounds',
    title: GENERATED.rounds,
    made: 'when something happened',
    readers: 'machines',
    staleLine: 'none',
    isHidden: true,
  },
  {
    key: 'confirmations',
    title: GENERATED.confirmations,
    made: 'when something happened',
    readers: 'machines',
    staleLine: 'none',
    isHidden: true,
  },
  {
    key: 'inputs',
    title: GENERATED.inputs,
    made: 'for the round',
    readers: 'machines',
    staleLine: 'none',
    isHidden: true,
    describe: ({ run }) => {
      const copy = describeSnapshot(run.grids, run.round.indicators, run.districts, labelLine(run.round));
      return { ...copy, contents: fingerprint(JSON.stringify(copy.values)) };
    },
  },
];

/** Keys of the tabs without a line that says that their figures are no longer the latest. */
export const KEYS_WITHOUT_STALE_LINE: readonly string[] = GENERATED_TABS.filter(
  ({ staleLine }) => staleLine === 'none',
).map(({ key }) => key);

/** True for a tab with that line, by its key. */
export const hasStaleLine = (key: string): boolean => KEYS_WITHOUT_STALE_LINE.indexOf(key) < 0;

import { problemText } from '../language/problems.ts';
import { type Assessment, assess } from '../workbook/assess.ts';
import { fingerprint } from '../workbook/hash.ts';
import { earlierFigures } from '../workbook/history/earlier-figures.ts';
import type { KeptRows } from '../workbook/history/kept-rows.ts';
import { withKept } from '../workbook/history/kept-rows-store.ts';
import { monthOf } from '../workbook/history/months.ts';
import { reportClosed, reportHistory } from '../workbook/history/report-history.ts';
import { parseRound } from '../workbook/parse-round.ts';
import type { Problems } from '../workbook/problems/collector.ts';
import { type Report, type ReportedDistrict, reportDistricts, reportOf } from '../workbook/report.ts';
import type { Head } from '../workbook/round.ts';
import { describeTabs } from '../workbook/tabs/describe-tabs.ts';
import { hasStaleLine } from '../workbook/tabs/generated-tabs.ts';
import { readSnapshot, withMarks } from '../workbook/tabs/inputs/snapshot.ts';
import { planTabs, type TabTitle } from '../workbook/tabs/plan-tabs.ts';
import { describeProblems } from '../workbook/tabs/problems/describe-problems.ts';
import type { CalculatedAt } from '../workbook/tabs/scored-run.ts';
import { type TidyRows, tidyRows } from '../workbook/tabs/tidy/describe-tidy.ts';
import { isKept } from '../workbook/tabs/titles.ts';
import { chartWork } from './apply-charts.ts';
import { bringToFront } from './bring-to-front.ts';
import { CHANGES, changesSince } from './changes-since.ts';
import { now } from './clock.ts';
import { HISTORY_MARKS, historyTitles } from './history-tabs.ts';
import { markInputs } from './input-marks.ts';
import { endWriting } from './journal.ts';
import { type Memory, recall } from './memory.ts';
import type { Left } from './note-kept.ts';
import { type OpenWorkbook, openWorkbook, type Progress } from './open-workbook.ts';
import { markName } from './own-tabs.ts';
import { removeOthers } from './remove-tabs.ts';
import { titlesFor } from './titles-for.ts';
import { tabsWithUsersWork } from './users-work.ts';
import { markOutdated, writeTabs } from './write-tabs.ts';

/** What came of a run: the report, and whether a run-level error kept it from giving scores. */
export interface Outcome extends Report {
  readonly failed: boolean;
  /**
   * Generated tabs that could not be brought up to date, by title, whether time ran out, and whether the workbook
   * keeps no memory of what was written.
   */
  readonly notWritten: Readonly<Pick<Progress, 'late' | 'forgetful'>> & {
    readonly locked: readonly string[];
  };
}

interface Scored {
  readonly assessment: Assessment | null;
  readonly districts: readonly ReportedDistrict[];
  readonly head: Head;
  readonly problems: Problems;
  /** What is to be remembered of the tabs that only grow. */
  readonly kept: readonly KeptRows[];
}

function score(workbook: OpenWorkbook): Scored {
  const { round, head, problems } = parseRound(workbook.grids);
  const assessment = round ? assess(round, problems) : null;
  const districts = assessment ? reportDistricts(assessment) : [];
  const titles = historyTitles(workbook);
  const kept = reportHistory(workbook.history, workbook.snapshot, titles, problems);
  if (assessment) reportClosed(workbook.history, assessment, titles, problems);
  return { assessment, districts, head, problems, kept };
}

/** A run that gave scores, for what keeps them: the workbook is as the run found it, its history unread since. */
export interface Calculated {
  readonly workbook: OpenWorkbook;
  readonly assessment: Assessment;
  readonly tidy: TidyRows;
  readonly calculatedAt: CalculatedAt;
  /** For what keeps rows and notes that it did. */
  readonly left: Left;
}

/**
 * The whole straight line: read all, parse, score, describe the tabs, apply what changed. `then`: done at its end
 * where there are scores.
 */
export function calculate(then: (calculated: Calculated) => void = () => undefined): Outcome {
  const workbook = openWorkbook();
  const memory = recall();
  const { assessment, districts, head, problems, kept: keptHistory } = score(workbook);
  if (!assessment) {
    markInputs(workbook);
    tellKept(workbook, problems);
    writeProblems(workbook, memory, problems, head, markOutdated);
    bringToFront(workbook, 'problems');
    return { ...reportOf([], head, problems.all), failed: true, notWritten: workbook.progress };
  }
  const tidy = tidyRows(assessment, workbook.fileId);
  const figures = tidy.fingerprint;
  const before = readSnapshot(workbook.snapshot);
  const { changes, calculatedAt, list } = changesSince(workbook, before, memory, {
    figures,
    districts,
    head,
  });
  const planned = planTabs(assessment);
  const wanted = [CHANGES, ...HISTORY_MARKS, ...planned.map(({ key }) => markName(key))];
  const worked = tabsWithUsersWork(workbook, wanted, before, memory);
  // From here on it is written, and nothing is read any more.
  markInputs(workbook);
  removeOthers(workbook, wanted, worked);
  const titles = titlesFor(workbook, planned);
  tellTaken(workbook, planned, titles, problems);
  tellKept(workbook, problems);
  const listed = listedAt(problems, memory);
  const titleOf = (key: string): string => titles.find((tab) => tab.key === key)?.title ?? '';
  const run = {
    ...assessment,
    problems: problems.all,
    listed,
    tidy,
    calculatedAt,
    grids: workbook.grids,
    summaryTitle: titleOf('summary'),
    snapshotTitle: titleOf('inputs'),
    fileUrl: workbook.fileUrl,
    earlier: earlierFigures(
      workbook.history,
      assessment.round.settings,
      monthOf(assessment.round.settings.asOfDate, calculatedAt.machine),
    ),
  };
  // The copy of the inputs comes last: until then the summary's own formula says that it is out of date.
  const described = [...titlesFor(workbook, changes), ...describeTabs(run, titles)];
  const charts = chartWork(workbook, described, memory, before?.charts);
  const marked = withMarks(described, hasStaleLine).map((tab) =>
    tab.key === 'inputs' ? withKept(tab, keptHistory) : tab,
  );
  const tabs = writeTabs(workbook, marked, memory, charts, before?.marks);
  const kept = CHANGES in memory.tabs ? { [CHANGES]: memory.tabs[CHANGES] ?? '' } : {};
  const after = { figures, calculatedAt, listed, list, tabs: { ...kept, ...tabs } };
  endWriting(workbook, memory, after, true);
  const copy = marked.find(({ key }) => key === 'inputs') ?? null;
  then({ workbook, assessment, tidy, calculatedAt, left: { copy, memory: after } });
  bringToFront(workbook, 'summary');
  return { ...reportOf(districts, head, problems.all), failed: false, notWritten: workbook.progress };
}

/** Problems only: refreshes ตรวจสอบข้อมูล and leaves every other tab as it is. */
export function check(): Outcome {
  const workbook = openWorkbook();
  const memory = recall();
  const { assessment, districts, head, problems } = score(workbook);
  if (assessment) {
    const planned = planTabs(assessment);
    tellTaken(workbook, planned, titlesFor(workbook, planned), problems);
  }
  tellKept(workbook, problems);
  writeProblems(workbook, memory, problems, head);
  bringToFront(workbook, 'problems');
  return { ...reportOf(districts, head, problems.all), failed: !assessment, notWritten: workbook.progress };
}

/** When the list of problems last changed: the newest run that found something else than the one before. */
function listedAt(problems: Problems, { listed }: Memory): Memory['listed'] {
  const mark = fingerprint(JSON.stringify(problems.all));
  return listed.mark === mark ? listed : { mark, at: now().people };
}

function writeProblems(
  workbook: OpenWorkbook,
  memory: Memory,
  problems: Problems,
  head: Head,
  also: (workbook: OpenWorkbook, memory: Memory) => Memory = (_, same) => same,
): void {
  const listed = listedAt(problems, memory);
  const problemTab = titlesFor(workbook, [describeProblems(problems.all, head, listed.at)]);
  const tabs = writeTabs(workbook, problemTab, memory);
  const after = also(workbook, memory);
  endWriting(workbook, memory, { ...after, listed, tabs: { ...after.tabs, ...tabs } }, false);
}

function tellTaken(
  { isTaken }: OpenWorkbook,
  planned: readonly TabTitle[],
  titles: readonly TabTitle[],
  problems: Problems,
): void {
  planned.forEach(({ title }, index) => {
    if (!isTaken(title)) return;
    const used = titles[index]?.title ?? '';
    problems.add('title-taken', { tab: title, cell: '' }, problemText.titleTaken(title, used));
  });
}

/** Tabs that were left to the user, until they are deleted or renamed. */
function tellKept({ usersTitles }: OpenWorkbook, problems: Problems): void {
  for (const tab of usersTitles.filter(isKept))
    problems.add('tab-kept', { tab, cell: '' }, problemText.tabKept);
}

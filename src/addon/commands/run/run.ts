import { problemText } from '../../../language/problems.ts';
import { type Assessment, assess } from '../../../workbook/assess.ts';
import { fingerprint } from '../../../workbook/hash.ts';
import { earlierFigures } from '../../../workbook/history/earlier-figures.ts';
import type { KeptRows } from '../../../workbook/history/kept-rows.ts';
import { monthOf } from '../../../workbook/history/months.ts';
import { reportClosed, reportHistory } from '../../../workbook/history/report-history.ts';
import { parseRound } from '../../../workbook/parse-round.ts';
import type { Problems } from '../../../workbook/problems/collector.ts';
import { type Report, type ReportedDistrict, reportDistricts, reportOf } from '../../../workbook/report.ts';
import type { Head } from '../../../workbook/round.ts';
import { describeTabs } from '../../../workbook/tabs/describe-tabs.ts';
import { BEFORE_MARKS, completeSnapshot } from '../../../workbook/tabs/inputs/complete-snapshot.ts';
import { readMarkCells } from '../../../workbook/tabs/inputs/kept-marks.ts';
import { readSnapshot } from '../../../workbook/tabs/inputs/snapshot.ts';
import { planTabs, type TabTitle } from '../../../workbook/tabs/plan-tabs.ts';
import { describeProblems } from '../../../workbook/tabs/problems/describe-problems.ts';
import type { CalculatedAt } from '../../../workbook/tabs/scored-run.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { type TidyRows, tidyRows } from '../../../workbook/tabs/tidy/describe-tidy.ts';
import { isKept } from '../../../workbook/tabs/titles.ts';
import { HISTORY_MARKS, historyTitles } from '../../memory/add-history.ts';
import { giveWarnings, tabsToWarn } from '../../memory/give-warnings.ts';
import { endWriting } from '../../memory/journal.ts';
import { keepMarks } from '../../memory/keep-fingerprints.ts';
import { type Memory, recall } from '../../memory/memory.ts';
import type { Left } from '../../memory/note-kept.ts';
import { tabsWithUsersWork } from '../../memory/users-work.ts';
import { whatStands } from '../../memory/what-stands.ts';
import { chartWork } from '../../sheet/apply-charts.ts';
import { markInputs } from '../../sheet/name-inputs.ts';
import { type OpenWorkbook, openWorkbook, type Progress } from '../../sheet/read-workbook.ts';
import { removeOthers } from '../../sheet/remove-tabs.ts';
import { markName } from '../../sheet/tab-names.ts';
import { titlesFor } from '../../sheet/titles-for.ts';
import { bringToFront } from '../bring-to-front.ts';
import { now } from '../clock.ts';
import { changesSince } from './changes-since.ts';
import { tellTypedOver } from './report-typed-over.ts';
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
    tellKept(workbook, problems);
    writeProblems(workbook, memory, problems, head, (...all) => {
      markInputs(workbook);
      return markOutdated(...all);
    });
    bringToFront(workbook, 'problems');
    return { ...reportOf([], head, problems.all), failed: true, notWritten: workbook.progress };
  }
  const tidy = tidyRows(assessment, workbook.fileId);
  const figures = tidy.fingerprint;
  const planned = planTabs(assessment);
  const marks = readMarkCells((workbook.snapshot?.[0] ?? []).slice(BEFORE_MARKS));
  const keys = ['changes', ...planned.map(({ key }) => key)];
  const found = whatStands(workbook, keys, memory, marks);
  const before = readSnapshot(workbook.snapshot);
  const since = changesSince(workbook, before, found, memory, { figures, districts, head });
  const { calculatedAt } = since;
  const wanted = [...HISTORY_MARKS, ...keys.map(markName)];
  const known = { marks, charts: before?.charts ?? [] };
  const worked = tabsWithUsersWork(workbook, wanted, known, memory);
  const toWarn = tabsToWarn(workbook, memory, wanted);
  // From here on it is written, and nothing is read any more.
  markInputs(workbook);
  removeOthers(workbook, wanted, worked);
  const titles = titlesFor(workbook, planned);
  tellTaken(workbook, planned, titles, problems);
  const titleOf = (key: string): string => titles.find((tab) => tab.key === key)?.title ?? '';
  const { settings } = assessment.round;
  const month = monthOf(settings.asOfDate, calculatedAt.machine);
  const earlier = earlierFigures(workbook.history, settings, month);
  const describe = (listed: Memory['listed']): TabDescription[] => {
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
      earlier,
    };
    // The copy of the inputs comes last: until then the summary's own formula says that it is out of date.
    const tabs = [...titlesFor(workbook, since.changes), ...describeTabs(run, titles)];
    return completeSnapshot(tabs, since.list, keptHistory);
  };
  tellKept(workbook, problems);
  tellTypedOver(found, () => describe(memory.listed), problems);
  const listed = listedAt(problems, memory);
  const described = describe(listed);
  const charts = chartWork(workbook, described, memory, before?.charts);
  const wrote = writeTabs(workbook, described, memory, { found, charts });
  if (!wrote.hasCopy) keepMarks(workbook, wrote.marks);
  const warned = giveWarnings(workbook, memory, wanted, toWarn);
  const { tabs } = wrote;
  const after = { figures, calculatedAt, listed, tabs, warned };
  endWriting(workbook, memory, after, true);
  const copy = described.find(({ key }) => key === 'inputs') ?? null;
  const left = { copy, marks: wrote.marks, memory: after };
  then({ workbook, assessment, tidy, calculatedAt, left });
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
  const marks = readMarkCells((workbook.snapshot?.[0] ?? []).slice(BEFORE_MARKS));
  const found = whatStands(workbook, ['problems'], memory, marks);
  const names = [markName('problems')];
  const toWarn = tabsToWarn(workbook, memory, names);
  const problemTab = titlesFor(workbook, [describeProblems(problems.all, head, listed.at)]);
  const charts = chartWork(workbook, problemTab, memory);
  const { tabs, marks: written } = writeTabs(workbook, problemTab, memory, { found, charts });
  // After a run that died nothing that is kept counts anyway.
  if (!workbook.wasUnfinished) keepMarks(workbook, new Map([...marks, ...written]));
  const after = also(workbook, memory);
  const warned = giveWarnings(workbook, memory, names, toWarn);
  endWriting(workbook, memory, { ...after, listed, tabs: { ...after.tabs, ...tabs }, warned }, false);
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

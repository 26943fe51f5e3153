import { problemText } from '../language/problems.ts';
import { type Assessment, assess } from '../workbook/assess.ts';
import { parseRound } from '../workbook/parse-round.ts';
import type { Problems } from '../workbook/problems/collector.ts';
import { type Report, type ReportedDistrict, reportDistricts, reportOf } from '../workbook/report.ts';
import { describeProblems } from '../workbook/tabs/describe-problems.ts';
import {
  type CalculatedAt,
  describeTabs,
  plannedTabs,
  type TabTitle,
} from '../workbook/tabs/describe-tabs.ts';
import { tidyRows } from '../workbook/tabs/describe-tidy.ts';
import { titleBeside } from '../workbook/tabs/titles.ts';
import { now } from './clock.ts';
import { type Memory, recall, remember } from './memory.ts';
import { type OpenWorkbook, openWorkbook } from './open-workbook.ts';
import { markName } from './own-tabs.ts';
import { markOutdated, writeTabs } from './write-tabs.ts';

/** What came of a run: the report, and whether a run-level error kept it from giving scores. */
export interface Outcome extends Report {
  readonly failed: boolean;
}

interface Scored {
  readonly assessment: Assessment | null;
  readonly districts: readonly ReportedDistrict[];
  readonly problems: Problems;
}

function score(workbook: OpenWorkbook): Scored {
  const { round, problems } = parseRound(workbook.grids);
  const assessment = round ? assess(round, problems) : null;
  return { assessment, districts: assessment ? reportDistricts(assessment) : [], problems };
}

/** The whole straight line: read all, parse, score, describe the tabs, apply what changed. */
export function calculate(): Outcome {
  const workbook = openWorkbook();
  const memory = recall();
  const { assessment, districts, problems } = score(workbook);
  if (!assessment) {
    writeProblems(workbook, memory, problems, null, markOutdated);
    return { ...reportOf(null, problems.all), failed: true };
  }
  const tidy = tidyRows(assessment, districts);
  const figures = tidy.fingerprint;
  const moved = figures !== memory.figures || !memory.calculatedAt;
  const calculatedAt: CalculatedAt = moved || !memory.calculatedAt ? now() : memory.calculatedAt;
  const planned = plannedTabs(assessment.round);
  tellTaken(workbook, planned, problems);
  const titles = planned.map((tab) => besideUsers(workbook, tab));
  const described = describeTabs(assessment, districts, problems.all, tidy, calculatedAt, titles);
  const tabs = writeTabs(workbook, described, memory);
  removeOthers(workbook, tabs);
  remember(memory, { figures, calculatedAt, tabs });
  return { ...reportOf(assessment, problems.all), failed: false };
}

/** Problems only: refreshes ตรวจสอบข้อมูล and leaves every other tab as it is. */
export function check(): Outcome {
  const workbook = openWorkbook();
  const memory = recall();
  const { assessment, problems } = score(workbook);
  if (assessment) tellTaken(workbook, plannedTabs(assessment.round), problems);
  writeProblems(workbook, memory, problems, assessment);
  return { ...reportOf(assessment, problems.all), failed: !assessment };
}

function writeProblems(
  workbook: OpenWorkbook,
  memory: Memory,
  problems: Problems,
  assessment: Assessment | null,
  also: (workbook: OpenWorkbook, memory: Memory) => Memory = (_, same) => same,
): void {
  const tab = besideUsers(workbook, describeProblems(problems.all, assessment?.round ?? null));
  const tabs = writeTabs(workbook, [tab], memory);
  const after = also(workbook, memory);
  remember(memory, { ...after, tabs: { ...after.tabs, ...tabs } });
}

/** A tab of the user's keeps its title; ours is then called `… (คะแนน)`. */
function besideUsers<T extends TabTitle>({ isTaken }: OpenWorkbook, tab: T): T {
  return isTaken(tab.title) ? { ...tab, title: titleBeside(tab.title, isTaken) } : tab;
}

function tellTaken({ isTaken, own }: OpenWorkbook, planned: readonly TabTitle[], problems: Problems): void {
  for (const { title, key } of planned) {
    if (!isTaken(title)) continue;
    const used = own.get(markName(key))?.getName() ?? titleBeside(title, isTaken);
    problems.add('title-taken', { tab: title, cell: '' }, problemText.titleTaken(title, used));
  }
}

/** Removes our tabs of districts that are no longer in the list. */
function removeOthers({ own, spreadsheet }: OpenWorkbook, kept: Readonly<Record<string, string>>): void {
  own.forEach((sheet, name) => {
    if (name in kept) return;
    spreadsheet.removeNamedRange(name);
    spreadsheet.deleteSheet(sheet);
  });
}

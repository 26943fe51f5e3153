import type { CalendarDate } from '../language/dates.ts';
import { problemText } from '../language/problems.ts';
import { CRITERIA, MEASURES } from '../scoring/index.ts';
import { parseDistricts } from './districts/parse-districts.ts';
import { type CollectedForms, collectForms } from './forms/collect-forms.ts';
import { deriveResult, type ReadingRules } from './forms/derive-result.ts';
import type { Grid } from './grid.ts';
import { parseIndicators } from './indicators/parse-indicators.ts';
import { concerns } from './indicators/parse-scope.ts';
import { itemAt } from './item-at.ts';
import { parseModerated } from './moderated/parse-moderated.ts';
import { Problems } from './problems/collector.ts';
import { findColumns, reportColumnMissing } from './reading/find-columns.ts';
import { sameName } from './reading/normalise.ts';
import type { DistrictRow, Head, IndicatorRow, RatedIndicator, Round, Settings } from './round.ts';
import { compareCentral } from './rules/compare-central.ts';
import { findList, isForm } from './set-up/input-tabs.ts';
import { leaveOutEmpty } from './settings/leave-out-empty.ts';
import { parseGrades } from './settings/parse-grades.ts';
import { parseGroups } from './settings/parse-groups.ts';
import { parseSections } from './settings/parse-sections.ts';
import { parseSettings } from './settings/parse-settings.ts';
import { countingDay, isAfter } from './targets/counting-day.ts';
import { NO_TARGETS, parseTargets, type Targets } from './targets/parse-targets.ts';
import { rateByTarget } from './targets/rate-by-target.ts';
import { OPTIONAL_TAB, SETTINGS_HEADER, TAB } from './vocabulary.ts';

/** A workbook's input tabs, read: the round where the run can go on, and every problem found on the way. */
export interface ParsedRound {
  readonly round: Round | null;
  /** What could be read of the set-up, also where the run cannot go on. */
  readonly head: Head;
  readonly problems: Problems;
}

function findTab(title: string, grids: readonly Grid[], problems: Problems): Grid | null {
  const grid = findList(title, grids);
  if (!grid) problems.add('tab-missing', { tab: title, cell: '' }, problemText.tabMissing(title));
  else if (!sameName(grid.title, title)) reportMended(grid, title, problems);
  return grid;
}

/** A tab that a workbook need not have. */
function findOptional(title: string, grids: readonly Grid[], problems: Problems): Grid | null {
  const grid = findList(title, grids);
  if (grid && !sameName(grid.title, title)) reportMended(grid, title, problems);
  return grid;
}

function reportMended({ title }: Grid, read: string, problems: Problems): void {
  problems.add('name-mended', { tab: title, cell: '' }, problemText.nameMended(title, read));
}

/**
 * Reads the input tabs of a workbook into a round, with all problems at once. `grids`: the tabs that may be
 * input, in the order of the workbook; generated tabs are left out by the caller. `today`: the day of calculation, up to
 * which dated targets count where ข้อมูล ณ วันที่ is blank; null where only the forms matter.
 */
export function parseRound(grids: readonly Grid[], today: CalendarDate | null = null): ParsedRound {
  const problems = new Problems();
  const settingsTab = findTab(TAB.settings, grids, problems);
  const districtsTab = findTab(TAB.districts, grids, problems);
  const indicatorsTab = findTab(TAB.indicators, grids, problems);
  const targetsTab = findOptional(OPTIONAL_TAB.targets, grids, problems);
  const forms = grids.filter(
    (grid) => isForm(grid) && [settingsTab, districtsTab, indicatorsTab, targetsTab].indexOf(grid) < 0,
  );
  for (const grid of forms) if (grid.standsFor) reportMended(grid, grid.standsFor, problems);
  const setUp = settingsTab ? parseSetUp(settingsTab, problems) : null;
  const districts = districtsTab ? parseDistricts(districtsTab, problems) : [];
  const parsed = indicatorsTab
    ? parseIndicators(indicatorsTab, setUp?.sections ?? null, districts, problems)
    : null;
  const { sections, indicators } = leaveOutEmpty(
    setUp?.sections ?? [],
    parsed?.indicators ?? [],
    parsed?.usedSections ?? new Set(),
    problems,
  );
  const day = setUp ? countingDay(setUp.settings, today) : null;
  const targets = targetsTab ? parseTargets(targetsTab, districts, indicators, day, problems) : NO_TARGETS;
  const moderatedTab = findOptional(OPTIONAL_TAB.moderated, grids, problems);
  const moderated = moderatedTab ? parseModerated(moderatedTab, districts, problems) : new Map();
  const collected = collectForms(forms, districts, indicators, problems);
  const notAssessedAsZero = setUp?.settings.notAssessedAsZero ?? false;
  const rated = rateDistricts(districts, indicators, collected, targets, { notAssessedAsZero, problems });
  reportTargetOnly(indicators, problems);
  reportNoForm(indicators, collected, problems);
  const unconfirmed = (setUp?.unconfirmed ?? 0) + (parsed?.unconfirmed ?? 0);
  const head = { settings: setUp?.settings ?? null, unconfirmed };
  if (!setUp?.sections || problems.stopTheRun) return { round: null, head, problems };
  const { settings, grades, groups } = setUp;
  const central = indicatorsTab && compareCentral(grids, indicatorsTab, indicators, districts, problems);
  return {
    head,
    round: {
      settings,
      sections,
      grades,
      groups,
      districts,
      indicators,
      rated,
      countedOn: targets.isDated && !settings.asOfDate ? day : null,
      moderated,
      nextTargetOn: nextTargetOn(targets, settings),
      forms: collected.layouts,
      central,
      unconfirmed,
    },
    problems,
  };
}

/** With ข้อมูล ณ วันที่ the day stands still, and behind สิ้นสุด no target begins to count. */
function nextTargetOn({ nextDay }: Targets, { asOfDate, to }: Settings): CalendarDate | null {
  return !nextDay || asOfDate || (to && isAfter(nextDay, to)) ? null : nextDay;
}

function parseSetUp(grid: Grid, problems: Problems) {
  const columns = findColumns(grid, SETTINGS_HEADER, problems);
  for (const column of ['item', 'value', 'section', 'share'] as const) {
    if (columns[column] < 0) reportColumnMissing(grid, SETTINGS_HEADER[column], problems);
  }
  const hasSections = columns.section >= 0 && columns.share >= 0;
  const none = { sections: null, unconfirmed: 0 };
  return {
    settings: parseSettings(grid, columns, problems),
    ...(hasSections ? parseSections(grid, columns, problems) : none),
    grades: parseGrades(grid, columns, problems),
    groups: parseGroups(grid, columns, problems),
  };
}

function rateDistricts(
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
  { collected, withEvidence }: CollectedForms,
  targets: Targets,
  rules: ReadingRules,
): RatedIndicator[][] {
  const all = itemAt(collected, districts.length);
  return districts.map((district, d) =>
    indicators.flatMap((indicator, i): RatedIndicator[] => {
      if (!concerns(indicator, district)) return [];
      const entry = itemAt(itemAt(collected, d), i);
      const own = targets.winner(d, i);
      const isLeftOut = own?.barred?.kind === 'not-assessed';
      const read = { ...rules, isLeftOut };
      const result = deriveResult(indicator, entry, itemAt(all, i), withEvidence.has(i), read);
      return [rateByTarget(indicator, own, result, rules)];
    }),
  );
}

/** Indicators whose levels 1–4 are not set: the proportional rule is kinder than most level tables. */
function reportTargetOnly(indicators: readonly IndicatorRow[], problems: Problems): void {
  for (const { criterion, measure, hasLevels, targetPlace, code, owner } of indicators) {
    if (!criterion || !CRITERIA[criterion.rule].isLenient || hasLevels) continue;
    if (!MEASURES[measure].hasUsualLevels) continue;
    problems.add('target-only', targetPlace, problemText.targetOnly(code), owner);
  }
}

/** Indicators, and inputs of indicators, that nobody can fill in anywhere. Codes and labels that have to be mended are told as that. */
function reportNoForm(
  indicators: readonly IndicatorRow[],
  { withInput }: CollectedForms,
  problems: Problems,
): void {
  const faulty = problems.all.filter(({ code }) => code === 'bad-code').map(({ cell }) => cell);
  indicators.forEach(({ code, codePlace, labels, owner }, index) => {
    if (faulty.indexOf(codePlace.cell) >= 0 || labels.length === 0) return;
    const missing = labels.filter((_, input) => !withInput.has(`${index}:${input}`));
    if (missing.length === labels.length) problems.add('no-form', codePlace, problemText.noForm(code), owner);
    else if (missing.length > 0) {
      problems.add('input-missing', codePlace, problemText.inputMissing(code, missing), owner);
    }
  });
}

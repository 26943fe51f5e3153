import { problemText } from '../language/problems.ts';
import { parseDistricts } from './districts/parse-districts.ts';
import { type CollectedForms, collectForms } from './forms/collect-forms.ts';
import { deriveResult } from './forms/derive-result.ts';
import type { Grid } from './grid.ts';
import { parseIndicators } from './indicators/parse-indicators.ts';
import { Problems } from './problems/collector.ts';
import { findColumns } from './reading/find-columns.ts';
import { mendKey } from './reading/find-name.ts';
import { lookAlikeKey } from './reading/normalise.ts';
import type { DistrictRow, IndicatorRow, PlacedResult, Round } from './round.ts';
import { parseGrades, parseGroups } from './settings/parse-grades.ts';
import { parseSections } from './settings/parse-sections.ts';
import { parseSettings } from './settings/parse-settings.ts';
import { SETTINGS_HEADER, TAB } from './vocabulary.ts';

/** A workbook's input tabs, read: the round where the run can go on, and every problem found on the way. */
export interface ParsedRound {
  readonly round: Round | null;
  readonly problems: Problems;
}

const INPUT_KEYS = [TAB.settings, TAB.districts, TAB.indicators].map(lookAlikeKey);
const FORM_KEY = lookAlikeKey(TAB.formPrefix);
const isFormTitle = (title: string): boolean => lookAlikeKey(title).startsWith(FORM_KEY);

/** Of all titles of a workbook, those that have to be read: input tabs, or slips of their titles. */
export function inputTitles(titles: readonly string[]): string[] {
  return titles.filter((title) => {
    const key = lookAlikeKey(title);
    return INPUT_KEYS.indexOf(key) >= 0 || isFormTitle(title) || mendKey(key, INPUT_KEYS) !== null;
  });
}

function findTab(title: string, grids: readonly Grid[], problems: Problems): Grid | null {
  const key = lookAlikeKey(title);
  const exact = grids.find((grid) => lookAlikeKey(grid.title) === key);
  if (exact) return exact;
  const spare = grids.map((grid) => lookAlikeKey(grid.title)).filter((one) => INPUT_KEYS.indexOf(one) < 0);
  const mended = mendKey(key, spare);
  const slip = mended === null ? undefined : grids.find((grid) => lookAlikeKey(grid.title) === mended);
  if (slip) {
    problems.add('name-mended', { tab: slip.title, cell: '' }, problemText.nameMended(slip.title, title));
    return slip;
  }
  problems.add('tab-missing', { tab: title, cell: '' }, problemText.tabMissing(title));
  return null;
}

/**
 * Reads the input tabs of a workbook into a round, with all problems at once. `grids`: the tabs that may be
 * input, in the order of the workbook; generated tabs are left out by the caller.
 */
export function parseRound(grids: readonly Grid[]): ParsedRound {
  const problems = new Problems();
  const settingsTab = findTab(TAB.settings, grids, problems);
  const districtsTab = findTab(TAB.districts, grids, problems);
  const indicatorsTab = findTab(TAB.indicators, grids, problems);
  const forms = grids.filter(
    (grid) =>
      isFormTitle(grid.title) && grid !== settingsTab && grid !== districtsTab && grid !== indicatorsTab,
  );
  const setUp = settingsTab ? parseSetUp(settingsTab, problems) : null;
  const districts = districtsTab ? parseDistricts(districtsTab, problems) : [];
  const parsed = indicatorsTab ? parseIndicators(indicatorsTab, setUp?.sections ?? null, problems) : null;
  const indicators = parsed?.indicators ?? [];
  const collected = collectForms(forms, districts, indicators, problems);
  const results = deriveResults(districts, indicators, collected, problems);
  tellTargetOnly(indicators, problems);
  tellNoForm(indicators, collected, problems);
  if (!setUp?.sections || problems.stopTheRun) return { round: null, problems };
  const unconfirmed = setUp.unconfirmed + (parsed?.unconfirmed ?? 0);
  const { settings, sections, grades, groups } = setUp;
  return {
    round: {
      settings,
      sections,
      grades,
      groups,
      districts,
      indicators,
      results,
      forms: collected.layouts,
      unconfirmed,
    },
    problems,
  };
}

function parseSetUp(grid: Grid, problems: Problems) {
  const columns = findColumns(grid, SETTINGS_HEADER, problems);
  for (const column of ['item', 'value', 'section', 'share'] as const) {
    if (columns[column] >= 0) continue;
    const message = problemText.columnMissing(grid.title, SETTINGS_HEADER[column]);
    problems.add('column-missing', { tab: grid.title, cell: '' }, message);
  }
  const hasSections = columns.section >= 0 && columns.share >= 0;
  const none = { sections: null, unconfirmed: 0 };
  return {
    settings: parseSettings(grid, columns, problems),
    ...(hasSections ? parseSections(grid, columns, problems) : none),
    grades: parseGrades(grid, columns, problems),
    groups: parseGroups(grid, columns),
  };
}

function deriveResults(
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
  { collected, withEvidence }: CollectedForms,
  problems: Problems,
): PlacedResult[][] {
  const all = collected[districts.length] ?? [];
  return districts.map((_, district) =>
    indicators.map((indicator, index) => {
      const own = collected[district]?.[index];
      const forAll = all[index];
      if (!own || !forAll) throw new Error('every district has an entry for every indicator');
      return deriveResult(indicator, own, forAll, withEvidence.has(index), problems);
    }),
  );
}

/** Indicators whose levels 1–4 are not set: the proportional rule is kinder than most level tables. */
function tellTargetOnly(indicators: readonly IndicatorRow[], problems: Problems): void {
  for (const { criterion, measure, hasLevels, targetPlace, code, owner } of indicators) {
    if (criterion?.rule !== 'proportional' || hasLevels) continue;
    if (measure !== 'number' && measure !== 'percent' && measure !== 'growth') continue;
    problems.add('target-only', targetPlace, problemText.targetOnly(code), owner);
  }
}

function tellNoForm(
  indicators: readonly IndicatorRow[],
  { layouts }: CollectedForms,
  problems: Problems,
): void {
  indicators.forEach(({ code, codePlace, owner }, index) => {
    if (layouts.some((layout) => layout.indicators.indexOf(index) >= 0)) return;
    problems.add('no-form', codePlace, problemText.noForm(code), owner);
  });
}

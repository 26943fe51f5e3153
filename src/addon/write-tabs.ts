import { addOnText } from '../language/add-on.ts';
import { tabText } from '../language/tabs.ts';
import { KEYS_WITHOUT_STALE_LINE } from '../workbook/tabs/generated-tabs.ts';
import type { Snapshot } from '../workbook/tabs/inputs/snapshot.ts';
import { MARK_ROW } from '../workbook/tabs/people-lines.ts';
import type { TabDescription } from '../workbook/tabs/tab-description.ts';
import { titleBeside } from '../workbook/tabs/titles.ts';
import { applyCharts, type ChartWork, chartsName, chartWork } from './apply-charts.ts';
import { type Held, heldBy } from './apply-looks.ts';
import { applyTab, applyValues, typedValues } from './apply-tab.ts';
import { attempt } from './attempt.ts';
import { beginWriting } from './journal.ts';
import { idOf } from './link-urls.ts';
import { looksTheSame, type Memory, tabMark } from './memory.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import { markName } from './own-tabs.ts';
import { removeLeftovers } from './remove-tabs.ts';
import { isAsLeft } from './users-work.ts';

/** After so many milliseconds no further tab is begun: Google ends a run after six minutes, wherever it is. */
const ENOUGH = 270_000;

/**
 * Brings our tabs to their descriptions, writing only those whose content changed, and returns what is to be
 * remembered of them: '' of a tab that could not be written. While it lasts the summary says so, and the tabs of
 * the districts repeat what it says. `marks`: what tabs by key held when the last run left them.
 */
export function writeTabs(
  workbook: OpenWorkbook,
  descriptions: readonly TabDescription[],
  memory: Memory,
  charts: ReadonlyMap<string, ChartWork> = chartWork(workbook, descriptions, memory),
  marks: Snapshot['marks'] = {},
): Record<string, string> {
  const { own, progress } = workbook;
  const tabs: Record<string, string> = {};
  const stale = descriptions.filter((description) => {
    const name = markName(description.key);
    const sheet = own.get(name);
    const mark = sheet ? tabMark(idOf(sheet), description, workbook) : '';
    tabs[name] = mark;
    const drawn = memory.tabs[chartsName(name)];
    if (drawn) tabs[chartsName(name)] = drawn;
    return mark === '' || charts.has(name) || workbook.wasUnfinished || memory.tabs[name] !== mark;
  });
  if (stale.length === 0) return tabs;
  const before = new Map<string, Held>();
  const onlyValues = new Set<string>();
  for (const description of stale) {
    const name = markName(description.key);
    const sheet = own.get(name);
    if (!sheet) continue;
    const keepsLooks = !workbook.wasUnfinished && looksTheSame(tabs[name] ?? '', memory.tabs[name] ?? '');
    if (keepsLooks && isAsLeft(sheet, description, marks)) onlyValues.add(name);
    before.set(description.key, heldBy(sheet, description));
  }
  beginWriting(workbook);
  const summary = stale.find(({ key }) => key === 'summary');
  if (summary) writeMark(workbook, addOnText.writing);
  // All tabs are there before any is written, since formulas of one name another.
  for (const { key, title } of stale) if (!own.has(markName(key))) makeTab(workbook, markName(key), title);
  let written = 0;
  for (const description of stale) {
    const name = markName(description.key);
    const sheet = own.get(name);
    // Written by the run before, whose time ran out later: written again first, it would use up this one's too.
    const isMarkedOnly =
      memory.tabs[name] === tabs[name] + UNDER_WAY && !workbook.wasUnfinished && !charts.has(name);
    if (isMarkedOnly) continue;
    tabs[name] = '';
    progress.late = written > 0 && Date.now() - progress.startedAt > ENOUGH;
    if (!sheet || progress.late) continue;
    written += 1;
    const wanted = description === summary ? underWay(description) : description;
    const work = charts.get(name);
    const isDone = attempt(workbook, sheet, () => {
      const isDone = onlyValues.has(name) && applyValues(sheet, wanted, workbook);
      if (!isDone) applyTab(sheet, wanted, workbook, before.get(description.key) ?? null);
      if (!work) return;
      delete tabs[chartsName(name)];
      Object.assign(tabs, applyCharts(sheet, description, work));
    });
    if (isDone) tabs[name] = tabMark(idOf(sheet), description, workbook);
  }
  const line = summary && typedValues(summary)[MARK_ROW]?.[0];
  if (line !== undefined) {
    if (!progress.late) writeMark(workbook, line);
    else if (tabs[SUMMARY]) tabs[SUMMARY] += UNDER_WAY;
  }
  // Google keeps writes back: what is not yet in the workbook must not be remembered as written.
  SpreadsheetApp.flush();
  return tabs;
}

const SUMMARY = markName('summary');
/** Behind what is remembered of a summary that only has to lose the line that says that the writing is not over. */
const UNDER_WAY = '+';

/** A new tab behind the last one, marked as ours before it is given its title; until it is filled it says so. */
function makeTab(workbook: OpenWorkbook, name: string, title: string): void {
  const { spreadsheet, own, isTaken } = workbook;
  removeLeftovers(workbook);
  const { unfinishedTitle, unfinished } = addOnText;
  const working = isTaken(unfinishedTitle) ? titleBeside(unfinishedTitle, isTaken) : unfinishedTitle;
  const sheet = spreadsheet.insertSheet(working, spreadsheet.getSheets().length);
  const first = sheet.getRange(1, 1);
  spreadsheet.setNamedRange(name, first);
  first.setValue(unfinished);
  sheet.setName(title);
  own.set(name, sheet);
}

/** The summary with a line that says that the writing is not over. */
const underWay = (summary: TabDescription): TabDescription => ({
  ...summary,
  formulas: summary.formulas.filter(({ row }) => row !== MARK_ROW),
  values: summary.values.map((row, index) =>
    index === MARK_ROW ? [addOnText.writing, ...row.slice(1)] : row,
  ),
});

function writeMark(workbook: OpenWorkbook, text: string | number | boolean): void {
  const sheet = workbook.own.get(SUMMARY);
  if (sheet) attempt(workbook, sheet, () => sheet.getRange(MARK_ROW + 1, 1).setValue(text));
}

/** Tabs without a line for the mark. */
const UNMARKED = KEYS_WITHOUT_STALE_LINE.map(markName);

/** Says in every tab of figures that they are those of an earlier run; the next run that gives scores rewrites them. */
export function markOutdated(workbook: OpenWorkbook, memory: Memory): Memory {
  const tabs = { ...memory.tabs };
  workbook.own.forEach((sheet, name) => {
    if (UNMARKED.indexOf(name) >= 0) return;
    if (tabs[name] === OUTDATED && !workbook.wasUnfinished) return;
    beginWriting(workbook);
    const mark = (): unknown => sheet.getRange(MARK_ROW + 1, 1).setValue(tabText.outdated);
    tabs[name] = attempt(workbook, sheet, mark) ? OUTDATED : '';
  });
  return { ...memory, tabs };
}

/** Remembered of a tab that was marked: no description has this fingerprint, so the next run writes the tab. */
const OUTDATED = 'outdated';

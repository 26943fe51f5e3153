import { addOnText } from '../../../language/add-on.ts';
import { describedMarks, marksOf, type TabMarks } from '../../../workbook/tabs/contents-mark.ts';
import { withMarks, withoutMarks } from '../../../workbook/tabs/inputs/complete-snapshot.ts';
import { MARK_ROW } from '../../../workbook/tabs/people-lines.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { chartsName, drawnCharts } from '../../memory/compare-charts.ts';
import { tabFingerprint, withLineUnderWay, written } from '../../memory/memory.ts';
import { applyCharts } from '../../sheet/apply-charts.ts';
import type { Held } from '../../sheet/apply-looks.ts';
import { applyTab, applyValues } from '../../sheet/apply-tab.ts';
import { attempt } from '../../sheet/attempt.ts';
import { tabInTitles } from '../../sheet/in-titles.ts';
import { idOf } from '../../sheet/link-urls.ts';
import { claimFor, makeTab } from '../../sheet/make-tab.ts';
import { asSettable, settableCells } from '../../sheet/settable.ts';
import { tabName } from '../../sheet/tab-names.ts';
import { beginWriting, placesOf, type Writing } from '../../sheet/writing.ts';
import type { Comparison, TabWork } from './compare-tabs.ts';
import { SUMMARY, summaryUnderWay, writeStaleLine } from './write-stale-lines.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** After so many milliseconds no further tab is begun: Google ends a run after six minutes, wherever it is. */
const ENOUGH = 270_000;

/** What came of the writing. */
export interface Wrote {
  /** What is to be remembered of the tabs, by name: '' of one that could not be written. */
  readonly tabs: Record<string, string>;
  /** What the tabs hold that stand as described, by key. */
  readonly fingerprints: Map<string, TabMarks>;
  /** True where the copy of the inputs was written, which keeps those fingerprints. */
  readonly hasCopy: boolean;
}

/**
 * Brings our tabs to their descriptions, writing only those whose content changed or that somebody typed over. While
 * it lasts the summary says so, and the tabs of the districts repeat what it says.
 */
export function writeTabs(writing: Writing, comparison: Comparison): Wrote {
  const { work, descriptions } = comparison;
  const tabs: Record<string, string> = { ...comparison.tabs };
  const fingerprints = new Map(comparison.fingerprints);
  if (work.length === 0) return { tabs, fingerprints, hasCopy: false };
  beginWriting(writing);
  const summary = work.find(({ name }) => name === SUMMARY)?.description;
  if (summary) writeStaleLine(writing, asSettable(addOnText.writing));
  // All tabs are there before any is written, since formulas of one name another.
  const made = new Map<string, Held>();
  for (const { how, name, description } of work) {
    if (how.write === 'new') made.set(name, makeTab(writing, description));
  }
  let isFirst = true;
  for (const one of work) {
    const { description, name, how, charts } = one;
    const { key } = description;
    const sheet = writing.own.get(name);
    const holds = fingerprintsOf(description);
    if (how.write === 'line') {
      tabs[name] = written(how.fingerprint, holds.whole);
      fingerprints.set(key, holds);
      continue;
    }
    tabs[name] = '';
    writing.late = !isFirst && Date.now() - writing.workbook.startedAt > ENOUGH;
    if (!sheet || writing.late) continue;
    isFirst = false;
    const titled = tabInTitles(description, writing.retitled);
    const lined = description === summary ? summaryUnderWay(titled) : titled;
    // The copy of the inputs comes last and keeps what the others hold.
    const wanted =
      key === 'inputs'
        ? withMarks(lined, inOrder(new Map([...fingerprints, [key, holds]]), descriptions))
        : lined;
    const isDone = attempt(writing, sheet, () => {
      writeTab(writing, sheet, one, wanted, made.get(name));
      if (!charts) return;
      delete tabs[chartsName(name)];
      applyCharts(sheet, description, charts);
      Object.assign(tabs, drawnCharts(name, sheet, charts));
    });
    if (!isDone) continue;
    tabs[name] = written(tabFingerprint(idOf(sheet), description, placesOf(writing)), holds.whole);
    fingerprints.set(key, holds);
  }
  const line = summary && settableCells(tabInTitles(summary, writing.retitled))[MARK_ROW]?.[0];
  if (line !== undefined) {
    if (!writing.late) writeStaleLine(writing, line);
    else tabs[SUMMARY] = withLineUnderWay(tabs[SUMMARY] ?? '');
  }
  return {
    tabs,
    fingerprints: inOrder(fingerprints, descriptions),
    hasCopy: work.some(({ name }) => name === COPY) && fingerprints.has('inputs'),
  };
}

const COPY = tabName('inputs');

/** `made`: what a new tab has. */
function writeTab(
  writing: Writing,
  sheet: Sheet,
  { name, how }: TabWork,
  wanted: TabDescription,
  made: Held | undefined,
): void {
  const places = placesOf(writing);
  if (how.write === 'values') applyValues(sheet, wanted, places);
  else applyTab(sheet, wanted, places, 'held' in how ? how.held : made, claimFor(writing, name, sheet));
}

/** In the order of the tabs, whichever were written. */
const inOrder = (
  fingerprints: ReadonlyMap<string, TabMarks>,
  descriptions: readonly TabDescription[],
): Map<string, TabMarks> => {
  const ordered = new Map<string, TabMarks>();
  for (const { key } of descriptions) {
    const tab = fingerprints.get(key);
    if (tab) ordered.set(key, tab);
  }
  return ordered;
};

/** Of what a tab is to hold; those that the copy of the inputs keeps do not count. */
const fingerprintsOf = (description: TabDescription): TabMarks =>
  description.key === 'inputs'
    ? marksOf(withoutMarks(description.values), false)
    : describedMarks(description);

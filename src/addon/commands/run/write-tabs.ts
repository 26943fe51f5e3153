import { addOnText } from '../../../language/add-on.ts';
import { describedMarks, marksOf, type TabMarks } from '../../../workbook/tabs/contents-mark.ts';
import { withMarks, withoutMarks } from '../../../workbook/tabs/inputs/complete-snapshot.ts';
import { MARK_ROW } from '../../../workbook/tabs/people-lines.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { brokenCharts, chartsName, drawnCharts } from '../../memory/compare-charts.ts';
import { BROKEN, tabFingerprint, withLineUnderWay, written } from '../../memory/memory.ts';
import { applyCharts } from '../../sheet/apply-charts.ts';
import { applyTab, applyValues } from '../../sheet/apply-tab.ts';
import { attemptTab } from '../../sheet/attempt.ts';
import { fillTab } from '../../sheet/fill-tab.ts';
import { tabInTitles } from '../../sheet/in-titles.ts';
import { idOf } from '../../sheet/link-urls.ts';
import { claimFor } from '../../sheet/make-tab.ts';
import { asSettable, settableCells } from '../../sheet/settable.ts';
import { tabName } from '../../sheet/tab-names.ts';
import { beginWriting, hasTime, placesOf, sayProgress, type Writing } from '../../sheet/writing.ts';
import type { Comparison, TabWork } from './compare-tabs.ts';
import { type MadeTabs, makeTabs } from './make-tabs.ts';
import { SUMMARY, summaryUnderWay, writeStaleLine } from './write-stale-lines.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
 * it lasts the summary says so, and the tabs of the districts repeat what it says. A tab that goes wrong is noted, and
 * the others are written.
 */
export function writeTabs(writing: Writing, comparison: Comparison): Wrote {
  const { work, descriptions } = comparison;
  const tabs: Record<string, string> = { ...comparison.tabs };
  const fingerprints = new Map(comparison.fingerprints);
  if (work.length === 0) return { tabs, fingerprints, hasCopy: false };
  beginWriting(writing);
  const summaryWork = work.find(({ name }) => name === SUMMARY);
  const summary = summaryWork?.description;
  // A new one has its own formula at once: it says "out of date" until the copy of the inputs stands, which comes last.
  const isStanding = summaryWork?.how.write !== 'new';
  if (summary && isStanding) writeStaleLine(writing, summary.title, asSettable(addOnText.writing));
  // All tabs are there before any is written, since formulas and links of one name another.
  const made = makeTabs(
    writing,
    work.flatMap(({ how, description }) => (how.write === 'new' ? [description] : [])),
  );
  let isFirst = true;
  work.forEach((one, at) => {
    const { description, name, how, charts } = one;
    const { key, title } = description;
    const sheet = writing.own.get(name);
    const holds = fingerprintsOf(description);
    if (how.write === 'line') {
      tabs[name] = written(how.fingerprint, holds.whole);
      fingerprints.set(key, holds);
      return;
    }
    tabs[name] = '';
    if (!sheet || !(hasTime(writing) || isFirst)) return;
    isFirst = false;
    sayProgress(writing, 'write', at + 1, work.length);
    const titled = tabInTitles(description, writing.retitled);
    const lined = description === summary && isStanding ? summaryUnderWay(titled) : titled;
    // The copy of the inputs comes last and keeps what the others hold.
    const wanted =
      key === 'inputs'
        ? withMarks(lined, inOrder(new Map([...fingerprints, [key, holds]]), descriptions))
        : lined;
    const isDone = attemptTab(writing, title, sheet, () => {
      const areDrawn = writeTab(writing, sheet, one, wanted, made);
      if (!charts) return;
      delete tabs[chartsName(name)];
      if (!areDrawn) applyCharts(sheet, description, charts);
      Object.assign(tabs, drawnCharts(name, sheet, charts));
    });
    if (!isDone) {
      if (writing.failed.some((failed) => failed.title === title)) tabs[name] = BROKEN;
      if (charts) tabs[chartsName(name)] = brokenCharts(comparison.tabs[chartsName(name)] ?? '', description);
      return;
    }
    tabs[name] = written(tabFingerprint(idOf(sheet), description, placesOf(writing)), holds.whole);
    fingerprints.set(key, holds);
  });
  if (summary) {
    // What could not be written is still the earlier one: the line stays until the next run.
    const isWhole = !writing.late && writing.failed.length === 0;
    if (!isWhole && !isStanding) writeStaleLine(writing, summary.title, asSettable(addOnText.writing));
    const line = settableCells(tabInTitles(summary, writing.retitled), placesOf(writing))[MARK_ROW]?.[0];
    const isLined =
      isWhole && (!isStanding || line === undefined || writeStaleLine(writing, summary.title, line));
    if (!isLined) tabs[SUMMARY] = withLineUnderWay(tabs[SUMMARY] ?? '');
  }
  return {
    tabs,
    fingerprints: inOrder(fingerprints, descriptions),
    hasCopy: work.some(({ name }) => name === COPY) && fingerprints.has('inputs'),
  };
}

const COPY = tabName('inputs');

/** Says whether its charts stand already. */
function writeTab(
  writing: Writing,
  sheet: Sheet,
  { name, how }: TabWork,
  wanted: TabDescription,
  { tabs, haveCharts }: MadeTabs,
): boolean {
  const places = placesOf(writing);
  const made = tabs.get(name);
  if (how.write === 'values') applyValues(sheet, wanted, places);
  else if (how.write === 'everything') {
    applyTab(sheet, wanted, places, how.held, claimFor(writing, name, sheet));
    if (writing.workbook.untitled.has(name)) sheet.setName(wanted.title);
  } else if (made) fillTab(made, wanted, places);
  else throw new Error(addOnText.unfinished);
  const looks = made?.looks;
  return looks ? looks.key === wanted.key || haveCharts : false;
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

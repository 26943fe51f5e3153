import { addOnText } from '../../../language/add-on.ts';
import { tabText } from '../../../language/tabs.ts';
import { a1 } from '../../../workbook/grid.ts';
import { describedMarks, marksOf, type TabMarks } from '../../../workbook/tabs/contents-mark.ts';
import { KEYS_WITHOUT_STALE_LINE } from '../../../workbook/tabs/generated-tabs.ts';
import { withMarks, withoutMarks } from '../../../workbook/tabs/inputs/complete-snapshot.ts';
import { haveMoved } from '../../../workbook/tabs/inputs/find-typed-over.ts';
import { MARK_ROW } from '../../../workbook/tabs/people-lines.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { beginWriting } from '../../memory/journal.ts';
import {
  isOutdated,
  isSame,
  isStillMarked,
  looksTheSame,
  type Memory,
  outdated,
  stillMarked,
  tabMark,
  written,
} from '../../memory/memory.ts';
import type { Found } from '../../memory/what-stands.ts';
import { applyCharts, type ChartWork, chartsName } from '../../sheet/apply-charts.ts';
import { type Held, heldBy } from '../../sheet/apply-looks.ts';
import { applyTab, applyValues, sizeOf, typedValues } from '../../sheet/apply-tab.ts';
import { attempt } from '../../sheet/attempt.ts';
import { idOf } from '../../sheet/link-urls.ts';
import { withBlank } from '../../sheet/make-room.ts';
import { claimFor, makeTab } from '../../sheet/make-tab.ts';
import type { OpenWorkbook } from '../../sheet/read-workbook.ts';
import { markName, type Size } from '../../sheet/tab-names.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** After so many milliseconds no further tab is begun: Google ends a run after six minutes, wherever it is. */
const ENOUGH = 270_000;

/** What a run knows of its tabs before it writes them. */
export interface Known {
  /** How each tab was found, by key. */
  readonly found: ReadonlyMap<string, Found>;
  readonly charts: ReadonlyMap<string, ChartWork>;
}

/** What came of the writing. */
export interface Wrote {
  /** What is to be remembered of the tabs, by mark name: '' of one that could not be written. */
  readonly tabs: Record<string, string>;
  /** What the tabs hold that stand as described, by key. */
  readonly marks: Map<string, TabMarks>;
  /** True where the copy of the inputs was written, which keeps those marks. */
  readonly hasCopy: boolean;
}

/**
 * Brings our tabs to their descriptions, writing only those whose content changed or that somebody typed over. While
 * it lasts the summary says so, and the tabs of the districts repeat what it says.
 */
export function writeTabs(
  workbook: OpenWorkbook,
  descriptions: readonly TabDescription[],
  memory: Memory,
  { found, charts }: Known,
): Wrote {
  const { own, areas, progress } = workbook;
  const tabs: Record<string, string> = {};
  const marks = new Map<string, TabMarks>();
  const described = new Map<string, string>();
  const stale = descriptions.filter((description) => {
    const { key } = description;
    const name = markName(key);
    const sheet = own.get(name);
    const there = found.get(key);
    const drawn = memory.tabs[chartsName(name)];
    if (drawn) tabs[chartsName(name)] = drawn;
    const mark = sheet ? tabMark(idOf(sheet), description, workbook) : '';
    described.set(key, mark);
    const last = memory.tabs[name] ?? '';
    if (there?.state !== 'as-left' || charts.has(name) || !isSame(last, mark)) return true;
    tabs[name] = last;
    marks.set(key, there.marks);
    return false;
  });
  if (stale.length === 0) return { tabs, marks, hasCopy: false };
  const before = new Map<string, Held>();
  const onlyValues = new Set<string>();
  for (const description of stale) {
    const { key } = description;
    const name = markName(key);
    const sheet = own.get(name);
    if (!sheet) continue;
    const area = areas.get(name);
    const looksStand =
      looksTheSame(described.get(key) ?? '', memory.tabs[name] ?? '') && isAsLarge(description, area);
    if (looksStand && stands(sheet, description, found.get(key))) onlyValues.add(name);
    else {
      const held = heldBy(sheet, description, area);
      before.set(key, workbook.wasUnfinished ? withBlank(held) : held);
    }
  }
  beginWriting(workbook);
  const summary = stale.find(({ key }) => key === 'summary');
  if (summary) writeMark(workbook, addOnText.writing);
  // All tabs are there before any is written, since formulas of one name another.
  for (const description of stale) {
    const { key } = description;
    if (!own.has(markName(key))) before.set(key, makeTab(workbook, description));
  }
  let isFirst = true;
  for (const description of stale) {
    const { key } = description;
    const name = markName(key);
    const sheet = own.get(name);
    // Written by the run before, whose time ran out later: written again first, it would use up this one's too.
    const last = memory.tabs[name] ?? '';
    const isMarkedOnly =
      found.get(key)?.state === 'as-left' &&
      isStillMarked(last, described.get(key) ?? '') &&
      !charts.has(name);
    const whole = marksIn(description);
    if (isMarkedOnly) {
      tabs[name] = written(described.get(key) ?? '', whole.whole);
      marks.set(key, whole);
      continue;
    }
    tabs[name] = '';
    progress.late = !isFirst && Date.now() - progress.startedAt > ENOUGH;
    if (!sheet || progress.late) continue;
    isFirst = false;
    const lined = description === summary ? underWay(description) : description;
    // The copy of the inputs comes last and keeps what the others hold.
    const wanted =
      key === 'inputs' ? withMarks(lined, inOrder(new Map([...marks, [key, whole]]), descriptions)) : lined;
    const work = charts.get(name);
    const isDone = attempt(workbook, sheet, () => {
      if (onlyValues.has(name)) applyValues(sheet, wanted, workbook);
      else applyTab(sheet, wanted, workbook, before.get(key), claimFor(workbook, name, sheet));
      if (!work) return;
      delete tabs[chartsName(name)];
      Object.assign(tabs, applyCharts(sheet, description, work));
    });
    if (!isDone) continue;
    tabs[name] = written(tabMark(idOf(sheet), description, workbook), whole.whole);
    marks.set(key, whole);
  }
  const line = summary && typedValues(summary)[MARK_ROW]?.[0];
  if (line !== undefined) {
    if (!progress.late) writeMark(workbook, line);
    else tabs[SUMMARY] = stillMarked(tabs[SUMMARY] ?? '');
  }
  return {
    tabs,
    marks: inOrder(marks, descriptions),
    hasCopy: stale.some(({ key }) => key === 'inputs') && marks.has('inputs'),
  };
}

/** In the order of the tabs, whichever were written. */
const inOrder = (
  marks: ReadonlyMap<string, TabMarks>,
  descriptions: readonly TabDescription[],
): Map<string, TabMarks> => {
  const ordered = new Map<string, TabMarks>();
  for (const { key } of descriptions) {
    const tab = marks.get(key);
    if (tab) ordered.set(key, tab);
  }
  return ordered;
};

/** Marks of what a tab is to hold; the marks in the copy of the inputs do not count. */
const marksIn = (description: TabDescription): TabMarks =>
  description.key === 'inputs'
    ? marksOf(withoutMarks(description.values), false)
    : describedMarks(description);

const isAsLarge = (description: TabDescription, area: Size | undefined): boolean => {
  const { rows, columns } = sizeOf(description);
  return area?.rows === rows && area.columns === columns;
};

/** True where looks stand where they belong: nobody sorted or merged cells, or made dates of figures. */
function stands(sheet: Sheet, description: TabDescription, there: Found | undefined): boolean {
  if (there?.state === 'as-left') return true;
  if (there?.state !== 'typed-over' || haveMoved(there.how)) return false;
  if (there.how.cells.some((row) => row.some((value) => typeof value === 'object' && value !== null)))
    return false;
  const { rows, columns } = sizeOf(description);
  const merged = sheet.getRange(1, 1, rows, columns).getMergedRanges();
  const notations = merged.map((range) => range.getA1Notation()).sort();
  const wanted = description.merges.map(
    ({ row, column, rows: high, columns: wide }) =>
      `${a1(row, column)}:${a1(row + high - 1, column + wide - 1)}`,
  );
  return JSON.stringify(notations) === JSON.stringify(wanted.sort());
}

const SUMMARY = markName('summary');

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

/** Says in every tab of figures that they are those of an earlier run; the next run that gives scores rewrites them. */
export function markOutdated(workbook: OpenWorkbook, memory: Memory): Memory {
  const tabs = { ...memory.tabs };
  workbook.own.forEach((sheet, name) => {
    if (WITHOUT_LINE.indexOf(name) >= 0) return;
    const tab = tabs[name] ?? '';
    if (isOutdated(tab) && !workbook.wasUnfinished) return;
    beginWriting(workbook);
    const mark = (): unknown => sheet.getRange(MARK_ROW + 1, 1).setValue(tabText.outdated);
    tabs[name] = attempt(workbook, sheet, mark) ? outdated(tab) : '';
  });
  return { ...memory, tabs };
}

const WITHOUT_LINE = KEYS_WITHOUT_STALE_LINE.map(markName);

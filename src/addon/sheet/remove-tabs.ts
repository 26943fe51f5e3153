import { tabText } from '../../language/tabs.ts';
import { keptTitle } from '../../workbook/tabs/titles.ts';
import { attemptTab, isLocked } from './attempt.ts';
import type { WorkbookAsRead } from './read-workbook.ts';
import { asSettable } from './settable.ts';
import { tryTitles } from './try-titles.ts';
import { hasTime, type Writing } from './writing.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A generated tab that is not wanted any more and yet stays, since a person worked in it. */
export interface WorkedTab {
  readonly name: string;
  readonly sheet: Sheet;
  /** Row (from 1) of our line that says whether the tab is up to date; 0 where it cannot be found. */
  readonly line: number;
}

/** A tab that is ours no more once it is done with. */
interface LeavingTab {
  readonly name: string;
  readonly sheet: Sheet;
  /** Its title. */
  readonly from: string;
  /** What is left to the user, under which title; null for a tab that goes. */
  readonly left: { readonly from: string; readonly to: string; readonly line: number } | null;
}

/** Tabs that are to go, or to be left to the user. */
export interface Removal {
  readonly tabs: readonly LeavingTab[];
  /** Titles of those that somebody protects: they stay ours. */
  readonly locked: readonly string[];
  /** Names that point nowhere. */
  readonly dangling: readonly string[];
  /** The workbook as it is without them. */
  readonly workbook: WorkbookAsRead;
}

/**
 * Our tabs whose names are not kept (districts that left the list), and names that point nowhere. What people worked
 * in (`worked`) is to be left to them under a title that says so.
 */
export function planRemoval(
  workbook: WorkbookAsRead,
  kept: readonly string[],
  worked: readonly WorkedTab[],
): Removal {
  const own = new Map(workbook.own);
  const ownTitles = new Map(workbook.ownTitles);
  const usersTitles = [...workbook.usersTitles];
  const tabs: LeavingTab[] = [];
  const locked: string[] = [];
  workbook.own.forEach((sheet, name) => {
    if (kept.indexOf(name) >= 0) return;
    const from = ownTitles.get(name) ?? '';
    if (isLocked(sheet)) {
      locked.push(from);
      return;
    }
    const found = worked.find((one) => one.name === name);
    const others = [...usersTitles, ...Array.from(ownTitles.values())].map((title) => title.toLowerCase());
    const to = keptTitle(from, (one) => others.indexOf(one.toLowerCase()) >= 0);
    tabs.push({ name, sheet, from, left: found ? { from, to, line: found.line } : null });
    if (found) usersTitles.push(to);
    own.delete(name);
    ownTitles.delete(name);
  });
  const dangling = workbook.dangling.filter((name) => kept.indexOf(name) < 0);
  return { tabs, locked, dangling, workbook: { ...workbook, own, ownTitles, usersTitles } };
}

/** Does what was planned; what an interrupted run left half made goes too. */
export function removeTabs(writing: Writing, { tabs, locked, dangling }: Removal): void {
  removeLeftovers(writing);
  writing.locked.push(...locked);
  const gone = [...dangling];
  for (const { name, sheet, from, left } of tabs) {
    if (!hasTime(writing)) break;
    // The tab goes before its name: a name without a tab is found again, a tab without its name is the user's.
    const go = (): void => {
      if (left) leaveToUser(sheet, left);
      else deleteTab(writing, sheet);
    };
    if (attemptTab(writing, from, sheet, go)) gone.push(name);
  }
  for (const name of gone) removeName(writing, name);
}

function leaveToUser(sheet: Sheet, { from, to, line }: NonNullable<LeavingTab['left']>): void {
  if (to !== from)
    tryTitles(
      to,
      (title) => sheet.setName(title),
      (turn) => keptTitle(`${from} ${turn}`, () => false),
    );
  if (line > 0) sheet.getRange(line, 1).setValue(asSettable(tabText.keptLine));
}

/** Their title is needed again as soon as a tab is made. One that cannot be removed is found by the next run. */
export function removeLeftovers(writing: Writing): void {
  for (const sheet of writing.leftovers.splice(0)) {
    try {
      deleteTab(writing, sheet);
    } catch {
      writing.hasStrays = true;
    }
  }
}

function deleteTab(writing: Writing, sheet: Sheet): void {
  const { spreadsheet, sheets } = writing.workbook;
  spreadsheet.deleteSheet(sheet);
  if (sheets.some((one) => one.sheet === sheet)) writing.gone.push(sheet);
  writing.tabs -= 1;
}

/** A name that stays behind points nowhere and is removed by the next run. */
function removeName({ workbook, names }: Writing, name: string): void {
  try {
    workbook.spreadsheet.removeNamedRange(name);
    names.delete(name);
  } catch {
    // Gone already, together with its tab.
  }
}

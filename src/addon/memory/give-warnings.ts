import { idOf } from '../sheet/link-urls.ts';
import { isHalfMade, protectionsOf, warn } from '../sheet/protect-tab.ts';
import type { WorkbookAsRead } from '../sheet/read-workbook.ts';
import { beginWriting, hasTime, type Writing } from '../sheet/writing.ts';
import type { Memory } from './memory.ts';

/**
 * Which of our tabs were never seen with a protection and have none: by name, with the others that are met for
 * the first time. Asks each tab once in its life: a warning that somebody took away stays away.
 */
export function tabsToWarn(
  { own, wasUnfinished }: WorkbookAsRead,
  { warned }: Memory,
  names: readonly string[],
): ReadonlyMap<string, boolean> {
  const met = new Map<string, boolean>();
  for (const name of names) {
    const sheet = own.get(name);
    if (!sheet || warned.indexOf(idOf(sheet)) >= 0) continue;
    const { whole, parts } = protectionsOf(sheet);
    met.set(name, parts.length === 0 && (wasUnfinished ? whole.every(isHalfMade) : whole.length === 0));
  }
  return met;
}

/** Gives the tabs that were met, and those that were made since, their warning; returns whom it need not be given again. */
export function giveWarnings(
  writing: Writing,
  { warned }: Memory,
  names: readonly string[],
  met: ReadonlyMap<string, boolean>,
): number[] {
  const { own, workbook } = writing;
  const ids = new Set(Array.from(own.values()).map(idOf));
  const done = warned.filter((id) => ids.has(id));
  for (const name of names) {
    const sheet = own.get(name);
    const isNew = !workbook.own.has(name);
    if (!sheet || (!isNew && !met.has(name)) || !hasTime(writing)) continue;
    const isWanted = isNew || met.get(name) === true;
    if (isWanted) beginWriting(writing);
    if (!isWanted || isWarned(writing, sheet)) done.push(idOf(sheet));
  }
  return done;
}

/** A warning is no reason to fail: where Google refuses it, the next run tries again. */
function isWarned(writing: Writing, sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  try {
    warn(sheet);
    return true;
  } catch {
    takeBack(writing, sheet);
    return false;
  }
}

/** A tab that is shut instead of warned would be worse. If this fails too, the next run has to look for it. */
function takeBack(writing: Writing, sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  try {
    for (const one of protectionsOf(sheet).whole) if (isHalfMade(one)) one.remove();
  } catch {
    writing.hasStrays = true;
  }
}

import { attempt } from './attempt.ts';
import type { OpenWorkbook } from './open-workbook.ts';

/**
 * Removes our tabs whose mark names are not kept (districts that left the list), what an interrupted run left half
 * made, and names that point nowhere.
 */
export function removeOthers(workbook: OpenWorkbook, kept: readonly string[]): void {
  const { own, ownTitles, spreadsheet, dangling } = workbook;
  removeLeftovers(workbook);
  const names = dangling.filter((name) => kept.indexOf(name) < 0);
  own.forEach((sheet, name) => {
    if (kept.indexOf(name) >= 0) return;
    // The tab goes before its name: a name without a tab is found again, a tab without its name is the user's.
    if (!attempt(workbook, sheet, () => spreadsheet.deleteSheet(sheet))) return;
    names.push(name);
    own.delete(name);
    ownTitles.delete(name);
  });
  for (const name of names) removeName(spreadsheet, name);
}

/** Their title is needed again as soon as a tab is made. */
export function removeLeftovers({ spreadsheet, leftovers }: OpenWorkbook): void {
  for (const sheet of leftovers.splice(0)) spreadsheet.deleteSheet(sheet);
}

/** A name that stays behind points nowhere and is removed by the next run. */
function removeName(spreadsheet: OpenWorkbook['spreadsheet'], name: string): void {
  try {
    spreadsheet.removeNamedRange(name);
  } catch {
    // Gone already, together with its tab.
  }
}

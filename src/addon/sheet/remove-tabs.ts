import { tabText } from '../../language/tabs.ts';
import { keptTitle } from '../../workbook/tabs/titles.ts';
import type { WorkedTab } from '../memory/users-work.ts';
import { attempt } from './attempt.ts';
import type { OpenWorkbook } from './read-workbook.ts';

/**
 * Removes our tabs whose mark names are not kept (districts that left the list), what an interrupted run left half
 * made, and names that point nowhere. What people worked in (`worked`) is left to them under a title that says so.
 */
export function removeOthers(
  workbook: OpenWorkbook,
  kept: readonly string[],
  worked: readonly WorkedTab[],
): void {
  const { own, ownTitles, spreadsheet, dangling } = workbook;
  removeLeftovers(workbook);
  const names = dangling.filter((name) => kept.indexOf(name) < 0);
  own.forEach((sheet, name) => {
    if (kept.indexOf(name) >= 0) return;
    const found = worked.find((one) => one.name === name);
    // The tab goes before its name: a name without a tab is found again, a tab without its name is the user's.
    const go = (): void => (found ? leaveToUser(workbook, found) : spreadsheet.deleteSheet(sheet));
    if (!attempt(workbook, sheet, go)) return;
    names.push(name);
    own.delete(name);
    ownTitles.delete(name);
  });
  for (const name of names) removeName(spreadsheet, name);
}

function leaveToUser({ ownTitles, usersTitles }: OpenWorkbook, { name, sheet, line }: WorkedTab): void {
  const old = ownTitles.get(name) ?? '';
  const others = [...usersTitles, ...Array.from(ownTitles.values())].map((title) => title.toLowerCase());
  const title = keptTitle(old, (one) => others.indexOf(one.toLowerCase()) >= 0);
  if (title !== old) sheet.setName(title);
  if (line > 0) sheet.getRange(line, 1).setValue(tabText.keptLine);
  usersTitles.push(title);
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

import type { TabTitle } from '../../workbook/tabs/plan-tabs.ts';
import type { WorkbookAsRead } from './read-workbook.ts';
import { tabName } from './tab-names.ts';

/**
 * Takes up again what a run that died made under its title and did not come to name, since others were still being copied
 * from it: so the tabs keep their places.
 */
export function adoptTabs(workbook: WorkbookAsRead, planned: readonly TabTitle[]): WorkbookAsRead {
  if (workbook.leftovers.length === 0) return workbook;
  const own = new Map(workbook.own);
  const ownTitles = new Map(workbook.ownTitles);
  const leftovers = workbook.leftovers.slice();
  for (const { key, title } of planned) {
    const name = tabName(key);
    const found = workbook.sheets.find((one) => one.title === title);
    const at = found && !own.has(name) ? leftovers.indexOf(found.sheet) : -1;
    if (!found || at < 0) continue;
    own.set(name, found.sheet);
    ownTitles.set(name, title);
    leftovers.splice(at, 1);
  }
  return { ...workbook, own, ownTitles, leftovers };
}

import { addOnText } from '../language/add-on.ts';
import { tabText } from '../language/tabs.ts';
import { MARK_ROW } from '../workbook/tabs/people-lines.ts';
import type { TabDescription } from '../workbook/tabs/tab-description.ts';
import { applyTab } from './apply-tab.ts';
import { type Memory, tabMark } from './memory.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import { markName } from './own-tabs.ts';

/**
 * Brings our tabs to their descriptions, writing only those whose content changed, and returns what is to be
 * remembered of them.
 */
export function writeTabs(
  workbook: OpenWorkbook,
  descriptions: readonly TabDescription[],
  memory: Memory,
): Record<string, string> {
  const tabs: Record<string, string> = {};
  for (const description of descriptions) {
    const name = markName(description.key);
    const known = workbook.own.get(name);
    const sheet = known ?? makeTab(workbook, name, description.title);
    const mark = tabMark(sheet.getSheetId(), description);
    if (!known || memory.tabs[name] !== mark) applyTab(sheet, description, workbook.sheetIdOf);
    tabs[name] = mark;
  }
  return tabs;
}

/** A new tab behind the last one, marked as ours before it is given its title. */
function makeTab(
  { spreadsheet, own, sheets }: OpenWorkbook,
  name: string,
  title: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const left = spreadsheet.getSheetByName(addOnText.unfinishedTitle);
  const sheet = left ?? spreadsheet.insertSheet(addOnText.unfinishedTitle, sheets.length + own.size);
  spreadsheet.setNamedRange(name, sheet.getRange(1, 1));
  sheet.setName(title);
  own.set(name, sheet);
  return sheet;
}

/** Says in every tab of figures that they are those of an earlier run; the next run that gives scores rewrites them. */
export function markOutdated({ own }: OpenWorkbook, memory: Memory): Memory {
  const tabs = { ...memory.tabs };
  own.forEach((sheet, name) => {
    if (name === markName('problems') || name === markName('tidy')) return;
    if (tabs[name] === OUTDATED) return;
    sheet.getRange(MARK_ROW + 1, 1).setValue(tabText.outdated);
    tabs[name] = OUTDATED;
  });
  return { ...memory, tabs };
}

/** Remembered of a tab that was marked: no description has this fingerprint, so the next run writes the tab. */
const OUTDATED = 'outdated';

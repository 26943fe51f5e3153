import { addOnText } from '../../../language/add-on.ts';
import { tabText } from '../../../language/tabs.ts';
import { KEYS_WITHOUT_STALE_LINE } from '../../../workbook/tabs/generated-tabs.ts';
import { MARK_ROW } from '../../../workbook/tabs/people-lines.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { isOutdated, type Memory, outdated } from '../../memory/memory.ts';
import { attemptTab } from '../../sheet/attempt.ts';
import { asSettable, type Settable } from '../../sheet/settable.ts';
import { tabName } from '../../sheet/tab-names.ts';
import { beginWriting, hasTime, type Writing } from '../../sheet/writing.ts';

export const SUMMARY = tabName('summary');

const WITHOUT_LINE = KEYS_WITHOUT_STALE_LINE.map(tabName);

/** The summary with a line that says that the writing is not over. */
export const summaryUnderWay = (summary: TabDescription): TabDescription => ({
  ...summary,
  formulas: summary.formulas.filter(({ row }) => row !== MARK_ROW),
  values: summary.values.map((row, index) =>
    index === MARK_ROW ? [addOnText.writing, ...row.slice(1)] : row,
  ),
});

/** Writes the summary's line alone; says whether it stands there. */
export function writeStaleLine(writing: Writing, title: string, text: Settable): boolean {
  const sheet = writing.own.get(SUMMARY);
  if (!sheet) return true;
  return attemptTab(writing, title, sheet, () => sheet.getRange(MARK_ROW + 1, 1).setValue(text));
}

/** Says in every tab of figures that they are those of an earlier run; the next run that gives scores rewrites them. */
export function writeOutdated(writing: Writing, memory: Memory): Memory {
  const tabs = { ...memory.tabs };
  writing.own.forEach((sheet, name) => {
    if (WITHOUT_LINE.indexOf(name) >= 0 || !hasTime(writing)) return;
    const tab = tabs[name] ?? '';
    if (isOutdated(tab) && !writing.workbook.wasUnfinished) return;
    beginWriting(writing);
    const write = (): unknown => sheet.getRange(MARK_ROW + 1, 1).setValue(asSettable(tabText.outdated));
    const title = writing.workbook.ownTitles.get(name) ?? '';
    tabs[name] = attemptTab(writing, title, sheet, write) ? outdated(tab) : '';
  });
  return { ...memory, tabs };
}

import type { TabMarks } from '../../workbook/tabs/contents-mark.ts';
import { BEFORE_MARKS, withMarkCells } from '../../workbook/tabs/inputs/complete-snapshot.ts';
import { asTyped } from '../sheet/apply-tab.ts';
import { attempt } from '../sheet/attempt.ts';
import type { OpenWorkbook } from '../sheet/read-workbook.ts';
import { markName } from '../sheet/tab-names.ts';
import { beginWriting } from './journal.ts';

/**
 * Notes what tabs hold in the first row of the hidden copy, where the copy itself was not written in this run (then
 * they stand in it already).
 */
export function keepMarks(workbook: OpenWorkbook, marks: ReadonlyMap<string, TabMarks>): void {
  const { own, snapshot } = workbook;
  const sheet = own.get(markName('inputs'));
  const first = snapshot?.[0];
  if (!sheet || !first || first.length <= BEFORE_MARKS) return;
  const cells = withMarkCells(first, marks);
  if (cells.every((cell, column) => cell === first[column])) return;
  beginWriting(workbook);
  const typed = cells.slice(BEFORE_MARKS).map(asTyped);
  attempt(workbook, sheet, () => sheet.getRange(1, BEFORE_MARKS + 1, 1, typed.length).setValues([typed]));
}

import type { TabMarks } from '../../workbook/tabs/contents-mark.ts';
import { BEFORE_MARKS, withMarkCells } from '../../workbook/tabs/inputs/complete-snapshot.ts';
import { readMarkCells } from '../../workbook/tabs/inputs/kept-marks.ts';
import { attemptTab } from '../sheet/attempt.ts';
import type { WorkbookAsRead } from '../sheet/read-workbook.ts';
import { asSettable } from '../sheet/settable.ts';
import { tabName } from '../sheet/tab-names.ts';
import { beginWriting, type Writing } from '../sheet/writing.ts';

const COPY = tabName('inputs');

/** What tabs held when an earlier run left them, by key: the first row of the hidden copy says it. */
export const keptFingerprints = ({ snapshot }: WorkbookAsRead): Map<string, TabMarks> =>
  readMarkCells((snapshot?.[0] ?? []).slice(BEFORE_MARKS));

/** Notes it there, where the copy itself was not written in this run (then it stands in it already). */
export function keepFingerprints(writing: Writing, fingerprints: ReadonlyMap<string, TabMarks>): void {
  const sheet = writing.own.get(COPY);
  const first = writing.workbook.snapshot?.[0];
  if (!sheet || !first || first.length <= BEFORE_MARKS) return;
  const cells = withMarkCells(first, fingerprints);
  if (cells.every((cell, column) => cell === first[column])) return;
  beginWriting(writing);
  const typed = cells.slice(BEFORE_MARKS).map(asSettable);
  const write = (): unknown => sheet.getRange(1, BEFORE_MARKS + 1, 1, typed.length).setValues([typed]);
  attemptTab(writing, writing.workbook.ownTitles.get(COPY) ?? '', sheet, write);
}

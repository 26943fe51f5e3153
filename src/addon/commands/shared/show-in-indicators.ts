import type { Problem } from '../../../workbook/problems/problem.ts';
import { findList } from '../../../workbook/set-up/input-tabs.ts';
import { type IndicatorsLook, lookAtIndicators } from '../../../workbook/set-up/look-at-indicators.ts';
import { type CellNote, planLacks } from '../../../workbook/set-up/plan-lacks.ts';
import { TAB } from '../../../workbook/vocabulary.ts';
import { showColumns } from '../../sheet/fold-columns.ts';
import type { WorkbookAsRead } from '../../sheet/read-workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What ตัวชี้วัด is to show by itself: which cells lack something, and folded columns that hold something. */
export interface ToShow {
  readonly sheet: Sheet;
  readonly look: IndicatorsLook;
  readonly notes: readonly CellNote[];
}

/**
 * Looks for it. `before`: what is remembered; the notes are read only where other cells lack something than then, or where
 * that is asked for: an older version remembered nothing.
 */
export function findToShow(
  { grids, sheets }: WorkbookAsRead,
  problems: readonly Problem[],
  before: string,
  how: 'read the notes' | 'as remembered' = 'as remembered',
): ToShow | null {
  const list = findList(TAB.indicators, grids);
  const sheet = sheets.find(({ title }) => title === list?.title)?.sheet;
  if (!list || !sheet) return null;
  const look = lookAtIndicators(list, problems, before);
  const isRead = look.isLackChanged || how === 'read the notes';
  const notes = isRead ? planLacks(list.title, problems, sheet.getDataRange().getNotes()) : [];
  return { sheet, look, notes };
}

/**
 * Says in a cell what it lacks, takes the word away where it lacks nothing any more, and unfolds what is to be seen. Gives
 * what is to be remembered. Whoever may not edit the tab leaves it to the next run: ตรวจสอบข้อมูล says the same.
 */
export function showIn(found: ToShow | null, before: string): string {
  if (!found) return before;
  const { sheet, look, notes } = found;
  try {
    for (const { row, column, note } of notes) sheet.getRange(row + 1, column + 1, 1, 1).setNotes([[note]]);
    showColumns(sheet, look.shown);
    return look.state;
  } catch {
    return before;
  }
}

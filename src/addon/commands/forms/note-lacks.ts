import type { Problem } from '../../../workbook/problems/problem.ts';
import { findList } from '../../../workbook/set-up/input-tabs.ts';
import { type CellNote, planLacks } from '../../../workbook/set-up/plan-lacks.ts';
import { TAB } from '../../../workbook/vocabulary.ts';
import { attempt } from '../../sheet/attempt.ts';
import type { WorkbookAsRead } from '../../sheet/read-workbook.ts';
import type { Writing } from '../../sheet/writing.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Notes of ตัวชี้วัด that are to change, and its sheet. */
export interface LacksFound {
  readonly sheet: Sheet | null;
  readonly notes: readonly CellNote[];
}

/** Reads the notes of ตัวชี้วัด, and compares them with what its cells lack. */
export function findLacks({ grids, sheets }: WorkbookAsRead, problems: readonly Problem[]): LacksFound {
  const list = findList(TAB.indicators, grids);
  const sheet = sheets.find(({ title }) => title === list?.title)?.sheet ?? null;
  if (!list || !sheet) return { sheet: null, notes: [] };
  return { sheet, notes: planLacks(list.title, problems, sheet.getDataRange().getNotes()) };
}

/** Says in the cell itself what it lacks, and takes the word away where it lacks nothing any more. */
export function noteLacks(writing: Writing, { sheet, notes }: LacksFound): void {
  if (!sheet || notes.length === 0) return;
  attempt(writing, sheet, () => {
    for (const { row, column, note } of notes) sheet.getRange(row + 1, column + 1, 1, 1).setNotes([[note]]);
  });
}

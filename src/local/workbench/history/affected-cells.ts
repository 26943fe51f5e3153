import type { Rect } from '../../stand-in/rect.ts';
import { cellKey, type Sheet } from '../../stand-in/sheet.ts';
import type { Workbook } from '../../stand-in/workbook.ts';
import { keysIn, sheetOf } from '../apply-edit.ts';
import { filledRect } from '../edits/fill-cells.ts';
import { gridRect } from '../grid-place.ts';
import type { GridEdit } from '../messages.ts';

/** The cells that an edit may change, by their sheet; null where it changes more than cells. */
export function affectedCells(workbook: Workbook, edit: GridEdit): Map<Sheet, Set<number>> | null {
  const all = new Map<Sheet, Set<number>>();
  const add = (id: string, rect: Rect | null): void => {
    const sheet = sheetOf(workbook, id);
    if (!sheet || !rect) return;
    const keys = all.get(sheet) ?? new Set();
    for (const key of keysIn(rect)) keys.add(key);
    all.set(sheet, keys);
  };
  switch (edit.kind) {
    case 'cells': {
      const sheet = sheetOf(workbook, edit.sheet);
      const typed = edit.cells.filter(({ result }) => result === undefined);
      if (sheet) all.set(sheet, new Set(typed.map(({ row, column }) => cellKey(row, column))));
      return all;
    }
    case 'copy':
      add(edit.target, gridRect(edit.to));
      if (edit.isCut) add(edit.sheet, gridRect(edit.from));
      // Drop-downs go along, which are no cells.
      return hasRules(workbook, edit.sheet) || hasRules(workbook, edit.target) ? null : all;
    case 'fill':
      add(edit.sheet, filledRect(gridRect(edit.from), gridRect(edit.to)));
      return all;
    case 'sort':
      add(edit.sheet, gridRect(edit.range));
      return all;
    default:
      return null;
  }
}

const hasRules = (workbook: Workbook, id: string): boolean =>
  (sheetOf(workbook, id)?.validations.length ?? 0) > 0;

/** The cells of all edits together; null where one of them changes more. */
export function affectedInAll(
  workbook: Workbook,
  edits: readonly GridEdit[],
): ReturnType<typeof affectedCells> {
  const all: NonNullable<ReturnType<typeof affectedCells>> = new Map();
  for (const edit of edits) {
    const cells = affectedCells(workbook, edit);
    if (!cells) return null;
    for (const [sheet, keys] of cells) {
      all.set(sheet, new Set([...(all.get(sheet) ?? []), ...keys]));
    }
  }
  return all;
}

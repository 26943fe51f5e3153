import type { Workbook } from '../../stand-in/workbook.ts';
import { sheetOf } from '../apply-edit.ts';
import type { GridCell, GridEdit } from '../messages.ts';
import { keepResult } from './type-cell.ts';

/** Whether edits only tell what formulas came to: the grid computes, nobody did anything. */
export const areResults = (edits: readonly GridEdit[]): boolean =>
  edits.length > 0 &&
  edits.every((edit) => edit.kind === 'cells' && edit.cells.every(({ result }) => result !== undefined));

/** Keeps what formulas came to. Returns whether any of it is news: after each change the grid computes most of them anew. */
export function keepResults(workbook: Workbook, edits: readonly GridEdit[]): boolean {
  const news = edits.map((edit) => {
    const sheet = edit.kind === 'cells' ? sheetOf(workbook, edit.sheet) : undefined;
    const cells: readonly GridCell[] = edit.kind === 'cells' ? edit.cells : [];
    return cells.filter((cell) => sheet && cell.result !== undefined && keepResult(sheet, cell, cell.result));
  });
  return news.flat().length > 0;
}

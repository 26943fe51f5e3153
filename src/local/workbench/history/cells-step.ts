import { cellName } from '../../stand-in/a1.ts';
import { keyCell, type Sheet } from '../../stand-in/sheet.ts';
import type { Workbook } from '../../stand-in/workbook.ts';
import { cellsNow } from '../cell-news.ts';
import { type CellImage, imageOf, putImage, sameImage } from '../edits/cell-image.ts';
import type { CellsEdit } from '../messages.ts';
import type { CellChange, CellChanges, CellsStep, Conflict } from './step.ts';

/** Images of cells before something happens, and what became of them after it. */
export function watchCells(cells: ReadonlyMap<Sheet, ReadonlySet<number>>): () => CellChanges {
  const before = [...cells].map(([sheet, keys]) => {
    const images = [...keys].map((key): [number, CellImage] => [key, imageOf(sheet, ...keyCell(key))]);
    return [sheet, images] as const;
  });
  return () => {
    const changes = new Map<number, Map<number, CellChange>>();
    for (const [sheet, images] of before) {
      for (const [key, image] of images) {
        const after = imageOf(sheet, ...keyCell(key));
        if (sameImage(image, after) && image.format === after.format) continue;
        const own = changes.get(sheet.id) ?? new Map<number, CellChange>();
        changes.set(sheet.id, own.set(key, { before: image, after }));
      }
    }
    return changes;
  };
}

/** The cells that no longer are as a step left them. `side`: what they are expected to be. */
export function conflictsOf(workbook: Workbook, { cells }: CellsStep, side: 'before' | 'after'): Conflict[] {
  return [...cells].flatMap(([sheetId, changes]) => {
    const sheet = workbook.sheetById(sheetId);
    if (!sheet) return [{ tab: '', cell: '' }];
    return [...changes].flatMap(([key, change]) => {
      const [row, column] = keyCell(key);
      const isSame = sameImage(imageOf(sheet, row, column), change[side]);
      return isSame ? [] : [{ tab: sheet.name, cell: cellName(row, column) }];
    });
  });
}

/** Makes the cells of a step what they were before it or after it; what the windows are to be told. */
export function putCells(workbook: Workbook, step: CellsStep, side: 'before' | 'after'): CellsEdit[] {
  return [...step.cells].flatMap(([sheetId, changes]) => {
    const sheet = workbook.sheetById(sheetId);
    if (!sheet) return [];
    for (const [key, change] of changes) {
      putImage(sheet, ...keyCell(key), change[side], step.workbook !== workbook);
    }
    return [cellsNow(sheet, changes.keys())];
  });
}

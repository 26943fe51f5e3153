import { CellError, type Scalar, scalarText } from '../../stand-in/cell-value.ts';
import { overlap, type Rect } from '../../stand-in/rect.ts';
import { moveFormula } from '../../stand-in/references.ts';
import type { Sheet } from '../../stand-in/sheet.ts';
import type { SortKey } from '../messages.ts';
import { imageOf, movedImage, putImage } from './cell-image.ts';

const words = new Intl.Collator('th');

/** Sheets puts numbers before texts before truth values before errors; blanks are last, whichever way one sorts. */
function kindOf(value: Scalar): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return value instanceof CellError ? 3 : 1;
}

const isBlank = (value: Scalar | undefined): value is undefined | '' => value === undefined || value === '';

export function compareCells(a: Scalar | undefined, b: Scalar | undefined, isDescending: boolean): number {
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
  const turn = isDescending ? -1 : 1;
  if (kindOf(a) !== kindOf(b)) return turn * (kindOf(a) - kindOf(b));
  if (typeof a === 'number' && typeof b === 'number') return turn * (a - b);
  return turn * words.compare(scalarText(a), scalarText(b));
}

/** Merged cells would be torn apart. */
export const canSort = (sheet: Sheet, rect: Rect): boolean =>
  !sheet.merges.some((merge) => overlap(merge, rect));

/** Sorts the rows of a block: values, formulas, looks, notes and links move together. Rows that a filter hides stay. */
export function sortRows(sheet: Sheet, rect: Rect, keys: readonly SortKey[]): void {
  const rows = Array.from({ length: rect.rows }, (_, index) => rect.row + index).filter(
    (row) => !isHidden(sheet, row),
  );
  const sorted = [...rows].sort((a, b) => {
    for (const { column, isDescending } of keys) {
      const order = compareCells(sheet.value(a, column), sheet.value(b, column), isDescending);
      if (order !== 0) return order;
    }
    return a - b;
  });
  const columns = Array.from({ length: rect.columns }, (_, index) => rect.column + index);
  const taken = sorted.map((row) => columns.map((column) => imageOf(sheet, row, column)));
  const looks = sorted.map((row) => columns.map((column) => sheet.format(row, column)));
  rows.forEach((row, index) => {
    const from = sorted[index] ?? row;
    if (from === row) return;
    columns.forEach((column, at) => {
      const image = taken[index]?.[at] ?? {};
      const move = (text: string) => moveFormula(text, row - from, 0);
      putImage(sheet, row, column, { ...movedImage(image, move), format: looks[index]?.[at] });
    });
  });
}

export const isHidden = (sheet: Sheet, row: number): boolean => {
  const info = sheet.rowInfos.get(row);
  return info?.hidden === true || / hidden="(?:1|true)"/.test(info?.attributes ?? '');
};

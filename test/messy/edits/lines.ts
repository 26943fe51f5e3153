import { cellKey, keyCell, type Sheet } from '../../../src/local/stand-in/sheet.ts';

/** Puts the rows of a sheet into another order: `order[new] = old`, for the rows from 0 to `order.length` − 1. */
export function reorderRows(sheet: Sheet, order: readonly number[]): void {
  const { values, formats, formulas } = sheet;
  const moved = new Map(order.map((old, row) => [old, row]));
  sheet.values = remade(values, order).map((line) => line ?? []);
  sheet.formats = remade(formats, order).map((line) => line ?? []);
  sheet.formulas = new Map(
    [...formulas].map(([key, formula]) => {
      const [row, column] = keyCell(key);
      return [cellKey(moved.get(row) ?? row, column), formula];
    }),
  );
}

/** The same with columns. */
export function reorderColumns(sheet: Sheet, order: readonly number[]): void {
  const { formulas } = sheet;
  const moved = new Map(order.map((old, column) => [old, column]));
  sheet.values = sheet.values.map((line) => line && remade(line, order));
  sheet.formats = sheet.formats.map((line) => line && remade(line, order));
  sheet.formulas = new Map(
    [...formulas].map(([key, formula]) => {
      const [row, column] = keyCell(key);
      return [cellKey(row, moved.get(column) ?? column), formula];
    }),
  );
}

function remade<T>(lines: readonly T[], order: readonly number[]): (T | undefined)[] {
  const all = Array.from({ length: Math.max(lines.length, order.length) }, (_, index) => index);
  return all.map((index) => lines[order[index] ?? index]);
}

/** The numbers from 0 to `length` − 1 with one of them moved. */
export function movedOne(length: number, from: number, to: number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  return order;
}

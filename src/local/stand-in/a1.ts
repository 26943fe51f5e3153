import type { Rect } from './rect.ts';

const letters: string[] = [];

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = letters[column];
  if (name === undefined) {
    name = '';
    for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    }
    letters[column] = name;
  }
  return name;
}

/** `A` → `0`, `AA` → `26`. */
export function columnIndex(name: string): number {
  let index = 0;
  for (let i = 0; i < name.length; i++) index = index * 26 + (name.charCodeAt(i) & 31);
  return index - 1;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** `A1` for one cell, `A1:B2` for more. */
export function rectName(rect: Rect): string {
  const first = cellName(rect.row, rect.column);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${cellName(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

const SHAPE = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

const R1C1 = /^R(\d{1,7})C(\d{1,5})(?::R(\d{1,7})C(\d{1,5}))?$/i;

/**
 * Reads `B3`, `B3:C9`, `B:C`, `3:9`, `B3:C` (open below) or `R3C2:R9C3`. Open ends reach to the given size of the grid.
 * Returns null for anything else.
 */
export function parseA1(text: string, maxRows: number, maxColumns: number): Rect | null {
  const [, top1, left1, top2 = top1, left2 = left1] = R1C1.exec(text.trim()) ?? [];
  if (top1 && left1)
    return parseA1(
      `${columnName(Number(left1) - 1)}${top1}:${columnName(Number(left2) - 1)}${top2}`,
      maxRows,
      maxColumns,
    );
  const match = SHAPE.exec(text.trim());
  if (!match) return null;
  const [, column1, row1, column2, row2] = match;
  if (!text.includes(':')) {
    if (!column1 || !row1) return null;
    return { row: Number(row1) - 1, column: columnIndex(column1), rows: 1, columns: 1 };
  }
  if ((!column1 && !row1) || (!column2 && !row2) || (!column1 && column2) || (!row1 && row2 && column1))
    return null;
  const top = row1 ? Number(row1) - 1 : 0;
  const bottom = row2 ? Number(row2) - 1 : maxRows - 1;
  const left = column1 ? columnIndex(column1) : 0;
  const right = column2 ? columnIndex(column2) : maxColumns - 1;
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  if (row < 0) return null;
  return { row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

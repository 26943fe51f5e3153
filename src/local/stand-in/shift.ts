import type { Rect } from './rect.ts';
import { shiftStretch } from './references.ts';

/** Inserting before row or column `at`, or deleting from there on. 0-based. */
export interface Shift {
  kind: 'insert' | 'delete';
  axis: 'row' | 'column';
  at: number;
  count: number;
}

/** Where a block is afterwards; null when all of it is gone. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const row = shift.axis === 'row';
  const start = row ? rect.row : rect.column;
  const moved = shiftStretch(start, start + (row ? rect.rows : rect.columns) - 1, shift);
  if (!moved) return null;
  const length = moved[1] - moved[0] + 1;
  return row ? { ...rect, row: moved[0], rows: length } : { ...rect, column: moved[0], columns: length };
}

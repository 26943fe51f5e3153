import { shiftStretch } from '../../stand-in/references.ts';
import { cellKey, keyCell } from '../../stand-in/sheet.ts';
import type { Shift } from '../../stand-in/shift.ts';
import type { CellChange, CellChanges } from './step.ts';

/** The changes of a sheet's cells where these are after rows or columns moved; those of deleted cells are gone. */
export function moveChanges(all: CellChanges, sheetId: number, shift: Shift): CellChanges {
  const cells = all.get(sheetId);
  if (!cells) return all;
  const moved = new Map<number, CellChange>();
  for (const [key, change] of cells) {
    const [row, column] = keyCell(key);
    const at = shift.axis === 'row' ? row : column;
    const stretch = shiftStretch(at, at, shift);
    if (!stretch) continue;
    const [to] = stretch;
    moved.set(shift.axis === 'row' ? cellKey(to, column) : cellKey(row, to), change);
  }
  return new Map(all).set(sheetId, moved);
}

/** What undoes a shift. */
export const inverseOf = <T extends Shift>(shift: T): T => ({
  ...shift,
  kind: shift.kind === 'insert' ? 'delete' : 'insert',
});

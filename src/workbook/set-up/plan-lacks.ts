import { readyText } from '../../language/ready-forms.ts';
import { a1 } from '../grid.ts';
import type { Problem } from '../problems/problem.ts';

/** The whole note of one cell, what a person wrote included; row and column counted from 0. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

/**
 * The notes of a tab that are to change so that every cell that lacks something says so itself, and no other does. `notes`:
 * as they stand.
 */
export function planLacks(
  title: string,
  problems: readonly Problem[],
  notes: readonly (readonly string[])[],
): CellNote[] {
  const told = new Map<string, string>();
  for (const { tab, cell, severity, message } of problems) {
    if (tab === title && cell !== '' && severity === 'error' && !told.has(cell)) told.set(cell, message);
  }
  const changes: CellNote[] = [];
  notes.forEach((line, row) => {
    line.forEach((note, column) => {
      const at = note.indexOf(readyText.lacks);
      const own = at < 0 ? note : note.slice(0, at).trim();
      const message = told.get(a1(row, column));
      const wanted = message === undefined ? own : `${own}\n${readyText.lacks}${message}`.trim();
      if (wanted !== note) changes.push({ row, column, note: wanted });
    });
  });
  return changes;
}

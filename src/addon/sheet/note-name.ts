import { cellsAtHand } from './cells-at-hand.ts';
import type { WorkbookAsRead } from './read-workbook.ts';

/**
 * Gives the workbook a name that says something of the run, over cells of the first tab that lets it: somebody may
 * have protected the first tab from the one who runs this. Throws what the first tab said where none does.
 */
export function noteName({ spreadsheet, sheets }: WorkbookAsRead, name: string): void {
  const errors: unknown[] = [];
  for (const { sheet } of sheets) {
    try {
      spreadsheet.setNamedRange(name, cellsAtHand(sheet));
      return;
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}

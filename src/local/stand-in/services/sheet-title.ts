import type { Sheet } from '../sheet.ts';
import type { Workbook } from '../workbook.ts';

/** Throws when a sheet may not be called so. Titles that differ in capitals only count as the same, as in .xlsx. */
export function checkTitle(workbook: Workbook, title: string, own?: Sheet): void {
  if (title === '') throw new Error('The sheet name cannot be empty.');
  if (title.length > 100) throw new Error('The sheet name cannot be longer than 100 characters.');
  const small = title.toLowerCase();
  const isGhost = workbook.ghostTitles.some((ghost) => ghost.toLowerCase() === small);
  if (isGhost || workbook.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === small)) {
    throw new Error(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

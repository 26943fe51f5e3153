import { type Frozen, freezeAgain, frozenIn } from '../sheet/without-freeze.ts';
import { recallTold, rememberTold } from './told.ts';

type Noted = readonly (readonly [id: number, frozenRows: number, frozenColumns: number])[];

/**
 * Does `work`, which takes freezes off and puts them back, and keeps them noted while it lasts: a run that Google ends in
 * between puts nothing back. `frozen`: those that go, by the ids of their sheets.
 */
export function withFreezesNoted<T>(frozen: readonly (Frozen & { readonly id: number })[], work: () => T): T {
  const noted: Noted = frozen
    .filter(({ frozenRows, frozenColumns }) => frozenRows + frozenColumns > 0)
    .map(({ id, frozenRows, frozenColumns }) => [id, frozenRows, frozenColumns]);
  if (noted.length > 0) rememberTold('freezes', JSON.stringify(noted));
  const done = work();
  if (noted.length > 0) rememberTold('freezes', '');
  return done;
}

/** Puts back what a run that died took off, but for an edge that is frozen again. 0 in `freezeAgain`: left as it is. */
export function putFreezesBack(): void {
  const text = recallTold('freezes');
  if (text === '') return;
  const noted = new Map((JSON.parse(text) as Noted).map(([id, ...edges]) => [id, edges])); // only written above
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const [rows = 0, columns = 0] = noted.get(sheet.getSheetId()) ?? [];
    if (rows + columns === 0) continue;
    const now = frozenIn(sheet);
    freezeAgain(sheet, {
      frozenRows: now.frozenRows > 0 ? 0 : rows,
      frozenColumns: now.frozenColumns > 0 ? 0 : columns,
    });
  }
  rememberTold('freezes', '');
}

import { contains, overlap, type Rect } from '../rect.ts';
import type { Protection } from '../rules.ts';
import type { Run } from '../run.ts';
import type { Sheet } from '../sheet.ts';

/** Whether the user of this run may edit what a protection covers. */
export function mayEdit(run: Run, protection: Protection): boolean {
  if (protection.warningOnly || protection.domainEdit || run.user === run.owner) return true;
  return protection.editors.some((email) => isOrHolds(run, email, run.user));
}

/** Whether an address is somebody's own, or that of a group he is in. */
export function isOrHolds(run: Run, address: string, user: string): boolean {
  const members = run.options.groups?.[address] ?? [];
  return [address, ...members].some((one) => one.toLowerCase() === user.toLowerCase());
}

/** Throws Google's message when the block lies in something protected from the user. */
export function checkEditable(run: Run, sheet: Sheet, rect: Rect): void {
  if (sheet.protections.length === 0) return;
  for (const protection of sheet.protections) {
    if (mayEdit(run, protection)) continue;
    const hit =
      protection.kind === 'SHEET'
        ? !protection.unprotected.some((free) => contains(free, rect))
        : protection.rect !== null && overlap(protection.rect, rect) !== null;
    if (hit) throw protectedError();
  }
}

/** Throws when the sheet itself (its title, rows, columns, existence) is protected from the user. */
export function checkSheetEditable(run: Run, sheet: Sheet): void {
  const shut = sheet.protections.some((protection) => !mayEdit(run, protection));
  if (shut) throw protectedError();
}

function protectedError(): Error {
  return new Error(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

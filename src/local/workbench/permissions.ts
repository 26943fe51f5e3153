import type { Rect } from '../stand-in/rect.ts';
import { Run, type RunOptions } from '../stand-in/run.ts';
import { checkEditable, checkSheetEditable, mayEdit } from '../stand-in/services/editable.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { gridId, gridRange, gridRect } from './grid-place.ts';
import type { GridEdit, GridRange, LockedArea } from './messages.ts';

/** Who owns the file when somebody else looks at it. No address that anybody has. */
const OWNER = 'owner@workbench.invalid';

/** How somebody's run is made: '' is the owner, who may do everything. */
export const runOptions = (as: string): RunOptions =>
  as === '' ? {} : { user: { email: as }, owner: OWNER };

/** Everybody whom a protection of the workbook names, to be chosen from; a warning shuts nobody out. */
export function peopleIn(workbook: Workbook): string[] {
  const all = workbook.sheets.flatMap(({ protections }) =>
    protections.flatMap(({ editors, warningOnly }) => (warningOnly ? [] : editors)),
  );
  return [...new Set(all.map((email) => email.toLowerCase()))].filter((email) => email !== '').sort();
}

/** Where somebody may not type, by the grid's id of the sheet. */
export function lockedAreas(workbook: Workbook, as: string): Record<string, LockedArea[]> {
  const run = new Run(workbook, runOptions(as));
  const locked = workbook.sheets.map((sheet) => {
    // A chart sheet shows as an empty one, into which nobody can type.
    if (sheet.isObject) return [gridId(sheet), [{ range: null, except: [] }]] as const;
    const shut = sheet.protections.filter((protection) => !mayEdit(run, protection));
    const areas = shut.map(
      ({ rect, unprotected, kind }): LockedArea => ({
        range: kind === 'SHEET' || !rect ? null : gridRange(rect),
        except: unprotected.map(gridRange),
      }),
    );
    return [gridId(sheet), areas] as const;
  });
  return Object.fromEntries(locked);
}

/** The blocks that an edit writes as a whole, with the grid's id of their sheet. */
function blocksOf(edit: GridEdit): readonly { readonly id: string; readonly range: GridRange }[] {
  switch (edit.kind) {
    case 'copy':
      return [
        { id: edit.target, range: edit.to },
        ...(edit.isCut ? [{ id: edit.sheet, range: edit.from }] : []),
      ];
    case 'fill':
      return [{ id: edit.sheet, range: edit.to }];
    case 'sort':
      return [{ id: edit.sheet, range: edit.range }];
    default:
      return [];
  }
}

/** What of an edit somebody may do; null where nothing of it. Results that the grid computed always pass. */
export function allowed(workbook: Workbook, edit: GridEdit, as: string): GridEdit | null {
  if (as === '' || edit.kind === 'add') return edit;
  const sheetBy = (id: string) => workbook.sheets.find((one) => gridId(one) === id);
  const run = new Run(workbook, runOptions(as));
  const may = (check: () => void): boolean => {
    try {
      check();
      return true;
    } catch {
      return false;
    }
  };
  const blocks = blocksOf(edit);
  if (blocks.length > 0) {
    const isFree = blocks.every(({ id, range }) => {
      const target = sheetBy(id);
      return !target || may(() => checkEditable(run, target, gridRect(range)));
    });
    return isFree ? edit : null;
  }
  const sheet = sheetBy(edit.sheet);
  if (!sheet || sheet.protections.length === 0) return edit;
  if (edit.kind !== 'cells') return may(() => checkSheetEditable(run, sheet)) ? edit : null;
  const cells = edit.cells.filter(({ row, column, result }) => {
    const rect: Rect = { row, column, rows: 1, columns: 1 };
    return result !== undefined || may(() => checkEditable(run, sheet, rect));
  });
  if (cells.length === edit.cells.length) return edit;
  return cells.length === 0 ? null : { ...edit, cells };
}

import { wholeNumber } from '../check-arguments.ts';
import type { Service } from '../google.ts';
import type { Run } from '../run.ts';
import { changes, type Methods, reads, structures } from '../service.ts';
import type { Sheet } from '../sheet.ts';
import { type Shift, shiftRect } from '../shift.ts';
import { shiftSheet } from '../shift-sheet.ts';
import { checkSheetEditable } from './editable.ts';

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** The methods of a sheet about its grid: how large it is, inserting, deleting. */
export function sheetGrid(run: Run, sheet: Sheet, self: () => Service<'Sheet'>): Methods<'Sheet'> {
  const insert =
    (name: string, axis: 'row' | 'column', after: boolean) => (place: unknown, howMany: unknown) => {
      const at = wholeNumber(`Sheet.${name}`, place, 1) - (after ? 0 : 1);
      const count = wholeNumber(`Sheet.${name}`, howMany, 1);
      const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
      if (at > size || (!after && at >= size)) throw outside();
      checkSheetEditable(run, sheet);
      checkFreeze(run, sheet, axis, at);
      checkSize(sheet, axis === 'row' ? count : 0, axis === 'column' ? count : 0);
      shiftSheet(sheet, { kind: 'insert', axis, at, count });
      return self();
    };
  const remove = (name: string, axis: 'row' | 'column') => (place: unknown, howMany: unknown) => {
    const at = wholeNumber(`Sheet.${name}`, place, 1) - 1;
    const count = wholeNumber(`Sheet.${name}`, howMany, 1);
    const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
    if (at + count > size) throw outside();
    const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
    const shift: Shift = { kind: 'delete', axis, at, count };
    if (count === size) throw new Error(`You can't delete all the ${axis}s on the sheet.`);
    if (frozen > 0 && at <= frozen && at + count === size) {
      throw new Error(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    }
    checkSheetEditable(run, sheet);
    checkFreeze(run, sheet, axis, at);
    if (sheet.filter && !shiftRect(sheet.filter, shift)) sheet.touched.add('filter');
    shiftSheet(sheet, shift);
    return undefined;
  };
  return {
    ...reads<'Sheet'>({
      getLastRow: () => sheet.extent().rows,
      getLastColumn: () => sheet.extent().columns,
    }),
    ...structures<'Sheet'>({
      getMaxRows: () => sheet.maxRows,
      getMaxColumns: () => sheet.maxColumns,
    }),
    ...changes<'Sheet'>({
      insertRowsAfter: insert('insertRowsAfter', 'row', true),
      insertRowsBefore: insert('insertRowsBefore', 'row', false),
      insertColumnsAfter: insert('insertColumnsAfter', 'column', true),
      deleteRows: remove('deleteRows', 'row'),
      deleteColumns: remove('deleteColumns', 'column'),
    }),
  };
}

/**
 * Google refuses to put in or take out columns near the freeze bar where it has no room to move it. When that is so is
 * not documented, so any place inside or right behind the frozen part counts.
 */
function checkFreeze(run: Run, sheet: Sheet, axis: 'row' | 'column', at: number): void {
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (run.options.strictFreezes === false || frozen === 0 || at > frozen) return;
  throw new Error(`You can't insert a ${axis} here right now. Try dragging the freeze bar.`);
}

/** Throws when so many more rows and columns would make the file larger than Google allows. */
export function checkSize(sheet: Sheet, moreRows: number, moreColumns: number): void {
  const columns = sheet.maxColumns + moreColumns;
  const cells = sheet.workbook.sheets.reduce((sum, other) => sum + other.maxRows * other.maxColumns, 0);
  const more = (sheet.maxRows + moreRows) * columns - sheet.maxRows * sheet.maxColumns;
  if (cells + more > MOST_CELLS || columns > MOST_COLUMNS) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

function outside(): Error {
  return new Error('Those rows or columns are out of bounds.');
}

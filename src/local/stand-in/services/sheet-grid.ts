import { wholeNumber } from '../check-arguments.ts';
import { clearContent, clearFormat, deleteIn, setValidation } from '../edit-cells.ts';
import type { Rect } from '../rect.ts';
import type { Run } from '../run.ts';
import { changes, type Methods, reads, structures, writes } from '../service.ts';
import type { Sheet } from '../sheet.ts';
import { type Shift, shiftRect, shiftSheet } from '../shift-sheet.ts';
import { checkEditable, checkSheetEditable } from './editable.ts';

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** The methods of a sheet about its grid: how large it is, inserting, deleting, clearing. */
export function sheetGrid(run: Run, sheet: Sheet, self: () => object): Methods {
  const all = (): Rect => ({ row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns });
  const insert =
    (name: string, axis: 'row' | 'column', after: boolean) => (place: unknown, howMany: unknown) => {
      const at = wholeNumber(`Sheet.${name}`, place, 1) - (after ? 0 : 1);
      const count = wholeNumber(`Sheet.${name}`, howMany, 1);
      const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
      if (at > size || (!after && at >= size)) throw outside();
      checkSheetEditable(run, sheet);
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
    if (sheet.filter && !shiftRect(sheet.filter, shift)) sheet.touched.add('filter');
    shiftSheet(sheet, shift);
    return undefined;
  };
  return {
    ...reads({
      getLastRow: () => sheet.extent().rows,
      getLastColumn: () => sheet.extent().columns,
    }),
    ...structures({
      getMaxRows: () => sheet.maxRows,
      getMaxColumns: () => sheet.maxColumns,
    }),
    ...changes({
      insertRowsAfter: insert('insertRowsAfter', 'row', true),
      insertRowsBefore: insert('insertRowsBefore', 'row', false),
      insertColumnsAfter: insert('insertColumnsAfter', 'column', true),
      insertColumnsBefore: insert('insertColumnsBefore', 'column', false),
      deleteRows: remove('deleteRows', 'row'),
      deleteColumns: remove('deleteColumns', 'column'),
    }),
    ...writes({
      clear(...args: unknown[]) {
        if (args.length > 0) throw new Error('Sheet.clear with options is not in the stand-in.');
        checkEditable(run, sheet, all());
        clearContent(sheet, all());
        clearFormat(sheet, all());
        return self();
      },
      clearContents() {
        checkEditable(run, sheet, all());
        clearContent(sheet, all());
        return self();
      },
      clearFormats() {
        checkEditable(run, sheet, all());
        clearFormat(sheet, all());
        return self();
      },
      clearNotes() {
        checkEditable(run, sheet, all());
        deleteIn(sheet.notes, all(), () => sheet.touched.add('notes'));
        return self();
      },
      clearDataValidations() {
        checkEditable(run, sheet, all());
        setValidation(sheet, all(), null);
        return self();
      },
    }),
  };
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

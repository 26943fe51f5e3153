import { rectName } from '../a1.ts';
import { list, signatureError, table, text } from '../check-arguments.ts';
import { clearContent, setValidation, validationAt } from '../edit-cells.ts';
import type { Service } from '../google.ts';
import { contains, corner, overlap, type Rect } from '../rect.ts';
import type { Validation } from '../rules.ts';
import { contentOf, type Methods, reads, structures, writes } from '../service.ts';
import { cellKey, type Sheet } from '../sheet.ts';
import { validationService } from './builders-validation.ts';
import { checkEditable } from './editable.ts';
import { forEachCell } from './range-formats.ts';
import { eachCell } from './range-values.ts';
import type { TiedRun } from './ties.ts';

/** The methods of a range about merges, validations, notes and filters. */
export function rangeStructure(
  run: TiedRun,
  sheet: Sheet,
  rect: Rect,
  self: () => Service<'Range'>,
): Methods<'Range'> {
  const edit = (): void => checkEditable(run, sheet, rect);
  return {
    ...reads<'Range'>({
      getMergedRanges: () =>
        sheet.merges.filter((merge) => overlap(merge, rect)).map((merge) => run.ties.range(sheet, merge)),
      getDataValidations: () => {
        const known = new Map<Validation, Service<'DataValidation'>>();
        return eachCell(rect, (row, column) => {
          const found = validationAt(sheet, row, column);
          if (!found) return null;
          const shown = known.get(found) ?? validationService(run, found);
          known.set(found, shown);
          return shown;
        });
      },
      getNotes: () => eachCell(rect, (row, column) => sheet.notes.get(cellKey(row, column)) ?? ''),
    }),
    ...writes<'Range'>({
      merge() {
        edit();
        merge(sheet, rect);
        return self();
      },
      mergeAcross() {
        edit();
        const lines = Array.from({ length: rect.rows }, (_, at) => ({
          ...rect,
          row: rect.row + at,
          rows: 1,
        }));
        for (const line of lines) merge(sheet, line);
        return self();
      },
      breakApart() {
        edit();
        const hit = sheet.merges.filter((merge) => overlap(merge, rect));
        if (hit.some((merge) => !contains(rect, merge))) throw partialMerge();
        if (hit.length === 0) return self();
        sheet.merges = sheet.merges.filter((merge) => !hit.includes(merge));
        sheet.touched.add('merges');
        return self();
      },
      setDataValidation(rule: unknown) {
        const validation = readValidation(rule);
        edit();
        checkUntyped(sheet, rect);
        setValidation(sheet, rect, validation);
        return self();
      },
      clearDataValidations() {
        edit();
        checkUntyped(sheet, rect);
        setValidation(sheet, rect, null);
        return self();
      },
      setNotes(notes: unknown) {
        const cells = table('Range.setNotes', notes, rect.rows, rect.columns, readNote);
        edit();
        forEachCell(rect, (row, column) => {
          setNote(sheet, row, column, cells[row - rect.row]?.[column - rect.column] ?? null);
        });
        return self();
      },
      setNote(note: unknown) {
        const wanted = readNote(note);
        edit();
        forEachCell(rect, (row, column) => setNote(sheet, row, column, wanted));
        return self();
      },
      createFilter() {
        edit();
        if (sheet.filter) throw new Error("You can't create a filter in a sheet that already has a filter.");
        sheet.filter = rect;
        sheet.touched.add('filter');
        return run.ties.filter(sheet, rect);
      },
    }),
    ...structures<'Range'>({
      getA1Notation: () => rectName(rect),
      getRow: () => rect.row + 1,
      getColumn: () => rect.column + 1,
      getNumRows: () => rect.rows,
      getNumColumns: () => rect.columns,
    }),
  };
}

/** Merges a block into one cell that keeps the value in the top left corner. */
function merge(sheet: Sheet, rect: Rect): void {
  const hit = sheet.merges.filter((other) => overlap(other, rect));
  if (hit.some((other) => !contains(rect, other))) throw partialMerge();
  if (rect.rows * rect.columns === 1) return;
  if (rect.row < sheet.frozenRows && rect.row + rect.rows > sheet.frozenRows) {
    throw new Error("You can't merge frozen and non-frozen rows.");
  }
  if (rect.column < sheet.frozenColumns && rect.column + rect.columns > sheet.frozenColumns) {
    throw new Error("You can't merge frozen and non-frozen columns.");
  }
  const top = corner(rect);
  forEachCell(rect, (row, column) => {
    if (row === top.row && column === top.column) return;
    if (sheet.value(row, column) !== undefined || sheet.formula(row, column))
      sheet.put(row, column, undefined);
    if (sheet.formula(row, column)) clearContent(sheet, { row, column, rows: 1, columns: 1 });
  });
  sheet.merges = [...sheet.merges.filter((other) => !hit.includes(other)), rect];
  sheet.touched.add('merges');
}

/** The columns of a table have rules of their own. */
function checkUntyped(sheet: Sheet, rect: Rect): void {
  if (!sheet.typedColumns.some((typed) => overlap(typed, rect))) return;
  throw new Error('This operation is not allowed on cells in typed columns.');
}

function partialMerge(): Error {
  return new Error('You must select all cells in a merged range to merge or unmerge them.');
}

function readValidation(rule: unknown): Validation | null {
  if (rule === null) return null;
  const validation = contentOf<Validation>(rule, 'DataValidation');
  if (!validation) throw signatureError('Range.setDataValidation', [rule]);
  return validation;
}

function readNote(note: unknown): string | null {
  return note === null ? null : text('Range.setNote', note);
}

function setNote(sheet: Sheet, row: number, column: number, note: string | null): void {
  const key = cellKey(row, column);
  if ((sheet.notes.get(key) ?? '') === (note ?? '')) return;
  if (note) sheet.notes.set(key, note);
  else sheet.notes.delete(key);
  sheet.touched.add('notes');
}

/** Reads a list of ranges that a script passed. */
export function rangesGiven(method: string, value: unknown): { sheet: Sheet; rect: Rect }[] {
  return list(method, value).map((item) => {
    const found = contentOf<{ sheet: Sheet; rect: Rect }>(item, 'Range');
    if (!found) throw signatureError(method, [value]);
    return found;
  });
}

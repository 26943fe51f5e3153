import { FIRST_DATA_ROW } from '../forms/form-layout.ts';
import { cellAt, type Grid } from '../grid.ts';
import { readText } from '../reading/read-text.ts';
import type { DistrictRow, IndicatorRow } from '../round.ts';
import { readForm } from '../set-up/read-form.ts';
import type { Area, TabValue } from '../tabs/tab-description.ts';

/** What is to be done with one result form so that the next round can be filled in. Counted from 0. */
export interface Emptying {
  readonly title: string;
  /** Blocks of result cells with something in them: inputs, the work group's own score, evidence and remarks. */
  readonly clear: readonly Area[];
  /** Cells of the copy whose formulas would tell something else once the forms are empty: what they hold now. */
  readonly freeze: readonly CellRun<TabValue>[];
  /** The formulas of those cells, which go. */
  readonly formulas: readonly CellRun<string>[];
  /** The form as it was read. */
  readonly grid: Grid;
}

/** Cells of one column below each other, and what each of them gets. */
export interface CellRun<T> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly T[];
}

/**
 * Plans the emptying of a form: cells in columns and rows that are read, nothing else; null where A1 does not say
 * อำเภอ. Formulas in result cells go with the results; those beside them stay.
 */
export function planEmptying(
  grid: Grid,
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
): Emptying | null {
  const form = readForm({ grid, notes: [], helps: [] }, districts, indicators);
  if (!form) return null;
  const columns = runs(form.columns.map(({ column }) => column));
  const clear = runs(form.rows.map(({ row }) => row)).flatMap(([row, rows]) =>
    columns.map(([column, width]): Area => ({ row, column, rows, columns: width })),
  );
  return { title: grid.title, clear: clear.filter((area) => isUsed(grid, area)), ...freeze(grid), grid };
}

/** Stretches of neighbours among some numbers: first one and how many. */
function runs(numbers: readonly number[]): [first: number, count: number][] {
  const found: [number, number][] = [];
  for (const number of Array.from(new Set(numbers)).sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last[0] + last[1] === number) last[1] += 1;
    else found.push([number, 1]);
  }
  return found;
}

const formulaAt = (grid: Grid, row: number, column: number): string => grid.formulas[row]?.[column] ?? '';

function cellsOf({ row, column, rows, columns }: Area): [row: number, column: number][] {
  return Array.from({ length: rows * columns }, (_, index) => [
    row + Math.floor(index / columns),
    column + (index % columns),
  ]);
}

const isUsed = (grid: Grid, area: Area): boolean =>
  cellsOf(area).some(
    ([row, column]) => (grid.values[row]?.[column] ?? '') !== '' || formulaAt(grid, row, column) !== '',
  );

/** Arithmetic on figures and cells of the form itself tells the same in the copy for ever. */
const STAYS =
  /^=(?:[\d.,+\-*/()%^\s:$]|[A-Z]{1,3}\$?\d|\b(?:SUM|AVERAGE|ROUND|MIN|MAX|COUNT|COUNTA|IF)\()*$/i;
/** Formulas that may fill other cells than their own. */
const SPILLS = /ARRAYFORMULA|QUERY|IMPORT|FILTER|SORT|UNIQUE|TRANSPOSE|SPLIT|SEQUENCE|FLATTEN|\{|^=[^(]*:/i;
/** What Google says where a formula has not been computed yet: no value to keep. */
const NOT_YET = 'Loading...';

function freeze(grid: Grid): Pick<Emptying, 'freeze' | 'formulas'> {
  const { values } = grid;
  const columns = Array.from({ length: values[0]?.length ?? 0 }, (_, column) => column);
  const changing = columns.map((column) =>
    values.flatMap((line, row) => {
      const formula = formulaAt(grid, row, column);
      return formula === '' || STAYS.test(formula) || line[column] === NOT_YET ? [] : [row];
    }),
  );
  const spills = changing.some((rows, column) =>
    rows.some((row) => SPILLS.test(formulaAt(grid, row, column))),
  );
  const dataRows = values.map((_, row) => row).filter((row) => row >= FIRST_DATA_ROW);
  const cellRuns = <T>(rowsOf: (column: number) => number[], cell: (row: number, column: number) => T) =>
    columns.flatMap((column) =>
      runs(rowsOf(column)).map(
        ([row, count]): CellRun<T> => ({
          row,
          column,
          cells: Array.from({ length: count }, (_, index) => cell(row + index, column)),
        }),
      ),
    );
  return {
    freeze: cellRuns(
      (column) =>
        spills ? dataRows.filter((row) => values[row]?.[column] !== NOT_YET) : (changing[column] ?? []),
      (row, column) => heldAt(grid, row, column),
    ),
    formulas: cellRuns(
      (column) => changing[column] ?? [],
      (row, column) => formulaAt(grid, row, column),
    ),
  };
}

function heldAt(grid: Grid, row: number, column: number): TabValue {
  const value = grid.values[row]?.[column] ?? '';
  return typeof value === 'object' ? readText(cellAt(grid, row, column)) : value;
}

/** True where the cells of an earlier copy hold all that the form holds in the blocks to be cleared. */
export const isKeptIn = (copy: readonly (readonly unknown[])[], { grid, clear }: Emptying): boolean =>
  clear.every((area) =>
    cellsOf(area).every(([row, column]) => {
      const value = grid.values[row]?.[column] ?? '';
      return value === '' || value === copy[row]?.[column];
    }),
  );

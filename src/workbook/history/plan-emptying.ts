import { isConfirmationRow } from '../confirmation/read-confirmation.ts';
import { FIRST_DATA_ROW } from '../forms/form-layout.ts';
import { type CellValue, cellAt, type Grid } from '../grid.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import { readText } from '../reading/read-text.ts';
import type { DistrictRow, IndicatorRow } from '../round.ts';
import { readForm } from '../set-up/read-form.ts';
import type { Area, TabValue } from '../tabs/tab-description.ts';
import { MODERATED_HEADER } from '../vocabulary.ts';

/** What is to be done with one input tab so that the next round can be filled in. Counted from 0. */
export interface Emptying {
  readonly title: string;
  /** Blocks of cells with something in them that become empty. */
  readonly clear: readonly Area[];
  /** Cells of the copy whose formulas would tell something else once the tab is empty: what they hold now. */
  readonly freeze: readonly CellRun<TabValue>[];
  /** The formulas of those cells, which go. */
  readonly formulas: readonly CellRun<string>[];
  /** The tab as it was read. */
  readonly grid: Grid;
}

/** Cells of one column below each other, and what each of them gets. */
export interface CellRun<T> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly T[];
}

/**
 * Plans the emptying of a form: inputs, the work group's own score, evidence and remarks in columns and rows that are
 * read, and who confirmed it and when; null where A1 does not say อำเภอ. Formulas in these cells go with what they
 * show; those beside them stay.
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
  return emptying(grid, [...clear, ...confirmations(grid)]);
}

const emptying = (grid: Grid, clear: readonly Area[]): Emptying => ({
  title: grid.title,
  clear: clear.filter((area) => isUsed(grid, area)),
  ...freeze(grid),
  grid,
});

/** The answers of ผู้ยืนยันผล and วันที่ยืนยันผล: the first filled cell beside each. */
const confirmations = (grid: Grid): Area[] =>
  grid.values.flatMap((line, row): Area[] => {
    const isOne = row >= FIRST_DATA_ROW && isConfirmationRow(readText(cellAt(grid, row, 0)));
    const column = line.findIndex((value, at) => at > 0 && value !== '');
    return isOne && column > 0 ? [{ row, column, rows: 1, columns: 1 }] : [];
  });

/** Plans the emptying of ผลหลังกลั่นกรอง: percent, reason and decision; the names of the districts stay. */
export function planEmptyingModerated(grid: Grid): Emptying {
  const headers = [MODERATED_HEADER.percent, MODERATED_HEADER.reason, MODERATED_HEADER.decision].map(
    lookAlikeKey,
  );
  return emptying(
    grid,
    (grid.values[0] ?? []).flatMap((_, column): Area[] => {
      const isOne = headers.indexOf(lookAlikeKey(readText(cellAt(grid, 0, column)))) >= 0;
      return isOne ? belowHeader(grid, column, 1) : [];
    }),
  );
}

/** Plans the emptying of ค่าเป้าหมายรายอำเภอ: every row below its header. */
export const planEmptyingRows = (grid: Grid): Emptying =>
  emptying(grid, belowHeader(grid, 0, grid.values[0]?.length ?? 0));

const belowHeader = (grid: Grid, column: number, columns: number): Area[] =>
  grid.values.length < 2 ? [] : [{ row: 1, column, rows: grid.values.length - 1, columns }];

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

/** True where an earlier copy holds all that the tab holds in the blocks to be cleared. */
export const isKeptIn = (copy: Grid, { grid, clear }: Emptying): boolean =>
  clear.every((area) =>
    cellsOf(area).every(([row, column]) => {
      const value = grid.values[row]?.[column] ?? '';
      const there = copy.values[row]?.[column];
      // What a formula showed stands in the copy as it was read: a date as its text.
      return value === '' || sameCell(value, there) || there === heldAt(grid, row, column);
    }),
  );

const sameCell = (one: CellValue, other: CellValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

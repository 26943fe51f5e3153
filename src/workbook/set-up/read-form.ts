import { isConfirmationRow } from '../confirmation/read-confirmation.ts';
import { codeOf, FIRST_DATA_ROW, type FormColumn, formColumns } from '../forms/form-layout.ts';
import { type FormRow, formRows } from '../forms/form-rows.ts';
import { spreadForm } from '../forms/spread-form.ts';
import { a1, cellAt, type Grid } from '../grid.ts';
import { Problems } from '../problems/collector.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import { readText } from '../reading/read-text.ts';
import { isTotalRow } from '../reading/total-row.ts';
import type { DistrictRow, IndicatorRow } from '../round.ts';

/** A result form as it stands in the workbook. */
export interface StandingForm {
  readonly grid: Grid;
  /** Notes of the cells, same shape as the grid's values or smaller. */
  readonly notes: readonly (readonly string[])[];
  /** What the rule of each cell of the first row of data says beside it, '' where there is none. */
  readonly helps: readonly string[];
  /** Background colours of the cells as #rrggbb, same shape as the grid's values or smaller; absent: not looked at. */
  readonly backgrounds?: readonly (readonly string[])[];
}

/** What a result form holds for the indicators and districts of now; merged headers and names are spread out. */
export interface ReadForm extends StandingForm {
  /** Columns that belong. */
  readonly columns: readonly FormColumn[];
  /** Rows that belong. */
  readonly rows: readonly FormRow[];
  /** Indicator of each column by its header alone, whatever its label; −1 where none. */
  readonly codes: readonly number[];
  /** Cells (A1) of headers, labels and names that fit nothing. */
  readonly strangers: ReadonlySet<string>;
  /** Number of columns and rows up to the last one with something in it. */
  readonly width: number;
  readonly height: number;
}

const STRANGE = ['unknown-code', 'unknown-label', 'unknown-district'];

/** Reads a form as the calculation does; null where A1 does not say อำเภอ. */
export function readForm(
  form: StandingForm,
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
): ReadForm | null {
  const grid = spreadForm(form.grid);
  const problems = new Problems();
  const columns = formColumns(grid, indicators, problems);
  if (!columns) return null;
  const rows = formRows(grid, districts, problems);
  const codes = codesOf(grid, 0, indicators);
  for (const { column, indicator } of columns) codes[column] = indicator;
  const strange = problems.all.filter(({ code }) => STRANGE.indexOf(code) >= 0);
  const used = (grid.values[0] ?? []).map((_, column) => !isColumnBlank(grid, column));
  return {
    grid,
    notes: form.notes,
    helps: form.helps,
    backgrounds: form.backgrounds ?? [],
    columns,
    rows,
    codes,
    strangers: new Set([
      ...strange.map(({ cell }) => cell),
      ...strangeHeaders(grid, codes),
      ...strangeNames(grid, rows),
    ]),
    width: used.lastIndexOf(true) + 1,
    height: grid.values.map((_, row) => !isRowBlank(grid, row)).lastIndexOf(true) + 1,
  };
}

/** Several columns or rows that fit nothing may be told at the first of them. */
const strangeHeaders = (grid: Grid, codes: readonly number[]): string[] =>
  codes.flatMap((index, column) =>
    column > 0 && index < 0 && readText(cellAt(grid, 0, column)) !== '' ? [a1(0, column)] : [],
  );

function strangeNames(grid: Grid, rows: readonly FormRow[]): string[] {
  const known = new Set(rows.map(({ row }) => row));
  return grid.values.flatMap((_, row) => {
    const name = row < FIRST_DATA_ROW || known.has(row) ? '' : readText(cellAt(grid, row, 0));
    return name === '' || isConfirmationRow(name) || isTotalRow(name) ? [] : [a1(row, 0)];
  });
}

/** Indicator by the code in each cell of a row; −1 where none. */
export function codesOf(grid: Grid, row: number, indicators: readonly IndicatorRow[]): number[] {
  const keys = indicators.map(({ code }) => lookAlikeKey(code));
  return (grid.values[row] ?? []).map((_, column) =>
    keys.indexOf(lookAlikeKey(codeOf(readText(cellAt(grid, row, column))))),
  );
}

const isUsed = (grid: Grid, row: number, column: number): boolean =>
  (grid.values[row]?.[column] ?? '') !== '' || (grid.formulas[row]?.[column] ?? '') !== '';

/** True where nothing at all stands in a column: no formula without a result either, and no part of a merged block. */
export const isColumnBlank = (grid: Grid, column: number): boolean =>
  grid.values.every((_, row) => !isUsed(grid, row, column)) &&
  !grid.merges?.some((merge) => column >= merge.column && column < merge.column + merge.columns);

/** The same of a row. */
export const isRowBlank = (grid: Grid, row: number): boolean =>
  (grid.values[row] ?? []).every((_, column) => !isUsed(grid, row, column)) &&
  !grid.merges?.some((merge) => row >= merge.row && row < merge.row + merge.rows);

/**
 * The first of the blank columns or rows right before one, from `least` on; that one itself where none is. What is put in
 * before something begins there: a run that died left blank ones, and nothing tells them from others.
 */
export function blanksBefore(at: number, least: number, isBlank: (at: number) => boolean): number {
  let first = at;
  while (first > least && isBlank(first - 1)) first -= 1;
  return first;
}

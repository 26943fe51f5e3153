import { helpText } from '../../language/set-up.ts';
import { FIRST_DATA_ROW } from '../forms/form-layout.ts';
import { a1, cellAt, type Grid } from '../grid.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import { readText } from '../reading/read-text.ts';
import type { DistrictRow, IndicatorRow } from '../round.ts';
import { type ReadForm, readForm, type StandingForm } from './read-form.ts';

/** Columns and rows of one form that belong to nothing any more and hold nothing, counted from 0. */
export interface Leftovers {
  readonly title: string;
  readonly columns: readonly Leftover[];
  readonly rows: readonly Leftover[];
}

export interface Leftover {
  readonly at: number;
  /** Its header or the name in column A. */
  readonly name: string;
}

/**
 * What of the forms can go: columns whose code or label fits nothing and rows whose name fits nothing, where nothing is
 * typed below or beside, no formula stands and nobody wrote a note. Forms without any are left out.
 */
export const planLeftovers = (
  standing: readonly StandingForm[],
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
): Leftovers[] =>
  standing.flatMap((form) => {
    const read = readForm(form, districts, indicators);
    if (!read) return [];
    const found = { title: form.grid.title, columns: emptyColumns(read), rows: emptyRows(read) };
    return found.columns.length + found.rows.length > 0 ? [found] : [];
  });

function emptyColumns(form: ReadForm): Leftover[] {
  const { grid, strangers, width, height } = form;
  const found: Leftover[] = [];
  /** Where one column of an indicator holds something, the others stay beside it. */
  const kept = new Set<string>();
  for (let column = 1; column < width; column += 1) {
    const name = readText(cellAt(grid, 0, column));
    const isStrange = strangers.has(a1(0, column)) || strangers.has(a1(1, column));
    if (name === '' || !isStrange) continue;
    let isFilled = isFormula(grid, 0, column) || isFormula(grid, 1, column);
    for (let row = 0; row < height; row += 1) {
      const isHead = row < FIRST_DATA_ROW;
      if ((!isHead && isUsed(grid, row, column)) || hasOwnNote(form, row, column)) isFilled = true;
    }
    if (isFilled) kept.add(lookAlikeKey(name));
    else found.push({ at: column, name });
  }
  return found.filter(({ name }) => !kept.has(lookAlikeKey(name)));
}

function emptyRows(form: ReadForm): Leftover[] {
  const { grid, strangers, height } = form;
  const found: Leftover[] = [];
  for (let row = FIRST_DATA_ROW; row < height; row += 1) {
    const name = readText(cellAt(grid, row, 0));
    if (name === '' || !strangers.has(a1(row, 0)) || isFormula(grid, row, 0)) continue;
    const line = grid.values[row] ?? [];
    const isFilled = line.some(
      (_, column) => (column > 0 && isUsed(grid, row, column)) || hasOwnNote(form, row, column),
    );
    if (!isFilled) found.push({ at: row, name });
  }
  return found;
}

const isFormula = (grid: Grid, row: number, column: number): boolean =>
  (grid.formulas[row]?.[column] ?? '') !== '';

const isUsed = (grid: Grid, row: number, column: number): boolean =>
  (grid.values[row]?.[column] ?? '') !== '' || isFormula(grid, row, column);

/** A note that somebody wrote; ours says only that the column or row fits nothing. */
const hasOwnNote = ({ notes }: StandingForm, row: number, column: number): boolean =>
  (notes[row]?.[column] ?? '').replace(helpText.noLonger, '').trim() !== '';

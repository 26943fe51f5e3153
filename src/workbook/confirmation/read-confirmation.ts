import type { CalendarDate } from '../../language/dates.ts';
import { problemText } from '../../language/problems.ts';
import { FIRST_DATA_ROW, isBlank } from '../forms/form-layout.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import { typedDate } from '../reading/read-date.ts';
import { readText } from '../reading/read-text.ts';
import type { TypedConfirmation } from '../round.ts';
import { CONFIRMATION_ROWS } from '../vocabulary.ts';

/** The answer stands in column B, or where an inserted column moved it to: it is the first thing beside the name. */
const FIRST = 1;

const ROW_KEYS = [CONFIRMATION_ROWS.by, CONFIRMATION_ROWS.on].map(lookAlikeKey);

/** True for what stands in column A of ผู้ยืนยันผล and วันที่ยืนยันผล. */
export const isConfirmationRow = (name: string): boolean => ROW_KEYS.indexOf(lookAlikeKey(name)) >= 0;

/** True where both are there. */
export const isFilled = ({ by, on }: TypedConfirmation): boolean => by !== '' && on !== null;

/**
 * Reads the two rows of a form, wherever they stand below its labels. A date that cannot be read is `bad-date`; what
 * stands beside the answers is told, since nobody reads it.
 */
export function readConfirmation(grid: Grid, problems: Problems): TypedConfirmation {
  let by = '';
  let on: CalendarDate | null = null;
  for (let row = FIRST_DATA_ROW; row < grid.values.length; row += 1) {
    const name = readText(cellAt(grid, row, 0));
    if (!isConfirmationRow(name)) continue;
    const [answer = FIRST, beside] = filledIn(grid, row);
    if (lookAlikeKey(name) === ROW_KEYS[0]) by = by || readText(cellAt(grid, row, answer));
    else on = on ?? typedDate(grid, row, answer, CONFIRMATION_ROWS.on, problems);
    if (beside !== undefined)
      problems.add('row-skipped', placeOf(grid, row, beside), problemText.besideConfirmation);
  }
  return { by, on };
}

/** The columns of a row that hold something, but for the name. */
const filledIn = (grid: Grid, row: number): number[] =>
  (grid.values[row] ?? []).flatMap((_, column) =>
    column >= FIRST && !isBlank(cellAt(grid, row, column)) ? [column] : [],
  );

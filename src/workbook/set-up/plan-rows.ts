import { FIRST_DATA_ROW } from '../forms/form-layout.ts';
import { blanksBefore, isRowBlank, type ReadForm } from './read-form.ts';

/** New rows of one form that stand together, before the row that is at `at` now (counted from 0). */
export interface RowAddition {
  readonly at: number;
  /** Indices of districts. */
  readonly districts: number[];
}

/**
 * The districts that a form lacks, in the place of their order: below the district before them, or above the one
 * behind them; where none is there, above ทุกอำเภอ. A district whose results for every column of this form have a
 * row in another one (a form per district) is not lacking. `isGrowing`: the form gets columns found nowhere else.
 */
export function planRows(
  form: ReadForm,
  forms: readonly ReadForm[],
  districts: number,
  isGrowing: boolean,
): RowAddition[] {
  const rowOf = new Map(form.rows.map(({ district, row }) => [district, row]));
  const inputs = slotsOf(form);
  const others = forms
    .filter((one) => one !== form)
    .map((one) => ({
      slots: new Set(slotsOf(one)),
      there: new Set(one.rows.map(({ district }) => district)),
    }));
  const isElsewhere = (district: number): boolean =>
    !isGrowing &&
    inputs.every((slot) => others.some(({ slots, there }) => slots.has(slot) && there.has(district)));
  const additions: RowAddition[] = [];
  for (let district = 0; district < districts; district += 1) {
    if (rowOf.has(district) || isElsewhere(district)) continue;
    const at = placeOf(district, districts, form, rowOf) ?? Math.max(FIRST_DATA_ROW, form.height);
    const there = additions.find((one) => one.at === at);
    if (there) there.districts.push(district);
    else additions.push({ at, districts: [district] });
  }
  return additions.sort((a, b) => a.at - b.at);
}

const slotsOf = ({ columns }: ReadForm): string[] =>
  columns.flatMap(({ indicator, role }) => (role.kind === 'input' ? [`${indicator} ${role.input}`] : []));

/** The row to stand before; undefined where no district and no ทุกอำเภอ is there. */
function placeOf(
  district: number,
  all: number,
  { grid }: ReadForm,
  rowOf: ReadonlyMap<number, number>,
): number | undefined {
  for (let before = district - 1; before >= 0; before -= 1) {
    const row = rowOf.get(before);
    if (row !== undefined) return row + 1;
  }
  for (let behind = district + 1; behind <= all; behind += 1) {
    const row = rowOf.get(behind);
    if (row !== undefined) return blanksBefore(row, FIRST_DATA_ROW, (one) => isRowBlank(grid, one));
  }
  return undefined;
}

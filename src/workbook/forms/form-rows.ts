import { problemText } from '../../language/problems.ts';
import { isConfirmationRow } from '../confirmation/read-confirmation.ts';
import { districtFinder, nearestDistricts } from '../districts/find-district.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { readText } from '../reading/read-text.ts';
import { isTotalRow } from '../reading/total-row.ts';
import type { DistrictRow } from '../round.ts';
import { FIRST_DATA_ROW, isBlank } from './form-layout.ts';

export interface FormRow {
  readonly row: number;
  /** Index of the district; districts.length stands for ทุกอำเภอ. */
  readonly district: number;
}

/** Of ten thousand rows that fit nothing, the first show what is wrong; comparing all would take minutes. */
const MOST_COMPARED = 30;

/** The rows of a form by the names in column A, wherever they stand; blank rows are passed over. */
export function formRows(grid: Grid, districts: readonly DistrictRow[], problems: Problems): FormRow[] {
  const find = districtFinder(districts);
  const rows: FormRow[] = [];
  const empty: number[] = [];
  let told = 0;
  for (let row = FIRST_DATA_ROW; row < grid.values.length; row += 1) {
    const name = readText(cellAt(grid, row, 0));
    const place = placeOf(grid, row, 0);
    if (name === '') {
      if (rowHasData(grid, row)) problems.add('unknown-district', place, problemText.rowWithoutDistrict);
      continue;
    }
    if (isConfirmationRow(name)) continue;
    if (isTotalRow(name)) {
      problems.add('row-skipped', place, problemText.totalRow(name));
      continue;
    }
    const found = find(name);
    if (!found && !rowHasData(grid, row)) {
      empty.push(row);
      continue;
    }
    if (!found) {
      told += 1;
      const near = told > MOST_COMPARED ? [] : nearestDistricts(name, districts);
      problems.add('unknown-district', place, problemText.unknownDistrict(name, near));
      continue;
    }
    if (found.mendedTo !== '') {
      problems.add('name-mended', place, problemText.nameMended(name, found.mendedTo));
    }
    rows.push({ row, district: found.district });
  }
  reportEmpty(grid, empty, districts, problems);
  return rows;
}

/** Rows whose name fits nothing and that hold nothing are one thing to mend. */
function reportEmpty(
  grid: Grid,
  rows: readonly number[],
  districts: readonly DistrictRow[],
  problems: Problems,
): void {
  const names = rows.map((row) => readText(cellAt(grid, row, 0)));
  const [row, name] = [rows[0], names[0]];
  if (row === undefined || name === undefined) return;
  const message =
    names.length > 1
      ? problemText.unusedRows(names)
      : problemText.unknownDistrict(name, nearestDistricts(name, districts));
  problems.add('unknown-district', placeOf(grid, row, 0), message);
}

function rowHasData(grid: Grid, row: number): boolean {
  return (grid.values[row] ?? []).some((_, column) => column > 0 && !isBlank(cellAt(grid, row, column)));
}

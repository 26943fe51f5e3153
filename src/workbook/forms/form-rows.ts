import { problemText } from '../../language/problems.ts';
import { isConfirmationRow } from '../confirmation/read-confirmation.ts';
import { districtKey } from '../districts/district-key.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { mendKey, nearestNames } from '../reading/find-name.ts';
import { readText } from '../reading/read-text.ts';
import { isTotalRow } from '../reading/total-row.ts';
import type { DistrictRow } from '../round.ts';
import { ALL_DISTRICTS } from '../vocabulary.ts';
import { FIRST_DATA_ROW, isBlank } from './form-layout.ts';

export interface FormRow {
  readonly row: number;
  /** Index of the district; districts.length stands for ทุกอำเภอ. */
  readonly district: number;
}

const ALL_KEY = districtKey(ALL_DISTRICTS);

/** Of ten thousand rows that fit nothing, the first show what is wrong; comparing all would take minutes. */
const MOST_COMPARED = 30;

/** The rows of a form by the names in column A, wherever they stand; blank rows are passed over. */
export function formRows(grid: Grid, districts: readonly DistrictRow[], problems: Problems): FormRow[] {
  const names = districts.map(({ name }) => name);
  const keys = names.map(districtKey);
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const rows: FormRow[] = [];
  let told = 0;
  for (let row = FIRST_DATA_ROW; row < grid.values.length; row += 1) {
    const name = readText(cellAt(grid, row, 0));
    const place = placeOf(grid, row, 0);
    const key = districtKey(name);
    if (name === '') {
      if (rowHasData(grid, row)) problems.add('unknown-district', place, problemText.rowWithoutDistrict);
      continue;
    }
    if (isConfirmationRow(name)) continue;
    if (isTotalRow(name)) {
      problems.add('row-skipped', place, problemText.totalRow(name));
      continue;
    }
    if (key === ALL_KEY) {
      rows.push({ row, district: districts.length });
      continue;
    }
    const mended = indexOf.has(key) ? null : mendKey(key, keys, (one) => one.startsWith(key));
    const district = indexOf.get(mended ?? key);
    if (district === undefined) {
      told += 1;
      const near = told > MOST_COMPARED ? [] : nearestNames(name, [...names, ALL_DISTRICTS]);
      problems.add('unknown-district', place, problemText.unknownDistrict(name, near));
      continue;
    }
    if (mended !== null) {
      problems.add('name-mended', place, problemText.nameMended(name, districts[district]?.name ?? ''));
    }
    rows.push({ row, district });
  }
  return rows;
}

function rowHasData(grid: Grid, row: number): boolean {
  return (grid.values[row] ?? []).some((_, column) => column > 0 && !isBlank(cellAt(grid, row, column)));
}

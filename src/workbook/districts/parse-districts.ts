import { problemText } from '../../language/problems.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { findColumns, reportColumnMissing } from '../reading/find-columns.ts';
import { isErrorText } from '../reading/read-number.ts';
import { readText } from '../reading/read-text.ts';
import { spreadRows } from '../reading/spread-rows.ts';
import { rowKey } from '../reading/total-row.ts';
import type { DistrictRow } from '../round.ts';
import { DEFAULT_KIND, DISTRICT_HEADER } from '../vocabulary.ts';
import { districtKey } from './district-key.ts';

/** Reads อำเภอ: one district a row; rows without a name and a total are passed over. */
export function parseDistricts(tab: Grid, problems: Problems): DistrictRow[] {
  const columns = findColumns(tab, DISTRICT_HEADER, problems);
  if (columns.name < 0) {
    reportColumnMissing(tab, DISTRICT_HEADER.name, problems);
    return [];
  }
  const { name: key, code, kind, person, position, email } = columns;
  const grid = spreadRows(tab, columns, key, problems);
  const districts: DistrictRow[] = [];
  const seen = new Map<string, string>();
  grid.values.forEach((_, row) => {
    const text = (column: number): string => readText(cellAt(grid, row, column));
    if (row === 0) return;
    const name = rowKey(grid, row, key, [code, kind, person, position, email], problems);
    const place = placeOf(grid, row, key);
    if (name === '') return;
    if (typeof cellAt(grid, row, key).value !== 'string' || isErrorText(name)) {
      problems.add('bad-district', place, problemText.notAName(name));
    }
    const first = seen.get(districtKey(name));
    if (first !== undefined) {
      problems.add('duplicate-district', place, problemText.duplicateDistrict(name, first));
      return;
    }
    seen.set(districtKey(name), place.cell);
    districts.push({
      name,
      code: text(code),
      kind: text(kind) || DEFAULT_KIND,
      person: text(person),
      position: text(position),
      email: text(email),
      place,
    });
  });
  if (districts.length === 0) {
    problems.add('no-districts', { tab: grid.title, cell: '' }, problemText.noDistricts);
  }
  return districts;
}

import { problemText } from '../../language/problems.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { findColumns } from '../reading/find-columns.ts';
import { readText } from '../reading/read-text.ts';
import type { DistrictRow } from '../round.ts';
import { DEFAULT_KIND, DISTRICT_HEADER } from '../vocabulary.ts';
import { districtKey } from './district-key.ts';

/** Reads อำเภอ: one district a row, blank rows passed over. */
export function parseDistricts(grid: Grid, problems: Problems): DistrictRow[] {
  const columns = findColumns(grid, DISTRICT_HEADER, problems);
  if (columns.name < 0) {
    const place = { tab: grid.title, cell: '' };
    problems.add('column-missing', place, problemText.columnMissing(grid.title, DISTRICT_HEADER.name));
    return [];
  }
  const districts: DistrictRow[] = [];
  const seen = new Map<string, string>();
  grid.values.forEach((_, row) => {
    const text = (column: number): string => readText(cellAt(grid, row, column));
    const name = row > 0 ? text(columns.name) : '';
    if (name === '') return;
    const place = placeOf(grid, row, columns.name);
    const first = seen.get(districtKey(name));
    if (first !== undefined) {
      problems.add('duplicate-district', place, problemText.duplicateDistrict(name, first));
      return;
    }
    seen.set(districtKey(name), place.cell);
    districts.push({
      name,
      code: text(columns.code),
      kind: text(columns.kind) || DEFAULT_KIND,
      person: text(columns.person),
      position: text(columns.position),
      email: text(columns.email),
      place,
    });
  });
  if (districts.length === 0) {
    problems.add('no-districts', { tab: grid.title, cell: '' }, problemText.noDistricts);
  }
  return districts;
}

import { moderatedText } from '../../language/moderated.ts';
import { problemText } from '../../language/problems.ts';
import { compare, type Exact, HUNDRED, ZERO } from '../../scoring/index.ts';
import { districtFinder, nearestDistricts } from '../districts/find-district.ts';
import { isBlank } from '../forms/form-layout.ts';
import { cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { findColumns } from '../reading/find-columns.ts';
import { readText } from '../reading/read-text.ts';
import { isTotalRow } from '../reading/total-row.ts';
import { typedNumber } from '../reading/typed-number.ts';
import type { DistrictRow, ModeratedRow } from '../round.ts';
import { MODERATED_HEADER } from '../vocabulary.ts';

/**
 * Reads ผลหลังกลั่นกรอง: the committee's or the chief's own percent of some districts, by index. What cannot be read, lies
 * outside 0–100, names nobody or names somebody twice is `bad-moderated`, and the figure by the indicators stands.
 */
export function parseModerated(
  grid: Grid,
  districts: readonly DistrictRow[],
  problems: Problems,
): ReadonlyMap<number, ModeratedRow> {
  const columns = findColumns(grid, MODERATED_HEADER, problems);
  const found = new Map<number, ModeratedRow>();
  for (const column of ['name', 'percent'] as const) {
    if (columns[column] >= 0) continue;
    const place = { tab: grid.title, cell: '' };
    problems.add('bad-moderated', place, moderatedText.noColumn(MODERATED_HEADER[column]));
    return found;
  }
  const find = districtFinder(districts);
  for (let row = 1; row < grid.values.length; row += 1) {
    const place = placeOf(grid, row, columns.name);
    const percentPlace = placeOf(grid, row, columns.percent);
    const name = readText(cellAt(grid, row, columns.name));
    const text = (column: 'reason' | 'decision'): string => readText(cellAt(grid, row, columns[column]));
    const [reason, decision] = [text('reason'), text('decision')];
    const isOpen = isBlank(cellAt(grid, row, columns.percent));
    // A name alone waits for its figure.
    if (isOpen && reason === '' && decision === '') continue;
    if (isTotalRow(name)) {
      problems.add('row-skipped', place, problemText.totalRow(name));
      continue;
    }
    const match = name === '' ? null : find(name);
    if (!match || match.district === districts.length) {
      problems.add('bad-moderated', place, moderatedText.nobody(name, nearestDistricts(name, districts)));
      continue;
    }
    if (match.mendedTo !== '')
      problems.add('name-mended', place, problemText.nameMended(name, match.mendedTo));
    if (found.has(match.district)) {
      problems.add('bad-moderated', place, moderatedText.twice(name));
      continue;
    }
    const percent = typedNumber(grid, row, columns.percent, problems);
    if (percent === 'blank' || percent === 'unreadable' || !isPercent(percent)) {
      const typed = readText(cellAt(grid, row, columns.percent));
      problems.add('bad-moderated', percentPlace, moderatedText.noPercent(typed));
      continue;
    }
    found.set(match.district, { percent, reason, decision, place: percentPlace });
  }
  return found;
}

const isPercent = (percent: Exact): boolean => compare(percent, ZERO) >= 0 && compare(percent, HUNDRED) <= 0;

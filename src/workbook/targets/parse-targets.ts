import type { CalendarDate } from '../../language/dates.ts';
import { problemText } from '../../language/problems.ts';
import { targetText } from '../../language/targets.ts';
import { districtFinder } from '../districts/find-district.ts';
import { cellAt, type Grid } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { findColumns, reportColumnMissing } from '../reading/find-columns.ts';
import { readText } from '../reading/read-text.ts';
import { spreadRows } from '../reading/spread-rows.ts';
import { isTotalRow, rowKey } from '../reading/total-row.ts';
import type { DistrictRow, IndicatorRow, OwnTarget } from '../round.ts';
import { REQUIRED_TARGET_COLUMNS, TARGET_HEADER, type TargetColumn } from '../vocabulary.ts';
import { isAfter } from './counting-day.ts';
import { parseTargetRow, type TargetLists } from './parse-target-row.ts';
import { readTargetRow } from './read-target-row.ts';
import { rowKeyOf, type TargetRow, torn } from './target-row.ts';

/** ค่าเป้าหมายรายอำเภอ, read. */
export interface Targets {
  /** The row that counts for a district and an indicator, by their indices; null: ตัวชี้วัด counts. */
  readonly winner: (district: number, indicator: number) => OwnTarget | null;
  /** True where a row has a date. */
  readonly isDated: boolean;
  /** The first day on which a row begins to count that does not yet; null where none will. */
  readonly nextDay: CalendarDate | null;
}

export const NO_TARGETS: Targets = { winner: () => null, isDated: false, nextDay: null };

const COLUMNS = Object.keys(TARGET_HEADER) as TargetColumn[]; // Object.keys forgets the key type

/**
 * Reads ค่าเป้าหมายรายอำเภอ: blank rows and totals are passed over. `day`: up to which dated rows count, null: all do.
 */
export function parseTargets(
  tab: Grid,
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
  day: CalendarDate | null,
  problems: Problems,
): Targets {
  if (!hasContents(tab)) return NO_TARGETS;
  const columns = findColumns(tab, TARGET_HEADER, problems);
  const missing = REQUIRED_TARGET_COLUMNS.filter((column) => columns[column] < 0);
  for (const column of missing) reportColumnMissing(tab, TARGET_HEADER[column], problems);
  // Without the lists to look them up in, no code or name is to blame.
  if (missing.length > 0 || districts.length === 0 || indicators.length === 0) return NO_TARGETS;
  const grid = spreadRows(tab, columns, columns.target, problems);
  const lists = { districts, indicators, findDistrict: districtFinder(districts), problems };
  const rows = new Map<string, TargetRow>();
  let isDated = false;
  grid.values.forEach((_, index) => {
    if (index === 0 || !isTargetRow(grid, index, columns, problems)) return;
    const reader = readTargetRow(grid, index, columns, problems);
    const date = reader.date();
    const row = parseTargetRow(reader, date, lists);
    if (date.kind === 'date') isDated = true;
    if (row) addRow(rows, row, lists);
  });
  const all = Array.from(rows.values());
  const counts = ({ since }: TargetRow): boolean => !since || !day || !isAfter(since, day);
  const later = all.filter((row) => !counts(row)).flatMap(({ since }) => since ?? []);
  return {
    winner: winnerAmong(all.filter(counts), districts.length),
    isDated,
    nextDay: later.reduce<CalendarDate | null>(
      (first, one) => (!first || isAfter(first, one) ? one : first),
      null,
    ),
  };
}

const hasContents = (grid: Grid): boolean =>
  grid.values.some((row, r) => row.some((_, column) => readText(cellAt(grid, r, column)) !== ''));

/** False for blank rows, totals and rows without a code; what is filled in there is told. */
function isTargetRow(
  grid: Grid,
  row: number,
  columns: Readonly<Record<TargetColumn, number>>,
  problems: Problems,
): boolean {
  const others = COLUMNS.filter((column) => column !== 'code').map((column) => columns[column]);
  const district = readText(cellAt(grid, row, columns.district));
  const key = isTotalRow(district) ? columns.district : columns.code;
  return rowKey(grid, row, key, others, problems) !== '';
}

/** Of two rows of one code, district and date neither counts. */
function addRow(rows: Map<string, TargetRow>, row: TargetRow, { problems }: TargetLists): void {
  const key = rowKeyOf(row);
  const first = rows.get(key);
  if (!first) {
    rows.set(key, row);
    return;
  }
  const { place } = row.own;
  const message = targetText.twice(first.own.place.cell);
  problems.add('bad-target', place, message);
  rows.set(key, torn(row, `${message} (${problemText.cellName(place.tab, place.cell)})`));
}

/** A row that names the district beats one for all, then the later date the earlier. `all`: what stands for all districts. */
function winnerAmong(rows: readonly TargetRow[], all: number): Targets['winner'] {
  const best = new Map<string, TargetRow>();
  const keyOf = (district: number, indicator: number): string => `${district}|${indicator}`;
  for (const row of rows) {
    const key = keyOf(row.district, row.indicator);
    const before = best.get(key);
    if (!before || isLater(row, before)) best.set(key, row);
  }
  return (district, indicator) =>
    (best.get(keyOf(district, indicator)) ?? best.get(keyOf(all, indicator)))?.own ?? null;
}

const isLater = ({ since }: TargetRow, before: TargetRow): boolean =>
  since !== null && (before.since === null || isAfter(since, before.since));

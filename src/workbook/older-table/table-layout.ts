import { toArabicDigits } from '../../language/numbers.ts';
import { districtFinder, type FoundDistrict } from '../districts/find-district.ts';
import type { Grid } from '../grid.ts';
import type { DistrictRow, IndicatorRow } from '../round.ts';
import { indicatorNamer, type NamedIndicator } from './name-indicator.ts';
import { roleOfLabel } from './table-columns.ts';
import { asLines, type TableLines } from './table-lines.ts';

/** Where the parts of an older table are. */
export interface TableLayout {
  readonly table: TableLines;
  /** The item that names the districts, and the first line that names one. */
  readonly name: number;
  readonly from: number;
  /** The line of headings, and that of input labels (−1: none). */
  readonly head: number;
  readonly label: number;
}

/** What keeps a table from being read. */
export type NoLayout = 'no-districts' | 'no-indicators';

type FindDistrict = (text: string) => FoundDistrict | null;

/** A district's name in a table: with a number before it, or with สพอ. */
export function tableDistrictFinder(districts: readonly DistrictRow[]): FindDistrict {
  const find = districtFinder(districts);
  return (text) => find(text) ?? find(toArabicDigits(text).replace(/^\d+[.)]* */, ''));
}

/** Reads a table both ways, and takes the one in which more names are found. */
export function tableLayout(
  grid: Grid,
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
): TableLayout | NoLayout {
  const find = tableDistrictFinder(districts);
  const nameOf = indicatorNamer(indicators);
  const ways = [false, true].map((isTurned) =>
    oneWay(asLines(grid, isTurned), find, nameOf, districts.length, indicators),
  );
  const best = ways.reduce((a, b) => (b.found > a.found ? b : a));
  if (best.layout) return best.layout;
  return ways.some(({ hasDistricts }) => hasDistricts) ? 'no-indicators' : 'no-districts';
}

function oneWay(
  table: TableLines,
  find: FindDistrict,
  nameOf: (text: string) => NamedIndicator,
  all: number,
  indicators: readonly IndicatorRow[],
): { found: number; hasDistricts: boolean; layout: TableLayout | null } {
  const named = mostOf(table.items, (item) => {
    const seen = new Set<number>();
    for (let line = 0; line < table.lines; line += 1) {
      const district = districtAt(table, line, item, find);
      if (district !== null && district < all) seen.add(district);
    }
    return seen.size;
  });
  const nothing = { found: 0, hasDistricts: named.count > 0, layout: null };
  if (named.count === 0) return nothing;
  let from = 0;
  while (districtAt(table, from, named.at, find) === null) from += 1;
  const headed = mostOf(from, (line) => {
    const seen = new Set<number>();
    for (let item = 0; item < table.items; item += 1) {
      const found = table.isNumber(line, item) ? null : nameOf(table.text(line, item));
      if (item !== named.at && found?.kind === 'one') seen.add(found.indicator);
    }
    return seen.size;
  });
  if (headed.count === 0) return nothing;
  const labelled = mostOf(from, (line) =>
    line === headed.at ? 0 : labelsIn(table, line, headed.at, nameOf, indicators),
  );
  const label = labelled.count > 0 ? labelled.at : -1;
  return {
    found: named.count + headed.count,
    hasDistricts: true,
    layout: { table, name: named.at, from, head: headed.at, label },
  };
}

const districtAt = (table: TableLines, line: number, item: number, find: FindDistrict): number | null => {
  if (table.isNumber(line, item)) return null;
  const text = table.text(line, item);
  return text === '' ? null : (find(text)?.district ?? null);
};

/** How many labels of a line fit the indicator that its heading, or the last one before it, names. */
function labelsIn(
  table: TableLines,
  line: number,
  head: number,
  nameOf: (text: string) => NamedIndicator,
  indicators: readonly IndicatorRow[],
): number {
  let count = 0;
  let left: NamedIndicator | null = null;
  for (let item = 0; item < table.items; item += 1) {
    const heading = table.text(head, item);
    if (heading !== '') left = nameOf(heading);
    const indicator = left?.kind === 'one' ? indicators[left.indicator] : undefined;
    const text = table.text(line, item);
    if (indicator && text !== '' && text !== heading && roleOfLabel(text, indicator)) count += 1;
  }
  return count;
}

/** The place with the highest count, the first of several. */
function mostOf(length: number, countAt: (at: number) => number): { at: number; count: number } {
  let best = { at: -1, count: 0 };
  for (let at = 0; at < length; at += 1) {
    const count = countAt(at);
    if (count > best.count) best = { at, count };
  }
  return best;
}

import { cellAt, type Grid } from '../grid.ts';
import { readText } from '../reading/read-text.ts';
import type { DistrictRow, IndicatorRow } from '../round.ts';
import { indicatorNamer } from './name-indicator.ts';
import { tableDistrictFinder, tableLayout } from './table-layout.ts';

/**
 * The tables that stand one above the other in a tab, each as the whole tab without the rows of the others, so that its
 * cells keep their places. A new one begins behind a blank row, or with a row of headings below one that holds results,
 * and has districts and headings of its own; what has not belongs to the one above it, a title to the one below.
 */
export function splitTables(
  grid: Grid,
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
): Grid[] {
  const rows = rowsNamed(grid, districts, indicators);
  const stands = (from: number, to: number): boolean => {
    const part = rows.slice(from, to);
    if (!part.some(({ indicators: some }) => some > 0) || !part.some(({ districts: some }) => some > 0))
      return false;
    return typeof tableLayout(rowsOf(grid, from, to), districts, indicators) !== 'string';
  };
  const places = rows.flatMap(({ isBlank, isHeading }, row) =>
    row > 0 && !isBlank && (rows[row - 1]?.isBlank || isHeading) ? [row] : [],
  );
  const ends: number[] = [];
  let from = 0;
  places.forEach((at, index) => {
    // Headings may stand apart from the districts below them.
    const later = places.slice(index + 1).filter((one) => !rows[at]?.isHeading || rows[one]?.isHeading);
    if (!stands(at, later[0] ?? rows.length) || !stands(from, at)) return;
    ends.push(at);
    from = at;
  });
  if (ends.length === 0) return [grid];
  return [0, ...ends].map((first, index) => rowsOf(grid, first, ends[index] ?? rows.length));
}

/** What the rows of a tab name. */
function rowsNamed(
  grid: Grid,
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
): { indicators: number; districts: number; isBlank: boolean; isHeading: boolean }[] {
  const nameOf = indicatorNamer(indicators);
  const find = tableDistrictFinder(districts);
  return grid.values.map((line, row) => {
    const filled = line.flatMap((_, column) => {
      const cell = cellAt(grid, row, column);
      const text = readText(cell);
      return text === '' ? [] : [{ text, isNumber: typeof cell.value === 'number' }];
    });
    const texts = filled.filter(({ isNumber }) => !isNumber).map(({ text }) => text);
    const isIndicator = texts.map((text) => nameOf(text).kind === 'one');
    const isDistrict = texts.map((text) => find(text) !== null);
    const count = (all: readonly boolean[]): number => all.filter(Boolean).length;
    const named = { indicators: count(isIndicator), districts: count(isDistrict) };
    // Indicators beside a word that is none, or districts beside one that is none.
    const isAcross = named.indicators > 0 || named.districts > 1;
    const isHeading = isAcross && filled.length === texts.length && !isIndicator[0] && !isDistrict[0];
    return { ...named, isBlank: filled.length === 0, isHeading };
  });
}

/** The tab with the rows `from` … `to` (not included) alone. */
function rowsOf(grid: Grid, from: number, to: number): Grid {
  const isIn = (row: number): boolean => row >= from && row < to;
  return {
    ...grid,
    values: grid.values.map((line, row) => (isIn(row) ? line : line.map(() => ''))),
    formulas: grid.formulas.map((line, row) => (isIn(row) ? line : line.map(() => ''))),
    merges: (grid.merges ?? []).filter(({ row }) => isIn(row)),
  };
}

import { a1 } from '../../workbook/grid.ts';
import type { Area } from '../../workbook/tabs/tab-description.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** By their notation. */
const known = new WeakMap<Sheet, Map<string, Range>>();

const knownOf = (sheet: Sheet): Map<string, Range> => {
  const ranges = known.get(sheet) ?? new Map<string, Range>();
  known.set(sheet, ranges);
  return ranges;
};

export const notationOf = ({ row, column, rows, columns }: Area): string =>
  `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`;

/** A list of cells takes two calls to be named, however many there are. */
const LIST = 2;

/** Names cells of a tab that are soon needed, all at once; while they are, nothing is put in or taken out above or beside. */
export function nameCells(sheet: Sheet, areas: readonly Area[]): void {
  const ranges = knownOf(sheet);
  const notations = Array.from(new Set(areas.map(notationOf))).filter((notation) => !ranges.has(notation));
  if (notations.length <= LIST) return;
  sheet
    .getRangeList(notations)
    .getRanges()
    .forEach((range, at) => {
      ranges.set(notations[at] ?? '', range);
    });
}

/** Those cells, or others. */
export const rangeAt = (sheet: Sheet, area: Area): Range =>
  known.get(sheet)?.get(notationOf(area)) ??
  sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);

const SOME = 'some';

/** Cells of a tab that were named for something else. */
export const noteCells = (sheet: Sheet, range: Range): void => void knownOf(sheet).set(SOME, range);

/** Some cells of a tab, whichever, so that none have to be named anew. */
export const cellsAtHand = (sheet: Sheet): Range => known.get(sheet)?.get(SOME) ?? sheet.getRange(1, 1);

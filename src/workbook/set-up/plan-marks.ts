import { helpText } from '../../language/set-up.ts';
import { FIRST_DATA_ROW } from '../forms/form-layout.ts';
import { a1, type Grid } from '../grid.ts';
import { isInBlock } from '../reading/spread-merges.ts';
import type { StyleName } from '../tabs/style.ts';
import type { ReadForm } from './read-form.ts';

/** Cells beside each other in a row whose note and colour change. */
export interface MarkRun {
  readonly row: number;
  readonly column: number;
  /** The whole note of each cell, what a person wrote included. */
  readonly notes: string[];
  readonly style: StyleName;
}

/**
 * Marks headers, labels and names that fit nothing, and takes the mark from those that fit again. `rowOf`,
 * `columnOf`: where what is in a row or column now will stand.
 */
export function planMarks(
  { grid, strangers, notes, width, height }: ReadForm,
  rowOf: (row: number) => number,
  columnOf: (column: number) => number,
): MarkRun[] {
  const runs: MarkRun[] = [];
  const visit = (row: number, column: number): void => {
    const note = notes[row]?.[column] ?? '';
    const isMarked = note.indexOf(helpText.noLonger) >= 0;
    const isStrange = strangers.has(a1(row, column)) && !isCovered(grid, row, column);
    if (isMarked === isStrange) return;
    const wanted = isStrange
      ? `${note}\n${helpText.noLonger}`.trim()
      : note.replace(helpText.noLonger, '').trim();
    const style = isStrange ? 'warning' : usualStyle(row, column);
    const place = { row: rowOf(row), column: columnOf(column) };
    const last = runs[runs.length - 1];
    const isBeside = last?.row === place.row && last.column + last.notes.length === place.column;
    if (last && isBeside && last.style === style) last.notes.push(wanted);
    else runs.push({ ...place, notes: [wanted], style });
  };
  for (let row = 0; row < FIRST_DATA_ROW; row += 1) {
    for (let column = 0; column < width; column += 1) visit(row, column);
  }
  for (let row = FIRST_DATA_ROW; row < height; row += 1) visit(row, 0);
  return runs;
}

const usualStyle = (row: number, column: number): StyleName => {
  if (row === 0) return 'header';
  return column === 0 ? 'name' : 'label';
};

/** True for a cell of a merged block that is not its first: a note cannot be seen there. */
const isCovered = ({ merges = [] }: Grid, row: number, column: number): boolean =>
  merges.some((merge) => isInBlock(merge, row, column) && (merge.row !== row || merge.column !== column));

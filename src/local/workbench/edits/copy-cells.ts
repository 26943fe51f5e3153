import { setValidation, validationAt } from '../../stand-in/edit-cells.ts';
import { holds, type Rect } from '../../stand-in/rect.ts';
import { moveFormula } from '../../stand-in/references.ts';
import type { Sheet } from '../../stand-in/sheet.ts';
import { type CellImage, imageOf, movedImage, putImage } from './cell-image.ts';

const EMPTY: CellImage = {};

/**
 * Copies a block over another one, as often as it fits there, or moves it. Values, formulas, looks, notes, links and
 * drop-downs go along, as when pasting in Sheets.
 */
export function copyCells(from: Sheet, source: Rect, to: Sheet, target: Rect, isCut: boolean): void {
  const images = Array.from({ length: source.rows }, (_, row) =>
    Array.from({ length: source.columns }, (__, column) => ({
      image: imageOf(from, source.row + row, source.column + column),
      look: from.format(source.row + row, source.column + column),
      rule: validationAt(from, source.row + row, source.column + column),
    })),
  );
  if (isCut) clearMoved(from, source, to, target);
  for (let row = target.row; row < target.row + target.rows; row += 1) {
    for (let column = target.column; column < target.column + target.columns; column += 1) {
      const [down, right] = [row - target.row, column - target.column];
      const taken = images[down % source.rows]?.[right % source.columns];
      if (!taken || to.isCovered(row, column)) continue;
      const [fromRow, fromColumn] = [
        source.row + (down % source.rows),
        source.column + (right % source.columns),
      ];
      const move = (text: string) => (isCut ? text : moveFormula(text, row - fromRow, column - fromColumn));
      putImage(to, row, column, { ...movedImage(taken.image, move), format: taken.look });
      if (validationAt(to, row, column) !== taken.rule) {
        setValidation(to, { row, column, rows: 1, columns: 1 }, taken.rule);
      }
    }
  }
}

/** Takes the content away from where it was cut; looks stay, as in Sheets after cutting only the values are gone. */
function clearMoved(from: Sheet, source: Rect, to: Sheet, target: Rect): void {
  for (let row = source.row; row < source.row + source.rows; row += 1) {
    for (let column = source.column; column < source.column + source.columns; column += 1) {
      if (from === to && holds(target, row, column)) continue;
      putImage(from, row, column, { ...EMPTY, format: from.formats[row]?.[column] });
    }
  }
}

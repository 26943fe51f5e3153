import { contains, type Rect } from '../../stand-in/rect.ts';
import { moveFormula } from '../../stand-in/references.ts';
import { cellKey, type Sheet } from '../../stand-in/sheet.ts';
import { imageOf, movedImage, putImage } from './cell-image.ts';
import { continueLine } from './fill-series.ts';

/** The cells that are filled when a block is drawn out to a larger one; null where it is not drawn out one way. */
export function filledRect(source: Rect, whole: Rect): Rect | null {
  const joined = contains(whole, source) ? whole : null;
  if (!joined) return whole;
  const down = joined.row + joined.rows - (source.row + source.rows);
  const right = joined.column + joined.columns - (source.column + source.columns);
  if (down > 0) return { ...source, row: source.row + source.rows, rows: down };
  if (joined.row < source.row) return { ...source, row: joined.row, rows: source.row - joined.row };
  if (right > 0) return { ...source, column: source.column + source.columns, columns: right };
  if (joined.column < source.column) {
    return { ...source, column: joined.column, columns: source.column - joined.column };
  }
  return null;
}

/** Fills cells beside a block with what continues it, as the handle in Sheets does. `isCopy`: the same again (Ctrl+D). */
export function fillCells(sheet: Sheet, source: Rect, target: Rect, isCopy: boolean): void {
  const isVertical = target.column === source.column && target.columns === source.columns;
  const length = isVertical ? source.rows : source.columns;
  const isBehind = isVertical ? target.row > source.row : target.column > source.column;
  const lines = isVertical ? source.columns : source.rows;
  const far = isVertical ? target.rows : target.columns;
  const place = (line: number, at: number): [row: number, column: number] =>
    isVertical ? [source.row + at, source.column + line] : [source.row + line, source.column + at];
  for (let line = 0; line < lines; line += 1) {
    const images = Array.from({ length }, (_, at) => imageOf(sheet, ...place(line, at)));
    const looks = Array.from({ length }, (_, at) => sheet.format(...place(line, at)));
    const hasFormula = images.some(({ formula }) => formula);
    const next =
      isCopy || hasFormula
        ? null
        : continueLine(
            images.map(({ value }) => value),
            looks.every(({ isDate }) => isDate),
          );
    for (let step = 1; step <= far; step += 1) {
      const at = isBehind ? length - 1 + step : -step;
      const from = ((at % length) + length) % length;
      const [row, column] = place(line, at);
      const image = images[from];
      if (!image || sheet.isCovered(row, column)) continue;
      const move = (text: string) =>
        moveFormula(text, isVertical ? at - from : 0, isVertical ? 0 : at - from);
      const taken = next ? { value: next(isBehind ? step : -step) } : movedImage(image, move);
      putImage(sheet, row, column, {
        ...taken,
        note: sheet.notes.get(cellKey(row, column)),
        format: looks[from],
      });
    }
  }
}

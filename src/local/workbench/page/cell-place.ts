import type { FWorksheet } from '@univerjs/sheets/facade';
import { rectOf } from './read-mutation.ts';

/** Where something lies on the page, in pixels. */
export interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell of the tab in front lies; null before the grid is painted. */
export function cellPlace(sheet: FWorksheet, a1: string): CellBox | null {
  const canvas = largestCanvas();
  if (!canvas) return null;
  const range = sheet.getRange(a1);
  const { x, y, width, height } = range.getCellRect();
  const { row, column } = rectOf(range.getRange());
  const [rows, columns] = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
  const origin = sheet.getRange(rows, columns).getCellRect();
  const seen = sheet.getVisibleRange();
  const first = sheet.getRange(seen?.startRow ?? rows, seen?.startColumn ?? columns).getCellRect();
  return {
    x: canvas.x + x - (column < columns ? 0 : first.x - origin.x),
    y: canvas.y + y - (row < rows ? 0 : first.y - origin.y),
    width,
    height,
  };
}

/** The grid has a canvas for the formula bar too. */
function largestCanvas(): DOMRect | undefined {
  const all = Array.from(document.querySelectorAll('#grid canvas'), (one) => one.getBoundingClientRect());
  return all.sort((a, b) => b.width * b.height - a.width * a.height)[0];
}

import { scalarText } from '../stand-in/cell-value.ts';
import { columnSpanAt } from '../stand-in/columns.ts';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../stand-in/default-sizes.ts';
import type { Format } from '../stand-in/format.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import { countLines } from './count-lines.ts';
import { rowPoints } from './sizes.ts';

/** Height of a line as a part of the font size: Sarabun's 1.3 and a little. */
const LINE = 1.35;
const PIXELS_PER_POINT = 96 / 72;
const CELL_PADDING = 6;
const HIGHEST = 409;

/**
 * How high a row must be, in points, to show its wrapped texts and its largest font, as Sheets makes it by itself;
 * null when the usual height does. LibreOffice shows such a row at the usual height unless the file says more.
 */
export function fittedHeight(sheet: Sheet, row: number): number | null {
  const usual = rowPoints(DEFAULT_HEIGHT);
  let height = usual;
  let former: Format | null = null;
  sheet.values[row]?.forEach((value, column) => {
    if (value === undefined || value === '') return;
    const format = sheet.format(row, column);
    // Beside one of the same font, without wrapping.
    if (format === former && !format.wrap) return;
    former = format;
    const lines = format.wrap ? lineCount(scalarText(value), format, cellWidth(sheet, row, column)) : 1;
    height = Math.max(height, lines * format.fontSize * LINE);
  });
  return height > usual ? Math.min(HIGHEST, Math.ceil(height)) : null;
}

const lineCount = (text: string, { fontSize, bold }: Format, pixels: number): number =>
  countLines(text, (pixels - CELL_PADDING) / (fontSize * PIXELS_PER_POINT), bold);

/** The width of a cell in pixels; a merged one is as wide as all its columns, one over several rows is left out. */
function cellWidth(sheet: Sheet, row: number, column: number): number {
  const merge = sheet.merges.find((rect) => rect.row === row && rect.column === column);
  if (merge && merge.rows > 1) return Number.POSITIVE_INFINITY;
  let width = 0;
  for (let at = column; at < column + (merge?.columns ?? 1); at++) {
    width += columnSpanAt(sheet.columnSpans, at)?.width ?? DEFAULT_WIDTH;
  }
  return width;
}

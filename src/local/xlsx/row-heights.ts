import { scalarText } from '../stand-in/cell-value.ts';
import { columnSpanAt } from '../stand-in/columns.ts';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../stand-in/default-sizes.ts';
import type { Format } from '../stand-in/format.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import { rowPoints } from './sizes.ts';

/** Thai vowels and tone marks above and below take no width. */
const MARKS = /[\p{Mn}\p{Cf}]/gu;
/** Width of a letter, and height of a line, as parts of the font size. Rather too much than cut off. */
const LETTER = 0.5;
const LINE = 1.4;
const PIXELS_PER_POINT = 96 / 72;
const CELL_PADDING = 6;
/** Lines break between words, so they are seldom full. */
const FILLED = 0.92;
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

function lineCount(text: string, { fontSize }: Format, pixels: number): number {
  const letters = ((pixels - CELL_PADDING) * FILLED) / (fontSize * PIXELS_PER_POINT * LETTER);
  // Nearly all texts: on one line whatever their marks.
  if (text.length <= letters && !text.includes('\n')) return 1;
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(line.replace(MARKS, '').length / Math.max(1, letters))))
    .reduce((sum, lines) => sum + lines, 0);
}

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

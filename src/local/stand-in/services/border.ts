import { signatureError } from '../check-arguments.ts';
import { readColor } from '../color.ts';
import type { BorderLine, Format } from '../format.ts';
import type { Rect } from '../rect.ts';
import type { Sheet } from '../sheet.ts';

/** `SpreadsheetApp.BorderStyle` → the line styles of a file. */
const STYLES: Record<string, string> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'double',
};

type Side = 'top' | 'right' | 'bottom' | 'left';

/**
 * Range.setBorder(top, left, bottom, right, vertical, horizontal[, color, style]): true draws, false takes away,
 * null leaves as it is.
 */
export function setBorder(sheet: Sheet, rect: Rect, args: unknown[]): void {
  const [top, left, bottom, right, vertical, horizontal, color = null, style = null] = args;
  const sides = [top, left, bottom, right, vertical, horizontal];
  if (
    (args.length !== 6 && args.length !== 8) ||
    !sides.every((side) => side === null || typeof side === 'boolean')
  ) {
    throw signatureError('Range.setBorder', args);
  }
  const name = style === null ? 'SOLID' : String(style);
  const lineStyle = STYLES[name];
  if (lineStyle === undefined) throw signatureError('Range.setBorder', args);
  const line: BorderLine = { style: lineStyle, color: readColor(color) ?? '#000000' };
  const { formats } = sheet.workbook;
  const last = { row: rect.rows - 1, column: rect.columns - 1 };
  const withSide = (format: Format, side: Side, isDrawn: unknown): Format =>
    isDrawn === null ? format : formats.with(format, side, isDrawn ? line : null);
  // Many cells look alike: what becomes of a format at each of the sixteen places at the edges or inside is found once.
  const steps = new Map<Format, (Format | undefined)[]>();
  const draw = (row: number, rows: number): void => {
    const [isTop, isBottom] = [row === 0, row + rows > last.row];
    sheet.changeRowFormats({ ...rect, row: rect.row + row, rows }, (from, column) => {
      const [isLeft, isRight] = [column === 0, column === last.column];
      const place = Number(isTop) + 2 * Number(isBottom) + 4 * Number(isLeft) + 8 * Number(isRight);
      let known = steps.get(from);
      if (!known) {
        known = new Array<Format | undefined>(16);
        steps.set(from, known);
      }
      let to = known[place];
      if (!to) {
        to = withSide(from, 'top', isTop ? top : horizontal);
        to = withSide(to, 'bottom', isBottom ? bottom : horizontal);
        to = withSide(to, 'left', isLeft ? left : vertical);
        to = withSide(to, 'right', isRight ? right : vertical);
        known[place] = to;
      }
      return to;
    });
  };
  draw(0, 1);
  if (rect.rows > 2) draw(1, rect.rows - 2);
  if (rect.rows > 1) draw(last.row, 1);
}

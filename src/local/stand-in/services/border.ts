import { signatureError } from '../check-arguments.ts';
import { readColor } from '../color.ts';
import type { BorderLine, FormatFields } from '../format.ts';
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
  const formats = sheet.workbook.formats;
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  for (let row = rect.row; row <= lastRow; row++) {
    for (let column = rect.column; column <= lastColumn; column++) {
      const wanted: [keyof FormatFields & ('top' | 'bottom' | 'left' | 'right'), unknown][] = [
        ['top', row === rect.row ? top : horizontal],
        ['bottom', row === lastRow ? bottom : horizontal],
        ['left', column === rect.column ? left : vertical],
        ['right', column === lastColumn ? right : vertical],
      ];
      let format = sheet.format(row, column);
      for (const [side, draw] of wanted) {
        if (draw !== null) format = formats.with(format, side, draw ? line : null);
      }
      sheet.setFormat(row, column, format);
    }
  }
}

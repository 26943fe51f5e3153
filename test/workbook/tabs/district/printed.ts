import { STYLES } from '../../../../src/workbook/tabs/style.ts';
import type { TabDescription } from '../../../../src/workbook/tabs/tab-description.ts';

/** What stands in each cell on paper: figures as their number format shows them, '' for an empty cell. */
export function printedCells({ values, styles }: TabDescription): string[][] {
  const formats = values.map((row) => row.map(() => 'General'));
  for (const { row, column, rows, columns, style } of styles)
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) {
        const line = formats[r];
        if (line && c < line.length) line[c] = STYLES[style].format;
      }
  return values.map((row, r) =>
    row.map((value, c) =>
      typeof value === 'number' ? shown(value, formats[r]?.[c] ?? '') : String(value ?? ''),
    ),
  );
}

function shown(value: number, format: string): string {
  if (format === 'General') return String(value);
  const bare = format.replace(/"/g, '');
  const digits = /0(?:\.(0+))?/.exec(bare);
  if (!digits) throw new Error(`a format that nobody reads: ${format}`);
  return bare.replace(digits[0], value.toFixed(digits[1]?.length ?? 0));
}

/** ๐–๙ as 0–9, as whoever adds up a paper reads them. */
export const arabic = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));

/** A figure of the form: 4.6000, 4.8000*, 16.67%; null for a text, an empty cell and what stands in parentheses. */
export function figureIn(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)[%*]?$/.exec(arabic(text));
  return match ? Number(match[1]) : null;
}

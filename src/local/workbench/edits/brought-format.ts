import type { Format } from '../../stand-in/format.ts';
import type { Sheet } from '../../stand-in/sheet.ts';

/**
 * Looks that typing or pasting gave to a cell along with a value, each with the look from before. Formats are interned,
 * and one that a file has stands on a style of its own, so the object alone tells where it came from.
 */
const before = new WeakMap<Format, Format>();

/** Takes off what a former value brought along, so that the next one is read by the look that the cell really has. */
export function dropBroughtFormat(sheet: Sheet, row: number, column: number): void {
  const former = before.get(sheet.format(row, column));
  if (former) sheet.setFormat(row, column, former);
}

/** Remembers that a cell has its look only for the value that was just put into it. */
export function noteBroughtFormat(sheet: Sheet, row: number, column: number, former: Format): void {
  const now = sheet.format(row, column);
  if (now !== former) before.set(now, former);
}

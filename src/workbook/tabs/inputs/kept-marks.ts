import { fingerprint } from '../../hash.ts';
import { LETTERS_A_ROW, type TabMarks } from '../contents-mark.ts';

/** Letters a cell takes at most; an .xlsx cell holds 32,767. */
const MOST = 30_000;
const GAP = ' ';

/** Marks of tabs by key, as texts for cells of the hidden copy: one a tab, more for a tab of many rows. */
export function markCells(marks: ReadonlyMap<string, TabMarks>): string[] {
  return Array.from(marks).flatMap(([key, { whole, columns, sums, rows }]) => {
    const text = [whole, columns, sums, rows].join(GAP);
    const count = Math.max(1, Math.ceil(text.length / MOST));
    return Array.from({ length: count }, (_, part) => {
      const cell = [key, `${part + 1}/${count}`, text.slice(part * MOST, (part + 1) * MOST)];
      return JSON.stringify([...cell, fingerprint(JSON.stringify(cell))]);
    });
  });
}

/** How many cells the marks of a tab of this size take. */
export const roomFor = (rows: number, columns: number): number =>
  Math.max(1, Math.ceil((OF_WHOLE + (rows + 2 * columns) * LETTERS_A_ROW) / MOST));

/** Letters of `whole` and of what parts the marks. */
const OF_WHOLE = 20;

/** Reads them back; a tab of which a cell was changed is left out, the others count. */
export function readMarkCells(cells: readonly unknown[]): Map<string, TabMarks> {
  const parts = new Map<string, string[]>();
  for (const cell of cells) {
    const read = partOf(cell);
    if (!read) continue;
    const [key, place, text] = read;
    const [part = 0, count = 0] = place.split('/').map(Number);
    const texts = parts.get(key) ?? Array.from({ length: count }, () => '');
    texts[part - 1] = text;
    parts.set(key, texts);
  }
  const marks = new Map<string, TabMarks>();
  parts.forEach((texts, key) => {
    const [whole, columns, sums, rows] = texts.join('').split(GAP);
    if (texts.some((text) => text === '') || !whole || rows === undefined) return;
    marks.set(key, { whole, columns: columns ?? '', sums: sums ?? '', rows });
  });
  return marks;
}

/** null for a cell that holds no mark, or one that somebody changed. */
function partOf(cell: unknown): [key: string, place: string, text: string] | null {
  try {
    const [key, place, text, check] = JSON.parse(String(cell)) as string[]; // checked by its own fingerprint
    const isWhole = check === fingerprint(JSON.stringify([key, place, text]));
    return isWhole && key !== undefined && place !== undefined && text !== undefined
      ? [key, place, text]
      : null;
  } catch {
    return null;
  }
}

import type { PastedCell } from './pasted-cell.ts';
import { readHtmlCell } from './read-html-cell.ts';
import { readHtmlTable } from './read-html-table.ts';
import { readPlainBlock } from './read-plain-block.ts';

/** The cells on the clipboard, row by row, all rows equally long; null where there is nothing. */
export function readClipboard({ html, text }: { html: string; text: string }): PastedCell[][] | null {
  const table = readHtmlTable(html);
  const rows = table
    ? table.rows.map((row) => row.map((cell) => (cell ? readHtmlCell(cell, table) : { value: null })))
    : readPlainBlock(text).map((row) =>
        row.map((value): PastedCell => ({ value: value === '' ? null : value })),
      );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return null;
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => ({ value: null }))]);
}

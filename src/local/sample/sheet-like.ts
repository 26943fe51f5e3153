/** A tab as the sample needs it. Rows and columns count from 0; `rows()` may be ragged. */
export interface SheetLike {
  name: string;
  rows(): unknown[][];
  set(row: number, column: number, value: string | number | boolean): void;
}

/** A tab with its cells read once, as plain texts. */
export interface ReadSheet {
  sheet: SheetLike;
  texts: string[][];
}

/** Reads every tab once: a form of 100 columns would otherwise be read again for each cell. */
export function readSheets(sheets: readonly SheetLike[]): ReadSheet[] {
  return sheets.map((sheet) => ({ sheet, texts: sheet.rows().map((row) => [...row].map(plainText)) }));
}

function plainText(value: unknown): string {
  return String(value ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

import type { FRange, FWorkbook } from '@univerjs/sheets/facade';
import type { GridRange } from '../messages.ts';
import { WINDOW } from './server.ts';

/** What was copied here, written into the clipboard beside the cells, so that pasting here keeps formulas and looks. */
export interface CopiedHere {
  readonly book: string;
  readonly window: string;
  readonly sheet: string;
  readonly from: GridRange;
  readonly isCut: boolean;
  /** Tells one cutting from another. */
  readonly number: number;
}

const MARK = 'data-khanaen';
let number = 0;

/** A range as both kinds of clipboard text: what its cells show, and for spreadsheet programs what they hold. */
export function clipboardOf(
  book: FWorkbook,
  range: FRange,
  isCut: boolean,
): { html: string; text: string; mark: CopiedHere } {
  number += 1;
  const { startRow, endRow, startColumn, endColumn } = range.getRange();
  const mark: CopiedHere = {
    book: book.getId(),
    window: WINDOW,
    sheet: range.getSheetId(),
    from: { startRow, endRow, startColumn, endColumn },
    isCut,
    number,
  };
  const shown = range.getDisplayValues();
  const held = range.getValues();
  const rows = shown.map((line, row) =>
    line.map((text, column) => cellHtml(String(text ?? ''), held[row]?.[column])).join(''),
  );
  const body = rows.map((cells) => `<tr>${cells}</tr>`).join('');
  const html = `<meta charset="utf-8"><table ${MARK}="${escapeHtml(JSON.stringify(mark))}">${body}</table>`;
  return { html, text: plainOf(shown), mark };
}

/** What was copied here, as the clipboard has it; null where it came from elsewhere. */
export function copiedHere(html: string): CopiedHere | null {
  const found = new DOMParser().parseFromString(html, 'text/html').querySelector(`table[${MARK}]`);
  const text = found?.getAttribute(MARK);
  return text ? JSON.parse(text) : null;
}

export const plainOf = (shown: readonly (readonly unknown[])[]): string =>
  shown.map((line) => line.map((text) => quoted(String(text ?? ''))).join('\t')).join('\n');

const quoted = (text: string): string => (/[\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** A text that looks like a number is marked as text for Excel, which would take it for one. */
function cellHtml(text: string, held: unknown): string {
  const look = typeof held === 'string' && /^[\d'=+@-]/.test(text) ? ` style='mso-number-format:"\\@"'` : '';
  const stored = typeof held === 'number' && String(held) !== text ? ` x:num="${held}"` : '';
  return `<td${look}${stored}>${escapeHtml(text).replace(/\n/g, '<br>')}</td>`;
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

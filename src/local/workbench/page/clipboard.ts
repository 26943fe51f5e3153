import type { FUniver } from '@univerjs/core/facade';
import type { CellsEdit, CopyEdit, GridEdit, GridRange } from '../messages.ts';
import { readClipboard } from '../pasted/pasted-block.ts';
import type { PastedCell } from '../pasted/pasted-cell.ts';
import { type CopiedHere, clipboardOf, copiedHere, plainOf } from './copy-range.ts';
import type { GridPage } from './grid.ts';
import { WINDOW } from './server.ts';
import { words } from './words.ts';

const COPY = 'univer.command.copy';
const CUT = 'univer.command.cut';
const PASTE = 'univer.command.paste';

/** The last cutting of this window, which is pasted once. */
let cutting: CopiedHere | null = null;
let marking: { dispose(): void } | undefined;

/**
 * Copying, cutting and pasting as Sheets does it: what is copied here goes to the server as a place, what comes from
 * elsewhere as what the clipboard says of each cell.
 */
export function useClipboard(
  { api, isTyping }: GridPage,
  did: (edit: GridEdit) => void,
  say: (text: string) => void,
): void {
  const isElsewhere = (): boolean => {
    const { activeElement } = document;
    const isInput = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
    return isInput || isTyping() || document.querySelector('dialog[open]') !== null;
  };
  // The browser asks whether there is anything to copy, since no text of the page is selected.
  document.addEventListener(
    'beforecopy',
    (event) => {
      if (!isElsewhere()) event.preventDefault();
    },
    true,
  );
  let isCut = false;
  document.addEventListener(
    'copy',
    (event) => {
      if (isElsewhere() || !event.clipboardData) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const copied = take(api, isCut);
      if (!copied) return;
      event.clipboardData.setData('text/html', copied.html);
      event.clipboardData.setData('text/plain', copied.text);
    },
    true,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      const { code, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (code !== 'KeyC' && code !== 'KeyX') return;
      if (!(ctrlKey || metaKey) || altKey || shiftKey || isElsewhere()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      isCut = code === 'KeyX';
      document.execCommand('copy');
      isCut = false;
    },
    true,
  );
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const { id } = event;
    if (isTyping() || (id !== COPY && id !== CUT && id !== PASTE)) return;
    event.cancel = true;
    if (id === PASTE) void pasteFromMenu(api, did, say);
    else void copyFromMenu(api, id === CUT, say);
  });
  document.addEventListener(
    'paste',
    (event) => {
      if (isElsewhere() || !event.clipboardData) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const [html, text] = ['text/html', 'text/plain'].map(
        (type) => event.clipboardData?.getData(type) ?? '',
      );
      paste(api, { html: html ?? '', text: text ?? '' }, did);
    },
    true,
  );
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape' && !isTyping()) unmark();
    },
    true,
  );
}

/** What is selected, for the clipboard; it is marked in the grid until it is pasted. */
function take(api: FUniver, isCut: boolean): { html: string; text: string } | null {
  const book = api.getActiveWorkbook();
  const range = book?.getActiveSheet().getSelection()?.getActiveRange();
  if (!book || !range) return null;
  const { html, text, mark } = clipboardOf(book, range, isCut);
  cutting = isCut ? mark : null;
  unmark();
  marking = range.highlight({ stroke: '#1a73e8', strokeDash: 6 });
  return { html, text };
}

async function copyFromMenu(api: FUniver, isCut: boolean, say: (text: string) => void): Promise<void> {
  const copied = take(api, isCut);
  if (!copied) return;
  const blob = (type: string, text: string) => new Blob([text], { type });
  try {
    const both = {
      'text/html': blob('text/html', copied.html),
      'text/plain': blob('text/plain', copied.text),
    };
    await navigator.clipboard.write([new ClipboardItem(both)]);
  } catch {
    say(words.copyByKey);
  }
}

function unmark(): void {
  marking?.dispose();
  marking = undefined;
}

/** The menu's paste has no event that brings the clipboard along: the browser is asked, and may say no. */
async function pasteFromMenu(
  api: FUniver,
  did: (edit: GridEdit) => void,
  say: (text: string) => void,
): Promise<void> {
  try {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    paste(api, { html: await read('text/html'), text: await read('text/plain') }, did);
  } catch {
    say(words.pasteByKey);
  }
}

function paste(api: FUniver, clipboard: { html: string; text: string }, did: (edit: GridEdit) => void): void {
  const book = api.getActiveWorkbook();
  const sheet = book?.getActiveSheet();
  const range = sheet?.getSelection()?.getActiveRange();
  if (!book || !sheet || !range) return;
  const selected = range.getRange();
  const edit =
    fromHere(api, clipboard, sheet.getSheetId(), selected) ??
    fromElsewhere(clipboard, sheet.getSheetId(), selected);
  if (!edit) return;
  unmark();
  did(edit);
  const to = edit.kind === 'copy' ? edit.to : boundsOf(edit);
  if (to.endRow < sheet.getMaxRows() && to.endColumn < sheet.getMaxColumns()) {
    const [rows, columns] = [to.endRow - to.startRow + 1, to.endColumn - to.startColumn + 1];
    sheet.getRange(to.startRow, to.startColumn, rows, columns).activate();
  }
}

/** As long as the cells still show what the clipboard has, they are copied with all that they hold. */
function fromHere(
  api: FUniver,
  { html, text }: { html: string; text: string },
  target: string,
  selected: GridRange,
): CopyEdit | null {
  const mark = html.includes('data-khanaen') ? copiedHere(html) : null;
  const book = api.getActiveWorkbook();
  const sheet = mark && mark.book === book?.getId() ? book.getSheetBySheetId(mark.sheet) : null;
  if (!mark || !sheet) return null;
  const { startRow, startColumn, endRow, endColumn } = mark.from;
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
  if (endRow >= sheet.getMaxRows() || endColumn >= sheet.getMaxColumns()) return null;
  const shown = plainOf(sheet.getRange(startRow, startColumn, rows, columns).getDisplayValues());
  if (shown !== text.replace(/\r\n/g, '\n')) return null;
  const isCut = mark.isCut && mark.window === WINDOW && mark.number === cutting?.number;
  cutting = null;
  const to = isCut ? placed(selected, rows, columns) : spread(selected, rows, columns);
  return { kind: 'copy', sheet: mark.sheet, from: mark.from, target, to, isCut };
}

function fromElsewhere(
  clipboard: { html: string; text: string },
  sheet: string,
  selected: GridRange,
): CellsEdit | null {
  const block = readClipboard(clipboard);
  if (!block) return null;
  const [height, width] = [block.length, block[0]?.length ?? 0];
  const to = spread(selected, height, width);
  const cells: CellsEdit['cells'][number][] = [];
  for (let row = to.startRow; row <= to.endRow; row += 1) {
    for (let column = to.startColumn; column <= to.endColumn; column += 1) {
      const cell: PastedCell | undefined =
        block[(row - to.startRow) % height]?.[(column - to.startColumn) % width];
      if (cell) cells.push({ ...cell, row, column });
    }
  }
  return { kind: 'cells', sheet, cells };
}

const placed = ({ startRow, startColumn }: GridRange, rows: number, columns: number): GridRange => ({
  startRow,
  startColumn,
  endRow: startRow + rows - 1,
  endColumn: startColumn + columns - 1,
});

/** A block fills a selection that is a multiple of it; else it goes to the corner of the selection. */
function spread(selected: GridRange, rows: number, columns: number): GridRange {
  const [height, width] = [
    selected.endRow - selected.startRow + 1,
    selected.endColumn - selected.startColumn + 1,
  ];
  return height % rows === 0 && width % columns === 0 ? selected : placed(selected, rows, columns);
}

function boundsOf({ cells }: CellsEdit): GridRange {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const least = (list: number[]): number => list.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (list: number[]): number => list.reduce((a, b) => Math.max(a, b), 0);
  return { startRow: least(rows), endRow: most(rows), startColumn: least(columns), endColumn: most(columns) };
}

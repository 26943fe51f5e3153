import type { FUniver } from '@univerjs/core/facade';
import type { CellExtra } from '../messages.ts';
import { cellPlace } from './cell-place.ts';
import { element } from './element.ts';
import { goToCell } from './go-to-cell.ts';
import { whenSelected } from './selection.ts';
import { words } from './words.ts';

type Extras = Readonly<Record<string, readonly CellExtra[]>>;

/**
 * Shows the links and the note of the selected cell below it, as Sheets does. Alt and Enter follow the first link.
 * @param extras what hangs on the cells now
 */
export function showChips(api: FUniver, extras: () => Extras): void {
  const chip = element('chip');
  const update = (): void => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange();
    const extra = extras()[sheet?.getSheetId() ?? '']?.find(
      ({ row, column }) => row === range?.getRow() && column === range?.getColumn(),
    );
    const place = extra && sheet && range ? cellPlace(sheet, range.getA1Notation()) : null;
    chip.hidden = !place;
    if (!extra || !place) return;
    chip.replaceChildren(
      ...extra.links.map(({ text, url }) => linkTo(text, url, () => follow(api, url))),
      ...(extra.note ? [noteOf(extra.note)] : []),
    );
    chip.style.left = `${Math.max(8, Math.min(place.x, window.innerWidth - 340))}px`;
    const below = place.y + place.height + 3;
    chip.style.top = `${below + 90 > window.innerHeight ? Math.max(8, place.y - 44) : below}px`;
  };
  whenSelected(api, () => requestAnimationFrame(update), true);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !event.altKey) return;
      const link = chip.hidden ? null : chip.querySelector('a');
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      link.click();
    },
    true,
  );
}

/** Goes to a cell of this workbook, or opens an address of the web beside it. Other kinds of addresses do nothing. */
function follow(api: FUniver, url: string): void {
  const within = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/.exec(url);
  if (!within) {
    if (/^https?:\/\/|^mailto:/i.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
    return;
  }
  const book = api.getActiveWorkbook();
  const sheet = book?.getSheetBySheetId(`s${within[1]}`);
  if (!book || !sheet) return;
  goToCell(api, sheet, within[2] ?? '');
}

function linkTo(text: string, url: string, go: () => void): HTMLElement {
  const link = document.createElement('a');
  link.href = url.startsWith('#') || /^https?:/i.test(url) ? url : '#';
  link.textContent = url.startsWith('#') ? words.goTo(text) : `${words.openLink} ${text}`;
  // The keyboard stays with the grid.
  link.onmousedown = (event) => event.preventDefault();
  link.onclick = (event) => {
    event.preventDefault();
    go();
  };
  return link;
}

function noteOf(text: string): HTMLElement {
  const note = document.createElement('p');
  note.textContent = text;
  return note;
}

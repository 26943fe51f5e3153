import { askInPage } from './ask.ts';
import type { GridPage } from './grid.ts';
import { goBack } from './server.ts';
import { showPageToast } from './toast.ts';
import { words } from './words.ts';

/** So many places are named in a question. */
const MOST_PLACES = 3;

/** Takes this window's last step back or does it again, asking where another window has changed the same since. */
export async function undo(direction: 'undo' | 'redo'): Promise<void> {
  let went = await goBack(direction, false);
  if (went.kind === 'ask') {
    const known = went.conflicts.filter(({ tab }) => tab !== '');
    const places = known.slice(0, MOST_PLACES).map(({ tab, cell }) => words.place(tab, cell));
    if (known.length > MOST_PLACES) places.push(words.morePlaces(known.length - MOST_PLACES));
    const text = words.changedSince(went.words, places.join(', '));
    if ((await askInPage(words[direction], text, ['YES', 'NO'])) !== 'YES') return;
    went = await goBack(direction, true);
  }
  switch (went.kind) {
    case 'done':
      return showPageToast((direction === 'undo' ? words.undone : words.redone)(went.words), 4);
    case 'nothing':
      return showPageToast(direction === 'undo' ? words.nothingToUndo : words.nothingToRedo, 4);
    case 'protected':
      return showPageToast(words.protectedCell);
    default:
      return showPageToast(words.busy);
  }
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z. While somebody types into a cell they are about the text in it. */
export function listenForUndo({ api, isTyping }: GridPage, go: (direction: 'undo' | 'redo') => void): void {
  for (const event of [api.Event.BeforeUndo, api.Event.BeforeRedo] as const) {
    api.addEvent(event, (one) => {
      if (!isTyping()) one.cancel = true;
    });
  }
  document.addEventListener(
    'keydown',
    (event) => {
      const { activeElement } = document;
      const isInput =
        activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
      if (isTyping() || isInput || document.querySelector('dialog[open]')) return;
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      // By the place of the key: with a Thai layout the letters are others.
      const isZ = event.code === 'KeyZ';
      if (!isZ && event.code !== 'KeyY') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      go(isZ && !event.shiftKey ? 'undo' : 'redo');
    },
    true,
  );
}

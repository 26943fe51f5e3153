import type { GridPage } from './grid.ts';

const FIND = 'ui.operation.open-find-dialog';
const REPLACE = 'ui.operation.open-replace-dialog';
/** The grid takes so long to show its dialog; only then it can be made larger (milliseconds). */
const SHOWN = 200;
/** In its first seconds the grid does not know the command yet. */
const TRIES = 20;

/**
 * Opens the grid's dialog for finding and replacing. Asked for replacing alone the grid shows nothing, so it is asked for
 * finding first; Ctrl+H too.
 * @returns what opens it
 */
export function useFindDialog({ api, isTyping }: GridPage): () => void {
  const open = async (): Promise<void> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      await Promise.resolve(api.executeCommand(FIND)).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, SHOWN));
      if (!document.querySelector('[data-u-comp=search-input]')) continue;
      await api.executeCommand(REPLACE);
      return;
    }
  };
  window.addEventListener(
    'keydown',
    (event) => {
      const { code, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (code !== 'KeyH' || !(ctrlKey || metaKey) || altKey || shiftKey) return;
      if (isTyping() || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void open();
    },
    true,
  );
  return () => void open();
}

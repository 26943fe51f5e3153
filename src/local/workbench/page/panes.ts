import { element } from './element.ts';
import type { GridPage } from './grid.ts';

/** Gives the keyboard to the next part of the page, or the one before: the head, groups of columns, the grid, the panel where it is open. */
export function goToNextPane(grid: GridPage, step: 1 | -1): void {
  const focusIn = (id: string) => (): void => {
    const first = element(id).querySelector<HTMLElement>('button:not([hidden]), a[href], select');
    first?.focus();
  };
  const panes: readonly { readonly id: string; readonly focus: () => void }[] = [
    { id: 'head', focus: focusIn('head') },
    ...(element('groups').hidden ? [] : [{ id: 'groups', focus: focusIn('groups') }]),
    { id: 'grid', focus: grid.focus },
    ...(element('problems').hidden ? [] : [{ id: 'problems', focus: focusIn('problems') }]),
  ];
  const now = panes.findIndex(({ id }) => element(id).contains(document.activeElement));
  // What has the focus outside of all parts is the grid's: it draws some of its own beside its element.
  const from = now < 0 ? panes.findIndex(({ id }) => id === 'grid') : now;
  panes[(from + step + panes.length) % panes.length]?.focus();
}

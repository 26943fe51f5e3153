import type { GridPage } from './grid.ts';
import { goToNextPane } from './panes.ts';

/**
 * What works everywhere on the page by keyboard: F10 opens the menu, Alt with an arrow goes to the next tab, F6 leaves
 * the grid, F8 opens what has to be mended.
 */
export function listenToKeys(grid: GridPage, openMenu: () => void, toggleProblems: () => void): void {
  const { api, focus } = grid;
  const goBy = (step: number): void => {
    const book = api.getActiveWorkbook();
    const tabs = (book?.getSheets() ?? []).filter((one) => !one.isSheetHidden());
    const now = tabs.findIndex((one) => one.getSheetId() === book?.getActiveSheet()?.getSheetId());
    const next = tabs[(now + step + tabs.length) % tabs.length];
    if (next) book?.setActiveSheet(next);
    focus();
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (document.querySelector('dialog[open]')) return;
      // The list of a cell stays open until another cell is chosen, whatever key is pressed.
      if (event.key === 'Escape')
        void api.executeCommand('sheet.operation.hide-data-validation-dropdown', {});
      if (event.key === 'F10' && !event.shiftKey) openMenu();
      else if (event.key === 'F6') goToNextPane(grid, event.shiftKey ? -1 : 1);
      else if (event.key === 'F8' && !event.shiftKey) toggleProblems();
      else if (event.altKey && event.key === 'ArrowDown') goBy(1);
      else if (event.altKey && event.key === 'ArrowUp') goBy(-1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}

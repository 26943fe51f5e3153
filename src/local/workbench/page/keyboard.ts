import type { GridPage } from './grid.ts';

/** What works everywhere on the page by keyboard: F10 opens the menu, Alt with an arrow goes to the next tab. */
export function listenToKeys({ api, focus }: GridPage, openMenu: () => void): void {
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
      if (event.key === 'F10' && !event.shiftKey) openMenu();
      else if (event.altKey && event.key === 'ArrowDown') goBy(1);
      else if (event.altKey && event.key === 'ArrowUp') goBy(-1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}

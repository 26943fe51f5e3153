import filterEnUS from '@univerjs/preset-sheets-filter/locales/en-US';
import { gridDataWords } from '../../../language/workbench-grid-data.ts';

const IN_THAI = gridDataWords['sheets-filter-ui'].panel['by-colors'];
const IN_ENGLISH = String(filterEnUS['sheets-filter-ui']?.panel?.['by-colors']);

/** Takes the choice out of the panel of a filter that the file does not get: filtering by colour. */
export function hideChoices(): void {
  const hide = (): void => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-u-comp=segmented] button')) {
      if (one.textContent === IN_THAI || one.textContent === IN_ENGLISH) one.hidden = true;
    }
  };
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length > 0)) hide();
  }).observe(document.body, { childList: true, subtree: true });
}

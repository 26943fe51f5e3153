import { addOnText } from '../../language/add-on.ts';
import { tabText } from '../../language/tabs.ts';
import type { StandingValue } from '../../workbook/tabs/contents-mark.ts';

const LINES: readonly string[] = ['', tabText.inputsChanged, tabText.outdated, addOnText.writing];

/** True for what the line "out of date" shows as long as nobody types over it, also while Sheets still computes it. */
export const isStaleLine = (line: StandingValue): boolean =>
  typeof line === 'string' && (LINES.indexOf(line) >= 0 || tabText.isNoResultYet.test(line));

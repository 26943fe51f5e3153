import { addOnText } from '../language/add-on.ts';
import { historyText } from '../language/history.ts';
import { olderTableText } from '../language/older-table.ts';
import { reviewText } from '../language/review.ts';
import { verifyText } from '../language/verify.ts';

/** The global function behind an item, a line between items, or a menu within the menu. */
type Entry =
  | { readonly caption: string; readonly run: string }
  | 'line'
  | { readonly caption: string; readonly entries: readonly Entry[] };

const { menu } = addOnText;

/** What people press every day stands open; what they press once a month or once a round lies one step deeper. */
export const MENU: readonly Entry[] = [
  { caption: menu.calculate, run: 'calculateScores' },
  { caption: menu.check, run: 'checkData' },
  'line',
  {
    caption: menu.prepare,
    entries: [
      { caption: menu.setUp, run: 'setUpWorkbook' },
      { caption: menu.syncForms, run: 'syncForms' },
      { caption: olderTableText.menu, run: 'pullFromTable' },
      { caption: reviewText.menu, run: 'reviewCriteria' },
      { caption: menu.rights, run: 'setEditRights' },
    ],
  },
  {
    caption: menu.send,
    entries: [
      { caption: historyText.menu.recordMonth, run: 'recordMonth' },
      { caption: historyText.menu.closeRound, run: 'closeRound' },
      { caption: historyText.menu.startNext, run: 'startNextRound' },
      { caption: verifyText.menu, run: 'checkReceipt' },
    ],
  },
  'line',
  {
    caption: menu.about,
    entries: [
      { caption: menu.howTo, run: 'showAbout' },
      { caption: menu.selfTest, run: 'testSystem' },
    ],
  },
];

/**
 * The menu as Google takes it. It asks the workbook nothing: before somebody has agreed to anything, a question would
 * throw and the menu would be missing.
 */
export function buildMenu(
  ui: GoogleAppsScript.Base.Ui,
  caption: string,
  entries: readonly Entry[],
): GoogleAppsScript.Base.Menu {
  const built = ui.createMenu(caption);
  for (const entry of entries) {
    if (entry === 'line') built.addSeparator();
    else if ('run' in entry) built.addItem(entry.caption, entry.run);
    else built.addSubMenu(buildMenu(ui, entry.caption, entry.entries));
  }
  return built;
}

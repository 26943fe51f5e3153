import { loadAddOn } from '../stand-in/load-add-on.ts';
import type { Menu } from '../stand-in/services/ui.ts';
import { createStandIn } from '../stand-in/stand-in.ts';
import { openWorkbook } from '../xlsx/open-workbook.ts';
import { saveWorkbook } from '../xlsx/save-workbook.ts';

/** A run of a menu function on a copy of the workbook. */
export interface MenuCall {
  readonly bytes: Uint8Array;
  readonly code: string;
  readonly functionName: string;
  /** Buttons pressed so far, in the order of the questions. */
  readonly answers: readonly string[];
  /** Somebody else's run is under way: the document lock is held. */
  readonly isBusy: boolean;
}

export interface MenuResult {
  /** The workbook after the run; null where a question is open, and nothing counts yet. */
  readonly bytes: Uint8Array | null;
  /** A question that has no answer yet: ask, and run again from the start with one answer more. */
  readonly question: { readonly title: string; readonly text: string; readonly buttons: string } | null;
  readonly alerts: readonly { readonly title: string; readonly text: string }[];
  readonly toasts: readonly { readonly text: string; readonly title: string }[];
  /** Title of the tab that the add-on left in front. */
  readonly activeTab: string;
  /** What the run threw, as Sheets shows it in its red bar; '' where nothing. */
  readonly error: string;
}

/**
 * Runs one function of the menu. Questions cannot be asked in the middle of a run that waits for nobody, so a run that
 * meets one without an answer does not count: it is repeated with the answer.
 */
export async function runMenu({ bytes, code, functionName, answers, isBusy }: MenuCall): Promise<MenuResult> {
  const workbook = await openWorkbook(bytes);
  const standIn = createStandIn(workbook, isBusy ? { lockedBy: 'another@window' } : {});
  let question: MenuResult['question'] = null;
  let asked = 0;
  const told: { title: string; text: string }[] = [];
  standIn.answerAlerts((alert) => {
    if (alert.buttons === 'OK') {
      told.push({ title: alert.title, text: alert.text });
      return 'OK';
    }
    const answer = answers[asked];
    asked += 1;
    if (answer === undefined) question ??= { title: alert.title, text: alert.text, buttons: alert.buttons };
    return answer ?? 'CLOSE';
  });
  let error = '';
  try {
    loadAddOn(code, standIn).call(functionName);
  } catch (thrown) {
    error = thrown instanceof Error ? thrown.message : String(thrown);
  }
  return {
    bytes: question ? null : await saveWorkbook(workbook),
    question,
    alerts: told,
    toasts: standIn.toasts.map(({ text, title }) => ({ text, title })),
    activeTab: standIn.activeSheetName(),
    error,
  };
}

/** The menu as onOpen builds it. */
export async function readMenu(bytes: Uint8Array, code: string): Promise<readonly Menu[]> {
  const standIn = createStandIn(await openWorkbook(bytes), { authMode: 'NONE' });
  loadAddOn(code, standIn).call('onOpen');
  return standIn.menus;
}

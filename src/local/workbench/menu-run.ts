import { loadAddOn } from '../stand-in/load-add-on.ts';
import type { Menu } from '../stand-in/services/ui.ts';
import { createStandIn } from '../stand-in/stand-in.ts';
import { newWorkbook } from '../stand-in/workbook.ts';
import { openWorkbook } from '../workbook-file/open-workbook.ts';
import { saveWorkbook } from '../workbook-file/save-workbook.ts';
import { gridId } from './grid-place.ts';
import type { MenuData, Told } from './messages.ts';
import { runOptions } from './permissions.ts';

/** A run of a menu function on a copy of the workbook. */
export interface MenuCall {
  readonly bytes: Uint8Array;
  readonly code: string;
  readonly functionName: string;
  /** Buttons pressed so far, in the order of the questions. */
  readonly answers: readonly string[];
  /** Somebody else's run is under way: the document lock is held. */
  readonly isBusy: boolean;
  /** Whose run it is: an address; '' for the owner. */
  readonly as: string;
  /** The grid's id of the tab in front where the menu was pressed. */
  readonly front: string;
}

export interface MenuResult extends Told {
  /** The workbook after the run; null where a question is open, and nothing counts yet. */
  readonly bytes: Uint8Array | null;
}

/**
 * Runs one function of the menu. Questions cannot be asked in the middle of a run that waits for nobody, so a run that
 * meets one without an answer does not count: it is repeated with the answer.
 */
export async function runMenu({
  bytes,
  code,
  functionName,
  answers,
  isBusy,
  as,
  front,
}: MenuCall): Promise<MenuResult> {
  const workbook = await openWorkbook(bytes);
  // As on the command line: no run is ended after six minutes, so none stops writing before.
  const at = new Date();
  const standIn = createStandIn(workbook, {
    ...runOptions(as),
    now: () => at,
    ...(isBusy ? { lockedBy: 'another@window' } : {}),
  });
  const place = workbook.sheets.findIndex((sheet) => gridId(sheet) === front);
  if (place >= 0) workbook.active = place;
  const before = workbook.sheets[workbook.active]?.id;
  let question: MenuResult['question'] = null;
  let asked = 0;
  const told: { title: string; text: string }[] = [];
  standIn.askAtAlerts((alert) => {
    const isPrompt = alert.isPrompt === true;
    if (alert.buttons.length === 1 && !isPrompt) {
      told.push({ title: alert.title, text: alert.text });
      return 'OK';
    }
    const answer = answers[asked];
    asked += 1;
    if (answer === undefined) {
      question ??= { title: alert.title, text: alert.text, buttons: alert.buttons, isPrompt };
    }
    return answer ?? 'CLOSE';
  });
  let error = '';
  try {
    loadAddOn(code, standIn).call(functionName);
  } catch (thrown) {
    error = thrown instanceof Error ? thrown.message : String(thrown);
  }
  const now = workbook.sheets[workbook.active];
  return {
    bytes: question ? null : await saveWorkbook(workbook),
    question,
    alerts: told,
    toasts: standIn.toasts.map(({ text, title }) => ({ text, title })),
    activeTab: now && now.id !== before && !now.hidden ? now.name : '',
    error,
  };
}

/** The menu as onOpen builds it. */
export async function readMenu(code: string): Promise<readonly MenuData[]> {
  const standIn = createStandIn(newWorkbook(), { authMode: 'NONE' });
  loadAddOn(code, standIn).call('onOpen');
  return standIn.menus.map(asData);
}

const asData = ({ title, items }: Menu): MenuData => ({
  title,
  items: items.map((item) => ('menu' in item ? asData(item.menu) : item)),
});

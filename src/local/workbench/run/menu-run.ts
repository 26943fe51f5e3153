import { loadAddOn } from '../../stand-in/load-add-on.ts';
import type { Calls, RunOptions } from '../../stand-in/run.ts';
import type { Menu } from '../../stand-in/services/ui.ts';
import { createStandIn, type StandIn } from '../../stand-in/stand-in.ts';
import { newWorkbook, type Workbook } from '../../stand-in/workbook.ts';
import { saveWorkbook } from '../../workbook-file/save-workbook.ts';
import { gridId } from '../grid-place.ts';
import type { MenuData, Told } from '../messages.ts';
import { runOptions } from '../permissions.ts';
import { withCopy } from './open-copy.ts';

/** What a run is doing: one of `open`, `read`, `write`, `save`, or words of the add-on's own. */
export type RunStep = string;

/** A run of a menu function on a copy of the workbook. */
export interface MenuCall {
  readonly kind: 'run';
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
  /** The workbook after the run; null where nothing changed, and where a question is open and nothing counts yet. */
  readonly bytes: Uint8Array | null;
}

/**
 * Runs one function of the menu. Questions cannot be asked in the middle of a run that waits for nobody, so a run that
 * meets one without an answer does not count: it is repeated with the answer.
 */
export function runMenu(call: MenuCall, step: (step: RunStep) => void): Promise<MenuResult> {
  step('open');
  return withCopy(call.bytes, (workbook) => runOn(workbook, call, step));
}

async function runOn(
  workbook: Workbook,
  { code, functionName, answers, isBusy, as, front }: MenuCall,
  step: (step: RunStep) => void,
): Promise<{ result: MenuResult; isKept: boolean }> {
  // As on the command line: no run is ended after six minutes, so none stops writing before.
  const at = new Date();
  const standIn = createStandIn(workbook, {
    ...runOptions(as),
    now: () => at,
    beforeCall: tellSteps(step, () => standIn),
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
  const isKept = !question && hasChanged(standIn.calls);
  if (isKept) step('save');
  const result = {
    bytes: isKept ? await saveWorkbook(workbook) : null,
    question,
    alerts: told,
    toasts: standIn.toasts.map(({ text, title }) => ({ text, title })),
    activeTab: now && now.id !== before && !now.hidden ? now.name : '',
    error,
  };
  return { result, isKept };
}

/** Whether anything of the file is other than before; which tab is in front does not count. */
const hasChanged = ({ changes, log }: Calls): boolean =>
  changes > 0 || log.some((name) => /^Properties\.(set|delete)/.test(name));

/** Tells from the calls of a run what it is doing, and what it says of that itself. */
function tellSteps(
  step: (step: RunStep) => void,
  standIn: () => StandIn,
): NonNullable<RunOptions['beforeCall']> {
  let last: RunStep = '';
  let told = 0;
  return () => {
    const { calls, toasts } = standIn();
    const said = toasts.length > told ? toasts[told]?.text : undefined;
    told = toasts.length;
    const now = said ?? (calls.changes > 0 ? 'write' : 'read');
    // What the run says itself is more than that it writes.
    if (now === last || (now === 'write' && last !== 'read' && last !== '')) return;
    last = now;
    step(now);
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

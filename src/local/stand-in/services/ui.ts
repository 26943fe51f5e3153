import { signatureError, text } from '../check-arguments.ts';
import type { Service } from '../google.ts';
import type { Run } from '../run.ts';
import { contentOf, others, service } from '../service.ts';
import { enums } from './enums.ts';

export type MenuItem = { caption: string; functionName: string } | { separator: true } | { menu: Menu };

export interface Menu {
  title: string;
  items: MenuItem[];
}

/** What the user interface was asked to show, and how it answers. */
export interface UiRecord {
  alerts: { title: string; text: string }[];
  menus: Menu[];
  /** The buttons that questions (alerts with more than OK) are answered with, in turn; the last one stays. */
  answers: readonly string[];
  /** What is typed into prompts, in turn; the last one stays. null closes the prompt. */
  typed: readonly (string | null)[];
  /** Who is asked instead; null where nobody is. */
  ask: ((alert: Alert) => string) | null;
}

/** An alert or prompt as the script asks for it, with the names of its buttons. */
export interface Alert {
  title: string;
  text: string;
  buttons: readonly string[];
  /** A prompt: who is asked answers with the button, a line break and the text. */
  isPrompt?: boolean;
}

/** The buttons of each set; the first one agrees. Every dialog can be closed, too. */
const BUTTONS: Record<string, readonly string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** SpreadsheetApp.getUi() */
export function uiService(run: Run, record: UiRecord): Service<'Ui'> {
  if (run.options.noUi) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
  const constants = enums(run, {
    ButtonSet: Object.keys(BUTTONS),
    Button: ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'],
  });
  return service(
    run,
    'Ui',
    others<'Ui'>({
      createMenu: (title: unknown) =>
        menuService(run, { title: text('Ui.createMenu', title), items: [] }, record),
      alert(...args: unknown[]) {
        const alert = readAlert(args);
        run.loseLock();
        record.alerts.push({ title: alert.title, text: alert.text });
        const button = record.ask?.(alert) ?? answer(record, alert.buttons);
        return button as unknown as GoogleAppsScript.Base.Button; // a button is its name here
      },
      prompt(...args: unknown[]) {
        const alert = { ...readAlert(args, 'Ui.prompt'), isPrompt: true };
        run.loseLock();
        record.alerts.push({ title: alert.title, text: alert.text });
        return promptResponse(run, record.ask?.(alert) ?? typedAnswer(record, alert.buttons));
      },
    }),
    undefined,
    constants,
  );
}

/** The answer to an alert: what was ordered where it is a question, else that of the one who agrees. */
function answer(record: UiRecord, buttons: readonly string[]): string {
  const [wanted, ...later] = record.answers;
  if (wanted === undefined || buttons.length === 1) return buttons[0] ?? '';
  if (later.length > 0) record.answers = later;
  if (wanted !== 'CLOSE' && !buttons.includes(wanted)) throw new Error(`The alert has no button ${wanted}.`);
  return wanted;
}

/** The first button and what was ordered to be typed; '' without an order. */
function typedAnswer(record: UiRecord, [first = '']: readonly string[]): string {
  const [typed = '', ...later] = record.typed;
  if (later.length > 0) record.typed = later;
  return typed === null ? 'CLOSE' : `${first}\n${typed}`;
}

/** What a prompt gives. `answer`: the button, a line break and the text. */
function promptResponse(run: Run, answer: string): Service<'PromptResponse'> {
  const at = answer.indexOf('\n');
  return service(
    run,
    'PromptResponse',
    others<'PromptResponse'>({
      // A button is its name here.
      getSelectedButton: () =>
        (at < 0 ? answer : answer.slice(0, at)) as unknown as GoogleAppsScript.Base.Button,
      getResponseText: () => (at < 0 ? '' : answer.slice(at + 1)),
    }),
  );
}

/** alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons); the same of prompt. */
function readAlert(args: unknown[], method = 'Ui.alert'): Alert {
  const [title, prompt, buttons] =
    args.length === 3
      ? args
      : args.length === 2
        ? ['', ...args]
        : args.length === 1
          ? ['', args[0], 'OK']
          : [];
  const known = typeof buttons === 'string' ? BUTTONS[buttons] : undefined;
  if (typeof title !== 'string' || typeof prompt !== 'string' || known === undefined) {
    throw signatureError(method, args);
  }
  return { title, text: prompt, buttons: known };
}

function menuService(run: Run, menu: Menu, record: UiRecord): Service<'Menu'> {
  const object: Service<'Menu'> = service(
    run,
    'Menu',
    others<'Menu'>({
      addItem(caption: unknown, functionName: unknown) {
        menu.items.push({
          caption: text('Menu.addItem', caption),
          functionName: text('Menu.addItem', functionName),
        });
        return object;
      },
      addSeparator() {
        menu.items.push({ separator: true });
        return object;
      },
      addSubMenu(other: unknown) {
        const sub = contentOf<Menu>(other, 'Menu');
        if (!sub) throw signatureError('Menu.addSubMenu', [other]);
        menu.items.push({ menu: sub });
        return object;
      },
      addToUi() {
        record.menus.push(menu);
      },
    }),
    menu,
  );
  return object;
}

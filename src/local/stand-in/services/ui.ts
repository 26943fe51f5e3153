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
  /** Who is asked instead; null where nobody is. */
  ask: ((alert: Alert) => string) | null;
}

/** An alert as the script asks for it, with the names of its buttons. */
export interface Alert {
  title: string;
  text: string;
  buttons: readonly string[];
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
        record.alerts.push({ title: alert.title, text: alert.text });
        const button = record.ask?.(alert) ?? answer(record, alert.buttons);
        return button as unknown as GoogleAppsScript.Base.Button; // a button is its name here
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

/** alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons) */
function readAlert(args: unknown[]): Alert {
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
    throw signatureError('Ui.alert', args);
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

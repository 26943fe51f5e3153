import { workbenchText } from '../../../language/workbench.ts';
import { element } from './element.ts';

const BUTTONS: Readonly<Record<string, readonly (keyof typeof workbenchText.buttons)[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

let queue: Promise<string> = Promise.resolve('');

/** Shows an alert as Sheets does, one after the other, and gives the button that was pressed; CLOSE for Escape. */
export function ask(title: string, text: string, buttons: string): Promise<string> {
  queue = queue.then(() => show(title, text, BUTTONS[buttons] ?? ['OK']));
  return queue;
}

function show(
  title: string,
  text: string,
  names: readonly (keyof typeof workbenchText.buttons)[],
): Promise<string> {
  const dialog = element('dialog') as HTMLDialogElement; // index.html says so
  const before = document.activeElement;
  element('dialog-title').textContent = title;
  element('dialog-text').textContent = text;
  return new Promise((resolve) => {
    const buttons = names.map((name) => {
      const button = document.createElement('button');
      button.textContent = workbenchText.buttons[name];
      button.onclick = () => dialog.close(name);
      return button;
    });
    element('dialog-buttons').replaceChildren(...buttons);
    dialog.returnValue = '';
    dialog.onclose = () => {
      if (before instanceof HTMLElement) before.focus();
      resolve(dialog.returnValue || 'CLOSE');
    };
    dialog.showModal();
    buttons[0]?.focus();
  });
}

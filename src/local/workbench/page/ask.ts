import { workbenchText } from '../../../language/workbench.ts';
import { element } from './element.ts';

const captions: Readonly<Record<string, string>> = workbenchText.buttons;

let queue: Promise<string> = Promise.resolve('');

/** Shows an alert as Sheets does, one after the other, and gives the button that was pressed; CLOSE for Escape. */
export function ask(title: string, text: string, buttons: readonly string[]): Promise<string> {
  queue = queue.then(() => show(title, text, buttons));
  return queue;
}

function show(title: string, text: string, names: readonly string[]): Promise<string> {
  const dialog = element('dialog') as HTMLDialogElement; // index.html says so
  const before = document.activeElement;
  element('dialog-title').textContent = title;
  element('dialog-text').textContent = text;
  return new Promise((resolve) => {
    const buttons = names.map((name) => {
      const button = document.createElement('button');
      button.textContent = captions[name] ?? name;
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

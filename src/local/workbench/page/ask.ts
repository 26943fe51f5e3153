import { element } from './element.ts';
import { words } from './words.ts';

const captions: Readonly<Record<string, string>> = {
  ...words.buttons,
  OURS: words.keepOurs,
  THEIRS: words.takeTheirs,
  LATER: words.later,
};

let queue: Promise<string> = Promise.resolve('');

/**
 * Shows an alert as Sheets does, one after the other, and gives the button that was pressed; CLOSE for Escape.
 * `isPrompt`: with a line to type into, whose text comes behind the button and a line break.
 */
export function askInPage(
  title: string,
  text: string,
  buttons: readonly string[],
  isPrompt = false,
): Promise<string> {
  queue = queue.then(() => show(title, text, buttons, isPrompt));
  return queue;
}

function show(title: string, text: string, names: readonly string[], isPrompt: boolean): Promise<string> {
  const input = element('dialog-input') as HTMLInputElement; // index.html says so
  const dialog = element('dialog') as HTMLDialogElement; // index.html says so
  const before = document.activeElement;
  element('dialog-title').textContent = title;
  element('dialog-text').textContent = text;
  input.hidden = !isPrompt;
  input.value = '';
  return new Promise((resolve) => {
    const buttons = names.map((name) => {
      const button = document.createElement('button');
      button.textContent = captions[name] ?? name;
      button.onclick = () => dialog.close(isPrompt ? `${name}\n${input.value}` : name);
      return button;
    });
    element('dialog-buttons').replaceChildren(...buttons);
    dialog.returnValue = '';
    dialog.onclose = () => {
      if (before instanceof HTMLElement) before.focus();
      resolve(dialog.returnValue || 'CLOSE');
    };
    dialog.showModal();
    input.onkeydown = ({ key }) => {
      if (key === 'Enter') buttons[0]?.click();
    };
    (isPrompt ? input : buttons[0])?.focus();
  });
}

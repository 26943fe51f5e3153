import { element } from './element.ts';

/** Shows a message for some seconds, as Sheets does in the lower right corner. */
export function showPageToast(text: string, seconds = 8): void {
  const box = document.createElement('div');
  box.textContent = text;
  element('toasts').append(box);
  setTimeout(() => box.remove(), seconds * 1000);
}

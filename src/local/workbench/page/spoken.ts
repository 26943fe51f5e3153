import { element } from './element.ts';

let isOther = false;

/** Has a screen reader say something. The same words twice are said twice. */
export function say(text: string): void {
  isOther = !isOther;
  element('spoken').textContent = isOther ? text : `${text}\u200b`;
}

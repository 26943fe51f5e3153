import { element } from './element.ts';
import { words } from './words.ts';

/** What the grid's buttons that have only a picture do, by the picture's class. */
const BY_PICTURE: readonly (readonly [picture: RegExp, name: string])[] = [
  [/icon-increase/, words.gridButtons.add],
  [/icon-convert/, words.gridButtons.list],
  [/icon-more-icon.*rotate-180/, words.gridButtons.left],
  [/icon-more-icon/, words.gridButtons.right],
  [/icon-reduce/, words.gridButtons.smaller],
  [/icon-close/, words.buttons.CLOSE],
];

/**
 * Gives the grid's own buttons, lines and areas the names and roles that it leaves out, whenever it makes new ones:
 * without them a screen reader reads nothing of them.
 */
export function nameGridParts(): void {
  let isWaiting = false;
  const mend = (): void => {
    isWaiting = false;
    for (const one of document.querySelectorAll(
      '[data-u-comp], #grid *, [data-radix-popper-content-wrapper] *',
    ))
      mendPart(one);
  };
  new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(mend);
  }).observe(document.body, { childList: true, subtree: true });
  element('grid').setAttribute('aria-label', words.sheetArea);
  mend();
}

function mendPart(one: Element): void {
  const role = one.getAttribute('role');
  if (role === 'track' || role === 'handle' || role === 'thumb') one.removeAttribute('role');
  if (one.tagName !== 'BUTTON' && one.getAttribute('type') === 'button' && !role) {
    const inner = one.querySelector('button');
    if (inner) leaveTo(inner, one);
    else one.setAttribute('role', 'button');
  }
  if (one instanceof HTMLCanvasElement && one.tabIndex > 0) one.tabIndex = -1;
  if (one.id.startsWith('__editor_') && one.hasAttribute('contenteditable')) {
    set(one, 'role', 'textbox');
    set(one, 'aria-label', words.sheetArea);
    set(one, 'aria-describedby', 'keys');
  }
  if (one instanceof HTMLInputElement && !one.labels?.length) {
    const isPlace = one.placeholder === '' && /^\$?[A-Z]{0,3}\$?\d*(:.*)?$/.test(one.value);
    set(one, 'aria-label', one.placeholder || (isPlace ? words.gridButtons.place : words.sheetArea));
  }
  const isButton = one.tagName === 'BUTTON' || one.getAttribute('role') === 'button';
  if (isButton && one.textContent?.trim() === '' && !one.getAttribute('title'))
    set(one, 'aria-label', nameOf(one));
}

/** A button around a button: what it says of itself is the inner one's to say. */
function leaveTo(inner: Element, outer: Element): void {
  for (const name of ['aria-haspopup', 'aria-expanded']) {
    const value = outer.getAttribute(name);
    if (value === null) continue;
    inner.setAttribute(name, value);
    outer.removeAttribute(name);
  }
}

function nameOf(button: Element): string {
  const picture = button.querySelector('svg')?.getAttribute('class') ?? '';
  const isZoom = button.parentElement?.querySelector('[class*=icon-reduce]');
  if (isZoom && /icon-increase/.test(picture)) return words.gridButtons.larger;
  const known = BY_PICTURE.find(([pattern]) => pattern.test(picture));
  return known ? known[1] : button.querySelector('svg') ? words.gridButtons.open : words.gridButtons.zoom;
}

/** Only where it says nothing yet: what the grid says itself is better. */
function set(one: Element, name: string, value: string): void {
  if (!one.hasAttribute(name)) one.setAttribute(name, value);
}

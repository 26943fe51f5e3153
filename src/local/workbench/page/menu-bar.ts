import type { MenuData } from '../messages.ts';
import { element } from './element.ts';

interface MenuParts {
  readonly parts: HTMLElement[];
  readonly open: () => void;
}

/**
 * Builds the menus above the grid: arrow keys, Enter and Escape work as in any menu, and the focus goes back to where it
 * was. Returns what opens the first one.
 */
export function makeMenuBar(
  menus: readonly MenuData[],
  choose: (functionName: string, caption: string) => void,
): () => void {
  const made = menus.map((menu) => makeMenu(menu, choose));
  element('menus').replaceChildren(...made.flatMap(({ parts }) => parts));
  return () => made[0]?.open();
}

function makeMenu(
  { title, items }: MenuData,
  choose: (functionName: string, caption: string) => void,
): MenuParts {
  const button = document.createElement('button');
  button.textContent = title;
  button.setAttribute('role', 'menuitem');
  button.setAttribute('aria-haspopup', 'menu');
  const list = document.createElement('ul');
  list.setAttribute('role', 'menu');
  list.setAttribute('aria-label', title);
  list.append(...items.map((item) => ('separator' in item ? makeSeparator() : makeItem(item.caption))));
  const entries = Array.from(list.querySelectorAll<HTMLElement>('[role=menuitem]'));
  const functions = items.flatMap((item) => ('separator' in item ? [] : [item]));
  const show = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  let before: Element | null = null;
  const open = (first = 0): void => {
    if (list.hidden) before = document.activeElement;
    show(true);
    entries.at(first)?.focus();
  };
  const close = (): void => {
    show(false);
    if (before instanceof HTMLElement && before !== document.body) before.focus();
    else button.focus();
  };
  const pick = (index: number): void => {
    close();
    const chosen = functions[index];
    if (chosen) choose(chosen.functionName, chosen.caption);
  };
  // The focus stays in the grid until the menu takes it.
  button.onmousedown = (event) => event.preventDefault();
  button.onclick = () => (list.hidden ? open() : close());
  button.onkeydown = (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 0 : -1);
  };
  list.onkeydown = (event) => {
    const at = entries.indexOf(document.activeElement as HTMLElement); // -1 where it is none of them
    const go = (to: number): void => entries.at(to % entries.length)?.focus();
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Enter' || event.key === ' ') pick(at);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return show(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // One entry is marked, whether by mouse or by keyboard.
  list.onpointermove = ({ target }) => {
    const entry = entries.find((one) => one === target);
    if (entry && entry !== document.activeElement) entry.focus();
  };
  list.onclick = (event) => pick(entries.indexOf(event.target as HTMLElement)); // -1 picks nothing
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !list.contains(target) && !button.contains(target)) show(false);
  });
  show(false);
  return { parts: [button, list], open };
}

function makeItem(caption: string): HTMLElement {
  const item = document.createElement('li');
  item.setAttribute('role', 'menuitem');
  item.tabIndex = -1;
  item.textContent = caption;
  return item;
}

function makeSeparator(): HTMLElement {
  const line = document.createElement('li');
  line.setAttribute('role', 'separator');
  return line;
}

import type { MenuData } from '../messages.ts';

type Item = MenuData['items'][number];
export type Command = Extract<Item, { readonly functionName: string }>;

/** A list of entries, shown or not; some of them open a list of their own beside it. */
export interface MenuList {
  readonly list: HTMLElement;
  /** Shows it with one entry marked, counted from the end where below 0; null marks none. */
  readonly open: (first: number | null) => void;
  readonly hide: () => void;
}

interface Entry {
  readonly element: HTMLElement;
  readonly inner: MenuList | null;
  /** What Enter or a click does. */
  readonly act: () => void;
}

/**
 * Makes the list of a menu. Arrow keys, Home, End, Enter and Escape work as in any menu: to the right into an inner
 * list, to the left out of it. `leave`: goes back to what opened it.
 */
export function makeMenuList(
  { title, items }: MenuData,
  choose: (command: Command) => void,
  leave: () => void,
  isInner = false,
): MenuList {
  const list = document.createElement('ul');
  list.setAttribute('role', 'menu');
  list.setAttribute('aria-label', title);
  const entries: Entry[] = [];
  const showInner = (shown: Entry | null, first: number | null): void => {
    for (const { element, inner } of entries) {
      if (!inner) continue;
      const isShown = element === shown?.element;
      element.setAttribute('aria-expanded', String(isShown));
      if (isShown) inner.open(first);
      else inner.hide();
    }
  };
  const add = (item: Item): void => {
    if ('separator' in item) {
      list.append(makeSeparator());
      return;
    }
    const isMenu = 'items' in item;
    const { holder, element } = makeEntry(isMenu ? item.title : item.caption);
    const goBack = (): void => {
      showInner(null, null);
      element.focus();
    };
    const inner = isMenu ? makeMenuList(item, choose, goBack, true) : null;
    const entry: Entry = { element, inner, act: () => (isMenu ? showInner(entry, 0) : choose(item)) };
    if (inner) {
      element.setAttribute('aria-haspopup', 'menu');
      holder.append(inner.list);
    }
    entries.push(entry);
    list.append(holder);
  };
  items.forEach(add);
  showInner(null, null);

  const mark = (at: number): void => entries.at(at % entries.length)?.element.focus();
  list.onkeydown = (event) => {
    const at = entries.findIndex(({ element }) => element === document.activeElement);
    const entry = entries[at];
    if (event.key === 'ArrowDown') mark(at + 1);
    else if (event.key === 'ArrowUp') mark(at < 0 ? -1 : at - 1);
    else if (event.key === 'Home') mark(0);
    else if (event.key === 'End') mark(-1);
    else if (event.key === 'Enter' || event.key === ' ') entry?.act();
    else if (event.key === 'ArrowRight' && entry?.inner) entry.act();
    else if (event.key === 'Escape' || (event.key === 'ArrowLeft' && isInner)) leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // One entry is marked, whether by mouse or by keyboard; what it opens is shown at once.
  list.onpointermove = ({ target }) => {
    const entry = entries.find(({ element }) => element === target);
    if (!entry || entry.element === document.activeElement) return;
    entry.element.focus();
    showInner(entry.inner ? entry : null, null);
  };
  list.onclick = (event) => {
    const entry = entries.find(({ element }) => element === event.target);
    if (!entry) return;
    event.stopPropagation();
    entry.act();
  };
  return {
    list,
    open(first) {
      showInner(null, null);
      list.hidden = false;
      if (first !== null) mark(first);
    },
    hide() {
      list.hidden = true;
    },
  };
}

function makeEntry(caption: string): { holder: HTMLElement; element: HTMLElement } {
  const holder = document.createElement('li');
  holder.setAttribute('role', 'none');
  const element = document.createElement('div');
  element.setAttribute('role', 'menuitem');
  element.tabIndex = -1;
  element.textContent = caption;
  holder.append(element);
  return { holder, element };
}

function makeSeparator(): HTMLElement {
  const line = document.createElement('li');
  line.setAttribute('role', 'separator');
  return line;
}

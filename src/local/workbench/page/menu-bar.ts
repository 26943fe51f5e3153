import type { MenuData } from '../messages.ts';
import { element } from './element.ts';
import { makeMenuList } from './menu-list.ts';

interface MenuParts {
  readonly parts: HTMLElement[];
  readonly open: () => void;
}

/**
 * Builds the menus above the grid: they work by mouse and by keyboard, and the focus goes back to where it was. Returns
 * what opens the first one.
 */
export function makeMenuBar(
  menus: readonly MenuData[],
  choose: (functionName: string, caption: string) => void,
): () => void {
  const made = menus.map((menu) => makeMenu(menu, choose));
  element('menus').replaceChildren(...made.flatMap(({ parts }) => parts));
  return () => made[0]?.open();
}

function makeMenu(menu: MenuData, choose: (functionName: string, caption: string) => void): MenuParts {
  const button = document.createElement('button');
  button.textContent = menu.title;
  button.setAttribute('role', 'menuitem');
  button.setAttribute('aria-haspopup', 'menu');
  let before: Element | null = null;
  const shut = (): void => {
    hide();
    button.setAttribute('aria-expanded', 'false');
  };
  const close = (): void => {
    shut();
    if (before instanceof HTMLElement && before !== document.body) before.focus();
    else button.focus();
  };
  const {
    list,
    hide,
    open: show,
  } = makeMenuList(
    menu,
    ({ functionName, caption }) => {
      close();
      choose(functionName, caption);
    },
    close,
  );
  const open = (first = 0): void => {
    if (list.hidden) before = document.activeElement;
    button.setAttribute('aria-expanded', 'true');
    show(first);
  };
  // The focus stays in the grid until the menu takes it.
  button.onmousedown = (event) => event.preventDefault();
  button.onclick = () => (list.hidden ? open() : close());
  button.onkeydown = (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 0 : -1);
  };
  list.addEventListener('keydown', ({ key }) => {
    if (key === 'Tab') shut();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !list.contains(target) && !button.contains(target)) shut();
  });
  shut();
  return { parts: [button, list], open };
}

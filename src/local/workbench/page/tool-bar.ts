import { element } from './element.ts';

export interface Tool {
  readonly id: string;
  /** Its picture: the line of an SVG of 16 by 16. */
  readonly line: string;
  readonly caption: string;
  /** As the page names it; '' where there is none. */
  readonly keys: string;
  readonly act: () => void;
}

/** The buttons beside the menu. They leave the focus where it is when the mouse presses them. */
export function makeToolBar(tools: readonly Tool[], caption: string): void {
  const bar = element('tools');
  bar.setAttribute('aria-label', caption);
  bar.replaceChildren(
    ...tools.map(({ id, line, caption: name, keys, act }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.id = `tool-${id}`;
      button.append(pictureOf(line));
      button.title = keys === '' ? name : `${name} (${keys})`;
      button.setAttribute('aria-label', name);
      if (keys !== '') button.setAttribute('aria-keyshortcuts', keys.replace(/Ctrl/g, 'Control'));
      button.onmousedown = (event) => event.preventDefault();
      button.onclick = act;
      return button;
    }),
  );
}

function pictureOf(line: string): SVGElement {
  const make = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
  const picture = make('svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('aria-hidden', 'true');
  const path = make('path');
  path.setAttribute('d', line);
  picture.append(path);
  return picture;
}

import type { ElsewhereData } from '../messages.ts';
import { element } from './element.ts';
import { say } from './spoken.ts';
import { when } from './when.ts';
import { words } from './words.ts';

/** Says above the grid who has the file open in another program, until it is closed there or somebody has read it. */
export function showElsewhere(programs: readonly ElsewhereData[]): void {
  const texts = programs.map(({ program, name, since, mark }) =>
    words.elsewhere(name, program, when(since), mark),
  );
  const lines = texts.map((text) => {
    const line = document.createElement('p');
    line.textContent = text;
    return line;
  });
  const read = document.createElement('button');
  read.textContent = words.buttons.OK;
  const place = element('elsewhere');
  read.onclick = () => {
    place.hidden = true;
  };
  place.replaceChildren(...lines, read);
  place.hidden = lines.length === 0;
  if (texts.length > 0) say(texts.join(' '));
}

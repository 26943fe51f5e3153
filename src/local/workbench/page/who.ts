import { element } from './element.ts';
import { pageAddress, whoLooks } from './server.ts';
import { words } from './words.ts';

/** Lets one look as somebody whom the protections name, once there is anybody. */
export function offerPeople(people: readonly string[]): void {
  const select = element('who') as HTMLSelectElement; // index.html says so
  const now = whoLooks();
  const all = ['', ...new Set([...people, ...(now ? [now] : [])])];
  select.replaceChildren(
    ...all.map((email) => new Option(email || words.owner, email, false, email === now)),
  );
  select.hidden = all.length < 2;
  select.setAttribute('aria-label', words.lookAs);
  select.onchange = () => {
    location.assign(pageAddress({ as: select.value }));
  };
}

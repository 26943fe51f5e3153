import { workbenchText } from '../../../language/workbench.ts';
import { element } from './element.ts';
import { whoLooks } from './server.ts';

/** Lets one look as somebody whom the protections name, once there is anybody. */
export function offerPeople(people: readonly string[]): void {
  const select = element('who') as HTMLSelectElement; // index.html says so
  const now = whoLooks();
  const all = ['', ...new Set([...people, ...(now ? [now] : [])])];
  select.replaceChildren(
    ...all.map((email) => new Option(email || workbenchText.owner, email, false, email === now)),
  );
  select.hidden = all.length < 2;
  select.setAttribute('aria-label', workbenchText.lookAs);
  select.onchange = () => {
    location.search = select.value ? `?as=${encodeURIComponent(select.value)}` : '';
  };
}

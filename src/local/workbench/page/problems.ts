import type { ProblemData, ProblemList } from '../messages.ts';
import { element } from './element.ts';
import { goToCell } from './go-to-cell.ts';
import type { GridPage } from './grid.ts';
import { say } from './spoken.ts';
import { words } from './words.ts';

/** What the panel shows of the problems of nobody's own, as the value of its entry in the list of groups. */
const NOBODY = '-';

export interface ProblemPanel {
  /** Shows what has to be mended now. */
  readonly show: (list: ProblemList) => void;
  /** What is wrong with a cell; '' where nothing. */
  readonly at: (tab: string, cell: string) => string;
  /** Opens it, or closes it where it is open. */
  readonly toggle: () => void;
}

/** The panel beside the grid: what has to be mended, by group, each one press away from its cell. */
export function makeProblemPanel(grid: GridPage): ProblemPanel {
  const panel = element('problems');
  const button = element('problems-button');
  const group = element('problems-group') as HTMLSelectElement; // index.html says so
  const list = element('problems-list');
  let now: ProblemList | null = null;

  element('problems-title').textContent = words.problems;
  element('problems-group-label').textContent = words.problemsOf;
  element('problems-keys').textContent = words.keys;
  const close = element('problems-close');
  close.setAttribute('aria-label', words.problemsClose);
  close.onclick = () => toggle(false);
  button.onclick = () => toggle();
  group.onchange = () => fill();
  panel.onkeydown = (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    grid.focus();
  };

  function toggle(isOpen = panel.hidden === true): void {
    const hadFocus = panel.contains(document.activeElement);
    panel.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) (list.querySelector('button') ?? group).focus();
    else if (hadFocus) grid.focus();
  }

  /** The groups that have something to mend, and the one that was chosen even where it has nothing any more. */
  function fillGroups(all: readonly ProblemData[]): void {
    const chosen = group.value;
    const owners = new Set(all.map(({ owner }) => owner || NOBODY));
    if (chosen !== '') owners.add(chosen);
    const count = (owner: string) => all.filter((one) => (one.owner || NOBODY) === owner).length;
    const entries = [...owners].sort(
      (a, b) => Number(a === NOBODY) - Number(b === NOBODY) || a.localeCompare(b, 'th'),
    );
    group.replaceChildren(
      new Option(words.problemsAll(all.length), ''),
      ...entries.map(
        (owner) =>
          new Option(words.problemsIn(owner === NOBODY ? words.nobodys : owner, count(owner)), owner),
      ),
    );
    group.value = chosen;
  }

  function fill(): void {
    const all = now?.problems ?? [];
    const shown = all.filter(({ owner }) => group.value === '' || (owner || NOBODY) === group.value);
    const focused = panel.contains(document.activeElement) ? document.activeElement : null;
    const at = focused ? [...list.querySelectorAll('button')].indexOf(focused as HTMLButtonElement) : -1;
    list.replaceChildren(...shown.map(entryOf));
    const more = now?.more ?? 0;
    element('problems-count').textContent =
      shown.length === 0 ? words.nothingToMend : more > 0 ? words.problemsMore(more) : '';
    // Whoever stood on an entry stands on the one that is there now.
    if (at >= 0) {
      const left = list.querySelectorAll('button');
      (left[Math.min(at, left.length - 1)] ?? group).focus();
    }
  }

  function entryOf({ isError, tab, cell, message, owner }: ProblemData): HTMLElement {
    const entry = document.createElement('li');
    const go = document.createElement('button');
    go.type = 'button';
    const place = document.createElement('strong');
    place.textContent = cell === '' ? words.problemTab(tab) : words.place(tab, cell);
    const kind = document.createElement('span');
    kind.className = isError ? 'error' : 'warning';
    kind.textContent = isError ? words.problemError : words.problemWarning;
    const text = document.createElement('span');
    text.textContent = message;
    go.append(kind, ' ', place, document.createElement('br'), text);
    if (owner !== '' && group.value === '') {
      const whose = document.createElement('small');
      whose.textContent = owner;
      go.append(document.createElement('br'), whose);
    }
    go.onclick = () => {
      const sheet = grid.api.getActiveWorkbook()?.getSheetByName(tab);
      if (!sheet) return;
      goToCell(grid.api, sheet, cell);
      grid.focus();
    };
    entry.append(go);
    return entry;
  }

  return {
    show(found) {
      const before = now && now.problems.length + now.more;
      now = found;
      const count = found.problems.length + found.more;
      button.textContent = words.problemsButton(count);
      button.dataset.some = String(count > 0);
      button.hidden = false;
      fillGroups(found.problems);
      fill();
      if (before !== null && before !== count) say(words.problemsLeft(count));
    },
    at: (tab, cell) =>
      (now?.problems ?? [])
        .filter((one) => one.tab === tab && one.cell === cell)
        .map(({ message }) => message)
        .join(' '),
    toggle: () => toggle(),
  };
}

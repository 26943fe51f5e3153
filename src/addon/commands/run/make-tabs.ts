import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { applyCharts } from '../../sheet/apply-charts.ts';
import { sizeOf } from '../../sheet/apply-tab.ts';
import { attemptTab } from '../../sheet/attempt.ts';
import { layOut, type MadeTab } from '../../sheet/fill-tab.ts';
import { idOf } from '../../sheet/link-urls.ts';
import { copyTab, finishBase, makeBase, nameMade } from '../../sheet/make-tab.ts';
import { stackLooks } from '../../sheet/stack-looks.ts';
import { tabName } from '../../sheet/tab-names.ts';
import { hasTime, sayProgress, type Writing } from '../../sheet/writing.ts';

/** What was made: tabs by name, and of which the charts were copied along with the looks. */
export interface MadeTabs {
  readonly tabs: ReadonlyMap<string, MadeTab>;
  readonly haveCharts: boolean;
}

/**
 * Makes tabs in their order, yet to be filled. The first has the looks of all below each other, and the others are copied
 * from it, each without the rows of the others; of several with the same looks one is laid out and copied, so that a
 * tab for a district costs no more than its values and its name. What is copied is always one of the tabs that are
 * wanted: nothing has to be taken away afterwards.
 */
export function makeTabs(writing: Writing, descriptions: readonly TabDescription[]): MadeTabs {
  const tabs = new Map<string, MadeTab>();
  const shared = sharedLooks(descriptions);
  const laidOut = new Map<string, TabDescription>();
  const seen = new Set<string>();
  const stack = stackLooks(descriptions, ({ key }) => {
    const looks = shared.get(key);
    if (looks === undefined) return false;
    // The first tab is copied from while it is not laid out yet: the next one like it is what its others are copied from.
    const isCopied = seen.has(looks);
    if (key !== descriptions[0]?.key) seen.add(looks);
    return isCopied;
  });
  const { grid, rows, tops, widths } = stack;
  const unnamed: TabDescription[] = [];
  let base: TabDescription | null = null;
  descriptions.forEach((description, at) => {
    if (at > 0 && !hasTime(writing)) return;
    sayProgress(writing, 'make', at + 1, descriptions.length);
    const { key, title } = description;
    const looks = shared.get(key);
    const model = looks === undefined ? undefined : laidOut.get(looks);
    const make = (): MadeTab => {
      const like = model && tabs.get(tabName(model.key));
      if (model && like) {
        const alike = { ...like, grid: sizeOf(model), top: 0, looks: model };
        return copyTab(writing, alike, description, false);
      }
      const from = base && tabs.get(tabName(base.key));
      const top = tops.get(key);
      const made = from
        ? copyTab(
            writing,
            { sheet: from.sheet, grid, top: top ?? rows, looks: null, isStyled: top !== undefined, widths },
            description,
            looks !== undefined,
          )
        : makeBase(writing, description, stack);
      if (looks === undefined || !base || !isLaidOut(made, description)) return made;
      return { ...made, looks: description };
    };
    const keep = (): void => void tabs.set(tabName(key), make());
    if (!twice(writing, title, keep)) return;
    if (!base || (looks !== undefined && !model)) unnamed.push(description);
    if (!base) base = description;
    else if (looks !== undefined && !model && tabs.get(tabName(key))?.looks) laidOut.set(looks, description);
  });
  const first = base as TabDescription | null; // set in the loop, which the compiler does not follow
  const made = first && tabs.get(tabName(first.key));
  if (first && made) {
    const steps = finishBase(made.sheet, first, grid).map((step) => twice(writing, first.title, step));
    // What is too large still holds what the others' cells said, so that it is not named.
    if (steps.indexOf(false) >= 0) leave(writing, tabs, first);
  }
  nameModels(writing, unnamed, tabs);
  return { tabs, haveCharts: askIds(writing, tabs, descriptions) };
}

/** What is not named is found by the next run. */
function leave(writing: Writing, tabs: Map<string, MadeTab>, { key }: TabDescription): void {
  const name = tabName(key);
  tabs.delete(name);
  writing.own.delete(name);
  writing.hasStrays = true;
}

/** Names what others were copied from. */
function nameModels(
  writing: Writing,
  descriptions: readonly TabDescription[],
  tabs: Map<string, MadeTab>,
): void {
  for (const description of descriptions) {
    const made = tabs.get(tabName(description.key));
    if (made && !twice(writing, description.title, () => nameMade(writing, description, made)))
      leave(writing, tabs, description);
  }
}

/** Tries once more, since Google may just have had trouble: so the tabs keep their order. */
const twice = (writing: Writing, title: string, work: () => void): boolean =>
  attemptTab({ ...writing, failed: [], locked: [] }, title, null, work) ||
  attemptTab(writing, title, null, work);

/** False where it went wrong: then the looks follow the values, as those of a tab that is like no other. */
function isLaidOut(made: MadeTab, description: TabDescription): boolean {
  try {
    layOut(made, description);
    applyCharts(made.sheet, description, { there: [], remember: '' });
    return true;
  } catch {
    return false;
  }
}

/** Asks what only the new tabs know, all at once; says whether a copied tab has the charts of its model. */
function askIds(
  writing: Writing,
  tabs: Map<string, MadeTab>,
  descriptions: readonly TabDescription[],
): boolean {
  let haveCharts = true;
  let isAsked = false;
  for (const { key, title } of descriptions) {
    const name = tabName(key);
    const made = tabs.get(name);
    if (!made) continue;
    const { sheet, looks } = made;
    const isCopy = looks !== null && looks.key !== key && looks.charts.length > 0;
    const isKnown = attemptTab(writing, title, null, () => {
      idOf(sheet);
      if (isAsked || !isCopy) return;
      isAsked = true;
      haveCharts = sheet.getCharts().length > 0;
    });
    if (isKnown) continue;
    // No link can lead to it, and the next run fills it.
    tabs.delete(name);
    writing.own.delete(name);
  }
  return haveCharts;
}

/** Of tabs that have their looks in common with another one, what stands for those looks, by key. */
function sharedLooks(descriptions: readonly TabDescription[]): ReadonlyMap<string, string> {
  const looks = new Map<string, string[]>();
  for (const description of descriptions) {
    const { merges, boxes, widths, rules, scales, charts, filter, gridlines, frozenRows, frozenColumns } =
      description;
    if (filter || description.hidden) continue;
    const { rows } = sizeOf(description);
    const parts = {
      rows,
      merges,
      boxes,
      widths,
      rules,
      scales,
      charts,
      gridlines,
      frozenRows,
      frozenColumns,
    };
    const text = JSON.stringify(parts);
    looks.set(text, [...(looks.get(text) ?? []), description.key]);
  }
  const shared = new Map<string, string>();
  looks.forEach((keys, text) => {
    if (keys.length > 1) for (const key of keys) shared.set(key, text);
  });
  return shared;
}

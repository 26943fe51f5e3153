import { fingerprint } from '../hash.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import { OPTIONAL_TAB, TAB } from '../vocabulary.ts';
import { isFormTitle } from './input-tabs.ts';

/** Begins the name of every named range that remembers an input tab. No generated tab is marked with such a name. */
export const INPUT_MARK = 'khanaen_input_';
const FORM_MARK = `${INPUT_MARK}form_`;
const TITLES: Readonly<Record<string, string>> = {
  settings: TAB.settings,
  districts: TAB.districts,
  indicators: TAB.indicators,
  ...OPTIONAL_TAB,
};
const LISTS = Object.keys(TITLES);

/** A tab of the user's. */
export interface Tab {
  readonly id: number;
  readonly title: string;
}

/** The workbook-level name that remembers the input tab of this title; null where the title is none of an input tab. */
export function inputMark(title: string): string | null {
  const key = lookAlikeKey(title);
  const list = LISTS.find((name) => lookAlikeKey(TITLES[name] ?? '') === key);
  if (list) return INPUT_MARK + list;
  return isFormTitle(title) ? FORM_MARK + fingerprint(key) : null;
}

/** The title of a list (ตั้งค่า …), or กรอกผล for any form; null for a mark of another kind. */
function titleOf(mark: string): string | null {
  const list = LISTS.find((name) => INPUT_MARK + name === mark);
  if (list) return TITLES[list] ?? null;
  return mark.indexOf(FORM_MARK) === 0 ? TAB.formPrefix : null;
}

/**
 * Tabs that were renamed, by id, with the title they stand for: those a mark points to, where no tab has the
 * title that was marked and the tab's own title is none of an input tab. `marks`: name → id of its tab.
 */
export function renamedInputs(
  tabs: readonly Tab[],
  marks: ReadonlyMap<string, number>,
): ReadonlyMap<number, string> {
  const there = new Set(tabs.map(({ title }) => inputMark(title)));
  const renamed = new Map<number, string>();
  marks.forEach((id, mark) => {
    const tab = tabs.find((one) => one.id === id);
    const title = titleOf(mark);
    if (tab && title !== null && !there.has(mark) && inputMark(tab.title) === null) renamed.set(id, title);
  });
  return renamed;
}

/** What is to be done so that every input tab is remembered; both lists are empty when it is. */
export interface MarkChanges {
  readonly set: readonly { readonly mark: string; readonly id: number }[];
  /** Marks of an earlier title of a form that has another form's title now. */
  readonly drop: readonly string[];
}

/** Compares the marks of a workbook with its input tabs. A title counts for more than a mark. */
export function markChanges(tabs: readonly Tab[], marks: ReadonlyMap<string, number>): MarkChanges {
  const wanted = new Map<string, number>();
  for (const { id, title } of tabs) {
    const mark = inputMark(title);
    if (mark !== null && !wanted.has(mark)) wanted.set(mark, id);
  }
  const titled = new Set(Array.from(wanted.values()));
  return {
    set: Array.from(wanted, ([mark, id]) => ({ mark, id })).filter(({ mark, id }) => marks.get(mark) !== id),
    drop: Array.from(marks.keys()).filter((mark) => !wanted.has(mark) && titled.has(marks.get(mark) ?? -1)),
  };
}

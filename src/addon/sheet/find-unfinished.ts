import { addOnText } from '../../language/add-on.ts';

interface Tab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly title: string;
  readonly id: number;
}

/** What a run that died left of tabs that it was making. */
interface Unfinished {
  /** Tabs that are nobody's: they are to go. */
  readonly leftovers: readonly Tab[];
  /** Ids of tabs that are ours and wait to be filled: they may still have the title of what they were copied from. */
  readonly untitled: ReadonlySet<number>;
}

/** Tabs under the title that says that they are being made, where it is certain that no person made them. */
export const findBegun = (tabs: readonly Tab[], ownIds: ReadonlySet<number>): Tab[] =>
  tabs.filter(
    ({ sheet, title, id }) =>
      title.indexOf(addOnText.unfinishedTitle) === 0 &&
      (ownIds.has(id) || sheet.getLastRow() === 0 || isUnfilled(sheet)),
  );

/** After a run that died also what it copied: whatever the title, it says in its first cell that it is being made. */
export function findUnfinished(tabs: readonly Tab[], ownIds: ReadonlySet<number>): Unfinished {
  const begun = findBegun(tabs, ownIds);
  const others = tabs.filter((tab) => begun.indexOf(tab) < 0 && isUnfilled(tab.sheet));
  return {
    leftovers: [...begun, ...others.filter(({ id }) => !ownIds.has(id))],
    untitled: new Set(others.map(({ id }) => id).filter((id) => ownIds.has(id))),
  };
}

const isUnfilled = (sheet: Tab['sheet']): boolean => sheet.getRange(1, 1).getValue() === addOnText.unfinished;

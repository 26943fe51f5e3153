import { CONFIRMATIONS } from '../../workbook/confirmation/confirmations.ts';
import type { HistoryTab } from '../../workbook/history/history-table.ts';
import { MONTHS } from '../../workbook/history/months.ts';
import type { HistoryTitles } from '../../workbook/history/report-history.ts';
import { ROUNDS } from '../../workbook/history/rounds.ts';
import type { TabTitle } from '../../workbook/tabs/plan-tabs.ts';
import { titleBeside } from '../../workbook/tabs/titles.ts';
import type { WorkbookAsRead } from './read-workbook.ts';
import { tabName } from './tab-names.ts';

/** Whose title is whose. */
export type Titles = Pick<WorkbookAsRead, 'ownTitles' | 'usersTitles'>;

/** A tab as it was planned, with the title that it has or is given. */
export interface TitledTab<T extends TabTitle> {
  readonly tab: T;
  readonly title: string;
}

/** True where a tab of the user's has this title. */
export const isTaken = ({ usersTitles }: Titles, title: string): boolean =>
  usersTitles.some((one) => one.toLowerCase() === title.toLowerCase());

/** The title itself, or one like it where a tab of the user's has it. */
export const freeTitle = (titles: Titles, title: string): string =>
  isTaken(titles, title) ? titleBeside(title, (one) => isTaken(titles, one)) : title;

/**
 * The titles that our tabs have, or are given where they are yet to be made: a title that the user gave to a tab of
 * his own, or to another one of ours, stays there, and ours is called `… (คะแนน)`.
 */
export function pairTitles<T extends TabTitle>(titles: Titles, tabs: readonly T[]): TitledTab<T>[] {
  const { ownTitles } = titles;
  const used = new Set(Array.from(ownTitles.values()).map((title) => title.toLowerCase()));
  const isUsed = (title: string): boolean => isTaken(titles, title) || used.has(title.toLowerCase());
  return tabs.map((tab) => {
    const { key, title: wanted } = tab;
    const title = ownTitles.get(tabName(key)) ?? (isUsed(wanted) ? titleBeside(wanted, isUsed) : wanted);
    used.add(title.toLowerCase());
    return { tab, title };
  });
}

/** The tabs themselves under those titles. */
export const titlesFor = <T extends TabTitle>(titles: Titles, tabs: readonly T[]): T[] =>
  pairTitles(titles, tabs).map(({ tab, title }) => ({ ...tab, title }));

/** The title that a tab that only grows has, or is to have. */
export const historyTitle = (titles: Titles, { key, title }: HistoryTab): string =>
  titles.ownTitles.get(tabName(key)) ?? freeTitle(titles, title);

/** The titles of all of them. */
export const historyTitles = (titles: Titles): HistoryTitles => ({
  months: historyTitle(titles, MONTHS),
  rounds: historyTitle(titles, ROUNDS),
  confirmations: historyTitle(titles, CONFIRMATIONS),
});

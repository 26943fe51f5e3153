import { problemText } from '../../language/problems.ts';
import type { Assessment } from '../assess.ts';
import { CONFIRMATIONS } from '../confirmation/confirmations.ts';
import { a1 } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import type { TabValue } from '../tabs/tab-description.ts';
import { checkHistory } from './check-history.ts';
import { districtsThatDiffer } from './compare-closed.ts';
import type { History } from './earlier-figures.ts';
import type { HistoryKey } from './history-table.ts';
import type { KeptRows } from './kept-rows.ts';
import { readStored } from './kept-rows-store.ts';
import { MONTHS, monthName } from './months.ts';
import { closedRound, ROUNDS } from './rounds.ts';

/** The titles that ผลรายเดือน, ผลรอบที่ปิดแล้ว and การยืนยันผล have. */
export type HistoryTitles = Readonly<Record<HistoryKey, string>>;

/**
 * Reports rows of ผลรายเดือน, ผลรอบที่ปิดแล้ว and การยืนยันผล that somebody altered or removed, once a tab and at the first cell, and
 * returns what is to be remembered of all. `copy`: cells of the hidden copy of the inputs, which remembers it.
 */
export function reportHistory(
  history: History,
  copy: readonly (readonly TabValue[])[] | null,
  titles: HistoryTitles,
  problems: Problems,
): KeptRows[] {
  const stored = readStored(copy);
  return [MONTHS, ROUNDS, CONFIRMATIONS].flatMap((tab): readonly KeptRows[] => {
    const values = history[tab.key];
    const own = stored.filter((batch) => batch.tab === tab.key);
    const add = (cell: string, text: string): void =>
      problems.add('history-changed', { tab: titles[tab.key], cell }, text);
    if (!values) {
      if (own.length > 0) add('', problemText.historyGone);
      return own;
    }
    const { kept, altered, removed, gone } = checkHistory(tab, values, own);
    const [first] = altered;
    if (first || removed.size > 0 || gone.length > 0) {
      const rows = Array.from(new Set(altered.map(({ row }) => row + 1)));
      const lost = Array.from(removed, ([batch, count]) => ({ name: nameOf(batch), count }));
      add(first ? a1(first.row, first.column) : '', problemText.historyChanged(rows, lost, gone));
    }
    return kept;
  });
}

/** A batch as people say it: `สิงหาคม 2567`, `รอบที่ 2 ปีงบประมาณ 2567`. */
function nameOf(batch: string): string {
  const [year = '', round = '', , month = ''] = batch.split('|');
  return /^\d{4}-\d\d$/.test(month) ? monthName(month) : problemText.closedRoundName(year, round);
}

/** Warns where the round is closed and its totals are no longer those that were kept. */
export function reportClosed(
  history: History,
  { round, districts }: Assessment,
  titles: HistoryTitles,
  problems: Problems,
): void {
  const closed = closedRound(history.rounds, round.settings);
  const names = closed ? districtsThatDiffer(closed.rows, districts) : [];
  if (names.length === 0) return;
  problems.add('closed-differs', { tab: titles.rounds, cell: '' }, problemText.closedDiffers(names));
}

import { shortMonthText } from '../../language/dates.ts';
import { historyText } from '../../language/history.ts';
import { type Exact, exact } from '../../scoring/index.ts';
import { type History, isMonth, lastRoundBefore, monthIn, newestMonth } from './earlier-figures.ts';
import { figureOf, type HistoryRow, type HistoryTab, keptText, readHistory } from './history-table.ts';
import { MONTHS } from './months.ts';
import { latestRevision } from './revisions.ts';
import { isOfRound, ROUNDS, type RoundName } from './rounds.ts';

/** The totals of the complete districts of a month or round, as they were kept. */
export interface KeptTotals {
  /** `ส.ค. 67`, `รอบที่ 1 ปีงบประมาณ 2567`. */
  readonly label: string;
  /** Out of 5; one or more. */
  readonly totals: readonly Exact[];
}

/** What the average of now is compared with. */
export interface Trend {
  /** The months of this round that were kept before the month of the figures, oldest first. */
  readonly months: readonly KeptTotals[];
  /** The last round before this one that was closed. */
  readonly lastRound: KeptTotals | null;
}

/**
 * Totals by month and of the last round, of districts of one kind; where none was complete there is no entry. Of all
 * the latest revision counts. `month`: that of the figures, `2024-08`.
 */
export function trendOf(
  { months, rounds }: Pick<History, 'months' | 'rounds'>,
  round: RoundName,
  month: string,
  kind: string,
): Trend {
  const kept = (months ? readHistory(months, MONTHS).rows : []).filter((row) =>
    isOfRound(MONTHS, row, round),
  );
  const names = Array.from(new Set(kept.map(monthIn))).filter((name) => isMonth(name) && name < month);
  const byMonth = names.sort().flatMap((name) => {
    const [year = 0, number = 0] = name.split('-').map(Number);
    const rows = newestMonth(kept.filter((row) => monthIn(row) === name));
    return entry(shortMonthText(year, number), totalsOf(MONTHS, rows, kind, 'complete', 'total'));
  });
  const closed = rounds ? readHistory(rounds, ROUNDS).rows : [];
  const last = lastRoundBefore(closed, round);
  if (!last) return { months: byMonth, lastRound: null };
  const ofLast = closed.filter((row) => isOfRound(ROUNDS, row, last));
  const rows = latestRevision(ROUNDS, ofLast)?.rows ?? [];
  const totals = totalsOf(ROUNDS, rows, kind, 'district_complete', 'district_total');
  const [lastRound = null] = entry(historyText.round(last.fiscalYear, last.round), totals);
  return { months: byMonth, lastRound };
}

const entry = (label: string, totals: readonly Exact[]): KeptTotals[] =>
  totals.length > 0 ? [{ label, totals }] : [];

/** One a district, whatever number of rows it has. */
function totalsOf(
  tab: HistoryTab,
  rows: readonly HistoryRow[],
  kind: string,
  complete: string,
  total: string,
): Exact[] {
  const found = new Map<string, Exact>();
  for (const row of rows) {
    const figure = figureOf(tab, row, total);
    const isWhole = keptText(tab, row, complete).toLowerCase() === 'true';
    if (isWhole && figure !== null && keptText(tab, row, 'kind') === kind)
      found.set(keptText(tab, row, 'district'), exact(figure));
  }
  return Array.from(found.values());
}

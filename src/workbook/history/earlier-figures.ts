import { formatShortDate, shortMonthText } from '../../language/dates.ts';
import { historyText } from '../../language/history.ts';
import type { Earlier, EarlierDistrict } from '../tabs/shared/earlier.ts';
import { type Cells, figureOf, type HistoryRow, keptText, readHistory } from './history-table.ts';
import { MONTHS } from './months.ts';
import { latestRevision } from './revisions.ts';
import { isOfRound, ROUNDS, type RoundName } from './rounds.ts';

/** The cells of ผลรายเดือน, ผลรอบที่ปิดแล้ว and การยืนยันผล; null where there is no such tab. */
export interface History {
  readonly months: Cells | null;
  readonly rounds: Cells | null;
  readonly confirmations: Cells | null;
}

/**
 * What ▲ and ▼ tell the change from: the last month before that of the figures (`month`: 2024-08) that was kept in
 * the same round, else the last round before it that was closed; null where there is neither. Of both the latest
 * revision counts. A month has totals only; a round that an older version closed has those of its last month.
 */
export function earlierFigures(
  { months, rounds }: Pick<History, 'months' | 'rounds'>,
  round: RoundName,
  month: string,
): Earlier | null {
  const kept = months ? readHistory(months, MONTHS).rows : [];
  const ofRound = kept.filter((row) => isOfRound(MONTHS, row, round));
  const before = newestMonth(ofRound.filter((row) => monthIn(row) < month));
  if (before.length > 0) {
    const [first] = before;
    return { label: labelOf(first), day: dayOf(first), districts: districtsOf(before, []) };
  }
  const closed = rounds ? readHistory(rounds, ROUNDS).rows : [];
  const last = lastRoundBefore(closed, round);
  if (!last) return null;
  const rows =
    latestRevision(
      ROUNDS,
      closed.filter((row) => isOfRound(ROUNDS, row, last)),
    )?.rows ?? [];
  return {
    label: historyText.round(last.fiscalYear, last.round),
    day: keptText(ROUNDS, rows[0], 'data_as_of') || keptText(ROUNDS, rows[0], 'round_end'),
    districts: districtsOf(newestMonth(kept.filter((row) => isOfRound(MONTHS, row, last))), rows),
  };
}

export const monthIn = (row: HistoryRow | undefined): string => keptText(MONTHS, row, 'month');

/** The latest revision of the latest month among some rows. */
export function newestMonth(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  const newest = rows.map(monthIn).filter(isMonth).sort().pop();
  return (
    latestRevision(
      MONTHS,
      rows.filter((row) => monthIn(row) === newest),
    )?.rows ?? []
  );
}

export const isMonth = (text: string): boolean => /^\d{4}-\d\d$/.test(text);

/** The day on which a month was kept; the month where that was in another one. */
function labelOf(row: HistoryRow | undefined): string {
  const day = keptText(MONTHS, row, 'recorded_at').slice(0, '2024-08-31'.length);
  const isWithin = day.indexOf(`${monthIn(row)}-`) === 0;
  const [year = 0, month = 0, date = 0] = (isWithin ? day : monthIn(row)).split('-').map(Number);
  return isWithin ? formatShortDate({ year, month, day: date }) : shortMonthText(year, month);
}

/** The last day that a month's figures can be of: that on which it was kept, at most its own last one. */
function dayOf(row: HistoryRow | undefined): string {
  const day = keptText(MONTHS, row, 'recorded_at').slice(0, '2024-08-31'.length);
  const last = `${monthIn(row)}-31`;
  return day < last ? day : last;
}

/** The latest round of the same province before this one among closed rows. */
export function lastRoundBefore(
  rows: readonly HistoryRow[],
  { fiscalYear, round, province }: RoundName,
): RoundName | null {
  if (fiscalYear === null || round === null) return null;
  let last: RoundName | null = null;
  for (const row of rows) {
    const year = figureOf(ROUNDS, row, 'fiscal_year') ?? 0;
    const which = figureOf(ROUNDS, row, 'round') === 1 ? 1 : 2;
    const at = { fiscalYear: year, round: which, province } as const;
    const isLater = !last || order(at) > order(last);
    if (year > 0 && order(at) < order({ fiscalYear, round }) && isLater && isOfRound(ROUNDS, row, at))
      last = at;
  }
  return last;
}

const order = ({ fiscalYear, round }: Pick<RoundName, 'fiscalYear' | 'round'>): number =>
  2 * (fiscalYear ?? 0) + (round ?? 0);

/** `totals`: rows of a month; `closed`: those of a round, whose own totals come first. */
function districtsOf(
  totals: readonly HistoryRow[],
  closed: readonly HistoryRow[],
): ReadonlyMap<string, EarlierDistrict> {
  type Entry = { total: number | null; scores: Map<string, number>; targets: Map<string, number> };
  const found = new Map<string, Entry>();
  const entry = (name: string): Entry => {
    const known = found.get(name) ?? { total: null, scores: new Map(), targets: new Map() };
    found.set(name, known);
    return known;
  };
  for (const row of totals) entry(keptText(MONTHS, row, 'district')).total = figureOf(MONTHS, row, 'total');
  for (const row of closed) {
    const score = figureOf(ROUNDS, row, 'score');
    const total = figureOf(ROUNDS, row, 'district_total');
    const district = entry(keptText(ROUNDS, row, 'district'));
    if (score !== null) district.scores.set(keptText(ROUNDS, row, 'code'), score);
    const target = figureOf(ROUNDS, row, 'target');
    if (target !== null) district.targets.set(keptText(ROUNDS, row, 'code'), target);
    if (total !== null) district.total = total;
  }
  return found;
}

import { formatShortDate } from '../../language/dates.ts';
import { historyText } from '../../language/history.ts';
import type { Earlier, EarlierDistrict } from '../tabs/shared/earlier.ts';
import type { TabValue } from '../tabs/tab-description.ts';
import { type Cells, cellOf, type HistoryRow, readHistory } from './history-table.ts';
import { MONTHS, monthOf } from './months.ts';
import { isOfRound, ROUNDS, type RoundName } from './rounds.ts';

/** The cells of ผลรายเดือน and ผลรอบที่ปิดแล้ว; null where there is no such tab. */
export interface History {
  readonly months: Cells | null;
  readonly rounds: Cells | null;
}

/**
 * What ▲ and ▼ tell the change from: the last month before that of `calculatedAt` (ISO 8601) that was recorded in
 * the same round, else the last round before it that was closed; null where there is neither. A month has totals
 * only; a closed round has the totals of the last month recorded in it.
 */
export function earlierFigures(
  { months, rounds }: History,
  round: RoundName,
  calculatedAt: string,
): Earlier | null {
  const recorded = months ? readHistory(months, MONTHS).rows : [];
  const ofRound = recorded.filter((row) => isOfRound(MONTHS, row, round));
  const before = newestMonth(ofRound.filter((row) => monthIn(row) < monthOf(calculatedAt)));
  if (before.length > 0) {
    return {
      label: formatShortDate(dayOf(textOf(before[0], 'recorded_at'))),
      districts: districtsOf(before, []),
    };
  }
  const closed = rounds ? readHistory(rounds, ROUNDS).rows : [];
  const last = lastRoundBefore(closed, round);
  if (!last) return null;
  return {
    label: historyText.round(last.fiscalYear, last.round),
    districts: districtsOf(
      newestMonth(recorded.filter((row) => isOfRound(MONTHS, row, last))),
      closed.filter((row) => isOfRound(ROUNDS, row, last)),
    ),
  };
}

const textOf = (row: HistoryRow | undefined, column: string): string =>
  row ? String(cellOf(MONTHS, row, column)) : '';

const monthIn = (row: HistoryRow): string => textOf(row, 'month');

/** The rows of the latest month among some. */
function newestMonth(rows: readonly HistoryRow[]): HistoryRow[] {
  const newest = rows.map(monthIn).filter(isMonth).sort().pop();
  return rows.filter((row) => monthIn(row) === newest);
}

const isMonth = (text: string): boolean => /^\d{4}-\d\d$/.test(text);

function dayOf(moment: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = moment.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

/** The latest round of the same province before this one among closed rows. */
function lastRoundBefore(
  rows: readonly HistoryRow[],
  { fiscalYear, round, province }: RoundName,
): RoundName | null {
  if (fiscalYear === null || round === null) return null;
  let last: RoundName | null = null;
  for (const row of rows) {
    const year = Number(cellOf(ROUNDS, row, 'fiscal_year'));
    const which = Number(cellOf(ROUNDS, row, 'round')) === 1 ? 1 : 2;
    const at = { fiscalYear: year, round: which, province } as const;
    const isLater = !last || order(at) > order(last);
    if (year > 0 && order(at) < order({ fiscalYear, round }) && isLater && isOfRound(ROUNDS, row, at))
      last = at;
  }
  return last;
}

const order = ({ fiscalYear, round }: Pick<RoundName, 'fiscalYear' | 'round'>): number =>
  2 * (fiscalYear ?? 0) + (round ?? 0);

function districtsOf(
  totals: readonly HistoryRow[],
  scored: readonly HistoryRow[],
): ReadonlyMap<string, EarlierDistrict> {
  const found = new Map<string, { total: number | null; scores: Map<string, number> }>();
  const entry = (name: string) => {
    const known = found.get(name) ?? { total: null, scores: new Map<string, number>() };
    found.set(name, known);
    return known;
  };
  for (const row of totals) entry(textOf(row, 'district')).total = figure(cellOf(MONTHS, row, 'total'));
  for (const row of scored) {
    const score = figure(cellOf(ROUNDS, row, 'score'));
    const { scores } = entry(String(cellOf(ROUNDS, row, 'district')));
    if (score !== null) scores.set(String(cellOf(ROUNDS, row, 'code')), score);
  }
  return found;
}

const figure = (value: TabValue): number | null => (typeof value === 'number' ? value : null);

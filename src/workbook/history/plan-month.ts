import { type CalendarDate, isoDate } from '../../language/dates.ts';
import type { TabValue } from '../tabs/tab-description.ts';
import { type HistoryTable, KEPT_COLUMNS, keptValue } from './history-table.ts';
import { MONTHS } from './months.ts';
import { roundDates } from './next-round.ts';
import { latestRevision, type RowsAt, rowsAt } from './revisions.ts';
import { isOfRound, type RoundName } from './rounds.ts';

/** How the rows of one month come into ผลรายเดือน. */
export interface MonthPlan {
  /** `new`: not kept yet; `same`: its latest revision has these figures; `differs`: it has others. */
  readonly state: 'new' | 'same' | 'differs';
  /** The revision that these rows are, or are to be. */
  readonly revision: number;
  /** Where the latest revision stands; null: nowhere. */
  readonly at: RowsAt | null;
}

/** Compares the rows of a month with the latest revision of the same month and round; other rows do not count. */
export function planMonth(
  table: HistoryTable | null,
  rows: readonly (readonly TabValue[])[],
  round: RoundName,
  month: string,
): MonthPlan {
  const kept = (table?.rows ?? []).filter(
    (row) => keptValue(MONTHS, row, 'month') === month && isOfRound(MONTHS, row, round),
  );
  const latest = latestRevision(MONTHS, kept);
  if (!latest) return { state: 'new', revision: 1, at: null };
  const at = rowsAt(latest.rows);
  // A row that somebody copied says nothing new.
  const then = new Set(latest.rows.map(({ cells }) => figuresOf(cells)));
  const now = new Set(rows.map(figuresOf));
  const isSame = then.size === now.size && Array.from(now).every((figures) => then.has(figures));
  return isSame
    ? { state: 'same', revision: latest.revision, at }
    : { state: 'differs', revision: latest.revision + 1, at };
}

const blank = (value: TabValue): TabValue => value ?? '';

/** Columns that say when and why a row was kept, and not what. */
const ABOUT_KEEPING = /_at$/;

/** All else that a row says. */
const figuresOf = (cells: readonly TabValue[]): string =>
  JSON.stringify(
    MONTHS.columns.map((column, index) =>
      ABOUT_KEEPING.test(column) || (KEPT_COLUMNS as readonly string[]).indexOf(column) >= 0
        ? ''
        : blank(cells[index] ?? ''),
    ),
  );

/** When a round begins and ends, as far as ตั้งค่า says it. */
export interface RoundSpan extends Pick<RoundName, 'fiscalYear' | 'round'> {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** True where a month (`2024-08`) has no day of the round; by year and round where ตั้งค่า says no dates. */
export function isOutside(month: string, { fiscalYear, round, from, to }: RoundSpan): boolean {
  const dates = fiscalYear !== null && round !== null ? roundDates(fiscalYear, round) : null;
  const first = from ?? dates?.from;
  const last = to ?? dates?.to;
  return (!!first && month < monthIn(isoDate(first))) || (!!last && month > monthIn(isoDate(last)));
}

const monthIn = (date: string): string => date.slice(0, '2024-08'.length);

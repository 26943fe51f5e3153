import type { TabValue } from '../tabs/tab-description.ts';
import { cellOf, type HistoryRow, type HistoryTable } from './history-table.ts';
import { MONTHS } from './months.ts';
import { isOfRound, type RoundName, type RowsAt, rowsAt } from './rounds.ts';

/** How the rows of one month come into ผลรายเดือน. Rows are counted from 0. */
export interface MonthPlan {
  /** `new`: not recorded yet; `same`: recorded with these figures; `differs`: recorded with others. */
  readonly state: 'new' | 'same' | 'differs';
  /** Where the month stands already. */
  readonly at: RowsAt | null;
  readonly replace: readonly HistoryRow[];
  readonly append: readonly (readonly TabValue[])[];
  /** Rows of districts that have left the list, from the last one up. */
  readonly remove: readonly number[];
}

/** Compares the rows of a month with what is recorded of the same month and round; other rows do not count. */
export function planMonth(
  table: HistoryTable | null,
  rows: readonly (readonly TabValue[])[],
  round: RoundName,
  month: string,
): MonthPlan {
  const recorded = (table?.rows ?? []).filter(
    (row) => cellOf(MONTHS, row, 'month') === month && isOfRound(MONTHS, row, round),
  );
  // By district: of several rows for one, which somebody copied, the first is taken and the others go.
  const waiting = new Map<string, HistoryRow[]>();
  for (const row of recorded) waiting.set(districtOf(row), [...(waiting.get(districtOf(row)) ?? []), row]);
  const replace: HistoryRow[] = [];
  const append: (readonly TabValue[])[] = [];
  let moved = 0;
  for (const cells of rows) {
    const known = waiting.get(districtOf({ row: -1, cells }))?.shift();
    if (!known) append.push(cells);
    else {
      replace.push({ row: known.row, cells });
      if (figuresOf(known.cells) !== figuresOf(cells)) moved += 1;
    }
  }
  const taken = new Set(replace.map(({ row }) => row));
  const remove = recorded.map(({ row }) => row).filter((row) => !taken.has(row));
  const isSame = moved + append.length + remove.length === 0;
  return {
    state: recorded.length === 0 ? 'new' : isSame ? 'same' : 'differs',
    at: rowsAt(recorded),
    replace,
    append,
    remove: remove.reverse(),
  };
}

const blank = (value: TabValue): TabValue => value ?? '';

const districtOf = (row: HistoryRow): string =>
  ['district_code', 'district'].map((column) => String(blank(cellOf(MONTHS, row, column)))).join('\n');

/** All that a row says but when it was recorded and calculated. */
const figuresOf = (cells: readonly TabValue[]): string =>
  JSON.stringify(cells.map((cell, index) => (/_at$/.test(MONTHS.columns[index] ?? '') ? '' : blank(cell))));

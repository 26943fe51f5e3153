import { formatDate, meantDate } from '../../language/dates.ts';
import { cellAt, type Grid } from '../grid.ts';
import { Problems } from '../problems/collector.ts';
import { findColumns } from '../reading/find-columns.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import { readText } from '../reading/read-text.ts';
import type { TabValue } from '../tabs/tab-description.ts';
import { SETTING, SETTINGS_HEADER } from '../vocabulary.ts';
import { nextRound, type RoundDates } from './next-round.ts';

/** Cells below each other to be written with one call, counted from 0; `formula` stands for the value unless ''. */
export interface ColumnWrite {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly { readonly value: TabValue; readonly formula: string }[];
}

/**
 * What ตั้งค่า is to say for the round after a closed one. Year, round and dates move on; กำหนดส่ง, ขอทบทวนภายใน and
 * ข้อมูล ณ วันที่ become empty. Formulas stay where a date or text belongs. The year and the round are in one write, the
 * last one: until it is done the closed round is the present one, and all can be done again.
 */
export function planSettings(grid: Grid, fiscalYear: number, round: 1 | 2): ColumnWrite[] {
  const columns = findColumns(grid, SETTINGS_HEADER, new Problems());
  const next = nextRound(fiscalYear, round);
  return [
    dueDates(grid, columns.group, columns.groupDue),
    settings(grid, columns.item, columns.value, next),
  ].flatMap((write) => write ?? []);
}

function settings(grid: Grid, item: number, value: number, next: RoundDates): ColumnWrite | null {
  const keys = grid.values.map((_, row) =>
    row === 0 ? '' : lookAlikeKey(readText(cellAt(grid, row, item))),
  );
  const changes = new Map<number, TabValue>();
  const set = (name: string, to: TabValue, always = false): void => {
    const row = keys.indexOf(lookAlikeKey(name));
    const isOpen = readText(cellAt(grid, row, value)) !== '' && (grid.formulas[row]?.[value] ?? '') === '';
    if (row > 0 && (always || isOpen)) changes.set(row, to);
  };
  set(SETTING.fiscalYear, next.fiscalYear, true);
  set(SETTING.round, next.round, true);
  set(SETTING.from, formatDate(next.from));
  set(SETTING.to, formatDate(next.to));
  set(SETTING.asOf, null);
  set(SETTING.reviewBy, null);
  return columnWrite(grid, value, changes);
}

function dueDates(grid: Grid, group: number, due: number): ColumnWrite | null {
  const changes = new Map<number, TabValue>();
  if (group < 0 || due < 0) return null;
  grid.values.forEach((line, row) => {
    const isFormula = (grid.formulas[row]?.[due] ?? '') !== '';
    if (row > 0 && !isFormula && (line[due] ?? '') !== '') changes.set(row, null);
  });
  return columnWrite(grid, due, changes);
}

/** One write from the first to the last changed cell; those between them get what they hold. */
function columnWrite(grid: Grid, column: number, changes: ReadonlyMap<number, TabValue>): ColumnWrite | null {
  const rows = Array.from(changes.keys());
  if (rows.length === 0) return null;
  const first = Math.min(...rows);
  const cells = Array.from({ length: Math.max(...rows) - first + 1 }, (_, index) => {
    const row = first + index;
    const held = grid.values[row]?.[column] ?? '';
    return changes.has(row)
      ? { value: changes.get(row) ?? null, formula: '' }
      : {
          value: typeof held === 'object' ? formatDate(meantDate(held)) : held,
          formula: grid.formulas[row]?.[column] ?? '',
        };
  });
  return { row: first, column, cells };
}

import { type CalendarDate, isoDate } from '../../language/dates.ts';
import type { OwnTarget } from '../round.ts';

/** A row of ค่าเป้าหมายรายอำเภอ that can win. */
export interface TargetRow {
  /** Index of its indicator. */
  readonly indicator: number;
  /** Index of its district; the number of districts stands for all of them. */
  readonly district: number;
  readonly since: CalendarDate | null;
  readonly own: OwnTarget;
}

/** What two rows must not have in common: they would count for the same districts from the same day. */
export const rowKeyOf = ({ indicator, district, since }: TargetRow): string =>
  [indicator, district, since ? isoDate(since) : ''].join('|');

/** One of two such rows: nobody can tell which counts, and the districts that either would win are to be mended. */
export const torn = (row: TargetRow, reason: string): TargetRow => ({
  ...row,
  own: { ...row.own, criterion: null, barred: { kind: 'problem', reason, lowest: row.own.rule.lowest } },
});

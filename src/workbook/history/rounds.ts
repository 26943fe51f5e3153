import { sameName } from '../reading/normalise.ts';
import { TIDY_COLUMNS, TIDY_WIDTHS } from '../tabs/tidy/describe-tidy.ts';
import { GENERATED } from '../vocabulary.ts';
import { type Cells, cellOf, type HistoryRow, type HistoryTab, readHistory } from './history-table.ts';

/** ผลรอบที่ปิดแล้ว: the rows of ข้อมูลวิเคราะห์ of every round that was closed. */
export const ROUNDS: HistoryTab = {
  key: 'rounds',
  title: GENERATED.rounds,
  columns: TIDY_COLUMNS,
  widths: TIDY_WIDTHS,
};

/** What tells rounds of one workbook apart. */
export interface RoundName {
  /** พ.ศ. */
  readonly fiscalYear: number | null;
  readonly round: 1 | 2 | null;
  readonly province: string;
}

/** True for a row of a round; numbers may have become texts on their way through other programs. */
export const isOfRound = (
  tab: HistoryTab,
  row: HistoryRow,
  { fiscalYear, round, province }: RoundName,
): boolean =>
  String(cellOf(tab, row, 'fiscal_year')) === String(fiscalYear ?? '') &&
  String(cellOf(tab, row, 'round')) === String(round ?? '') &&
  sameName(String(cellOf(tab, row, 'province')), province);

/** Where rows stand, as people count them: the header is row 1. */
export interface RowsAt {
  readonly first: number;
  readonly last: number;
}

/** The first and the last of some rows, which need not be neighbours once people sorted them; null: there are none. */
export const rowsAt = (rows: readonly HistoryRow[]): RowsAt | null =>
  rows.length === 0
    ? null
    : {
        first: Math.min(...rows.map(({ row }) => row)) + 1,
        last: Math.max(...rows.map(({ row }) => row)) + 1,
      };

/** Where a round that was closed stands in ผลรอบที่ปิดแล้ว; null where it was not closed. */
export function closedAt(values: Cells | null, round: RoundName): RowsAt | null {
  if (!values) return null;
  return rowsAt(readHistory(values, ROUNDS).rows.filter((row) => isOfRound(ROUNDS, row, round)));
}

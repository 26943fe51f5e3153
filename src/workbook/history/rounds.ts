import { sameName } from '../reading/normalise.ts';
import { FIRST_TIDY_COLUMNS, TIDY_COLUMNS, TIDY_WIDTHS } from '../tabs/tidy/tidy-columns.ts';
import { GENERATED } from '../vocabulary.ts';
import {
  type Cells,
  type HistoryRow,
  type HistoryTab,
  KEPT_COLUMNS,
  KEPT_WIDTHS,
  keptText,
  keptValue,
  readHistory,
} from './history-table.ts';
import { latestRevision, type Revision, type RowsAt, rowsAt } from './revisions.ts';

/** ผลรอบที่ปิดแล้ว: the rows of ข้อมูลวิเคราะห์ of every round that was closed, and of every later revision of it. */
export const ROUNDS: HistoryTab = {
  key: 'rounds',
  title: GENERATED.rounds,
  columns: [...TIDY_COLUMNS, ...KEPT_COLUMNS],
  identity: ['fiscal_year', 'round', 'district', 'code', 'revision'],
  recordedIn: ['calculated_at', 'district'],
  oldest: FIRST_TIDY_COLUMNS,
  widths: [...TIDY_WIDTHS, ...KEPT_WIDTHS],
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
  String(keptValue(tab, row, 'fiscal_year')) === String(fiscalYear ?? '') &&
  String(keptValue(tab, row, 'round')) === String(round ?? '') &&
  isProvince(String(keptValue(tab, row, 'province')), province);

/** Most are spelt alike to the letter, which is seen much faster. */
const isProvince = (text: string, province: string): boolean => text === province || sameName(text, province);

/** A round that was closed, as its latest revision has it. */
export interface ClosedRound extends Revision {
  readonly at: RowsAt;
  /** The file it was closed in; '' where an older version kept it. */
  readonly workbookId: string;
}

/** The latest revision of a round in ผลรอบที่ปิดแล้ว; null where it was not closed. */
export function closedRound(values: Cells | null, round: RoundName): ClosedRound | null {
  if (!values) return null;
  const rows = readHistory(values, ROUNDS).rows.filter((row) => isOfRound(ROUNDS, row, round));
  const latest = latestRevision(ROUNDS, rows);
  const at = latest && rowsAt(latest.rows);
  return latest && at ? { ...latest, at, workbookId: keptText(ROUNDS, latest.rows[0], 'workbook_id') } : null;
}

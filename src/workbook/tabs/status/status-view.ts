import type { CalendarDate } from '../../../language/dates.ts';
import { statusText } from '../../../language/status.ts';
import type { FormConfirmations } from '../../confirmation/owner-confirmation.ts';
import type { Problem } from '../../problems/problem.ts';
import type { IndicatorRow, Round } from '../../round.ts';
import type { ScoredDistrict, ScoredRow } from '../../scored-district.ts';
import type { Owner } from '../shared/owners.ts';

/** What the tables of สถานะการส่งข้อมูล are made from. */
export interface StatusView {
  readonly round: Round;
  readonly owners: readonly Owner[];
  readonly districts: readonly ScoredDistrict[];
  /** The rows of an indicator, in the order of the districts. */
  readonly rowsOf: (indicator: IndicatorRow) => readonly ScoredRow[];
  readonly problems: readonly Problem[];
  /** The day of calculation: what กำหนดส่ง is compared with. */
  readonly today: CalendarDate;
  /** What every message says of the round: ข้อความกำกับ, what is unconfirmed, the date of the data. */
  readonly label: string;
  readonly confirmations: FormConfirmations;
  /** Columns besides the message. */
  readonly columns: number;
}

/** A row as wide as the table: the message stands behind the name, blanks behind the figures. */
export const withMessage = <Cell>(
  cells: readonly Cell[],
  columns: number,
  message: Cell,
  blank: Cell,
): Cell[] => [
  ...cells.slice(0, 1),
  message,
  ...cells.slice(1),
  ...Array.from({ length: columns - cells.length }, () => blank),
];

/**
 * A message in one line: a cell with line breaks would be copied with quotation marks around it. `open`: something was
 * not handed in, which ตั้งค่า may count as 0.
 */
export const messageTo = (
  { round, label }: StatusView,
  whom: string,
  words: string,
  open: boolean,
): string => {
  const zero = open && round.settings.missingAsZero ? statusText.zero : '';
  const labels = [zero, label].filter((part) => part !== '').join(' · ');
  return statusText.labelled(statusText.to(whom, words), labels);
};

import type { CalendarDate } from '../../../language/dates.ts';
import { statusText } from '../../../language/status.ts';
import type { Status } from '../../../scoring/index.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Round } from '../../round.ts';
import type { Owner } from './owners.ts';

/** What the tables of สถานะการส่งข้อมูล are made from. */
export interface StatusView {
  readonly round: Round;
  readonly owners: readonly Owner[];
  /** statuses[district][indicator]. */
  readonly statuses: readonly (readonly Status[])[];
  readonly problems: readonly Problem[];
  /** The day of calculation: what กำหนดส่ง is compared with. */
  readonly today: CalendarDate;
  /** What every message says of the round: ข้อความกำกับ, what is unconfirmed, the date of the data. */
  readonly label: string;
  /** Columns before the message. */
  readonly columns: number;
}

/** A row as wide as the table: blanks up to the message. */
export const withMessage = <Cell>(
  cells: readonly Cell[],
  columns: number,
  message: Cell,
  blank: Cell,
): Cell[] => [...cells, ...Array.from({ length: columns - cells.length }, () => blank), message];

/** A message in one line: a cell with line breaks would be copied with quotation marks around it. */
export const messageTo = (whom: string, words: string, label: string): string =>
  statusText.labelled(statusText.to(whom, words), label);

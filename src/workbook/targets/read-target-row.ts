import type { CalendarDate } from '../../language/dates.ts';
import { type Cell, cellAt, type Grid, type Place, placeOf } from '../grid.ts';
import type { BoundReader } from '../indicators/row-reader.ts';
import type { Problems } from '../problems/collector.ts';
import { type DateReading, readDate, reportMended } from '../reading/read-date.ts';
import { readText } from '../reading/read-text.ts';
import { typedNumber } from '../reading/typed-number.ts';
import { TARGET_HEADER, type TargetColumn } from '../vocabulary.ts';

/** One row of ค่าเป้าหมายรายอำเภอ, read by column name. What is reported is remembered as why it cannot be used. */
export interface TargetReader extends BoundReader {
  readonly text: (column: TargetColumn) => string;
  readonly cell: (column: TargetColumn) => Cell;
  readonly format: (column: TargetColumn) => string;
  readonly place: (column: TargetColumn) => Place;
  readonly date: () => DateReading;
  readonly report: (column: TargetColumn, message: string) => void;
  /** What was reported so far, each with its place. */
  readonly faults: readonly { readonly message: string; readonly place: Place }[];
}

export function readTargetRow(
  grid: Grid,
  row: number,
  columns: Readonly<Record<TargetColumn, number>>,
  problems: Problems,
): TargetReader {
  const cell = (column: TargetColumn): Cell => cellAt(grid, row, columns[column]);
  const place = (column: TargetColumn): Place => placeOf(grid, row, columns[column]);
  const faults: { message: string; place: Place }[] = [];
  return {
    text: (column) => readText(cell(column)),
    cell,
    format: (column) => grid.formats[row]?.[columns[column]] ?? '',
    place,
    number: (column) => typedNumber(grid, row, columns[column], problems),
    date: () => {
      const reading = readDate(cell('since'));
      reportMended(reading, cell('since'), place('since'), TARGET_HEADER.since, problems);
      return reading;
    },
    report: (column, message) => {
      faults.push({ message, place: place(column) });
      problems.add('bad-target', place(column), message);
    },
    faults,
  };
}

/** null: from the start. */
export const sinceOf = (reading: DateReading): CalendarDate | null =>
  reading.kind === 'date' ? reading.date : null;

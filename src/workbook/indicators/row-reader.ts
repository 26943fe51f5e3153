import type { Exact } from '../../scoring/index.ts';
import { type Cell, cellAt, type Grid, type Place, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import { readText } from '../reading/read-text.ts';
import { typedNumber } from '../reading/typed-number.ts';
import { INDICATOR_HEADER, type IndicatorColumn, type LEVEL_COLUMNS } from '../vocabulary.ts';

/** A column that says what earns how many points. */
export type BoundColumn = 'target' | (typeof LEVEL_COLUMNS)[number];

/** Target and levels of a row, of ตัวชี้วัด or of ค่าเป้าหมายรายอำเภอ. */
export interface BoundReader {
  readonly text: (column: BoundColumn) => string;
  readonly cell: (column: BoundColumn) => Cell;
  readonly number: (column: BoundColumn) => Exact | 'blank' | 'unreadable';
  readonly place: (column: BoundColumn) => Place;
  /** Tells, as an error, what is wrong with a cell. */
  readonly report: (column: BoundColumn, message: string) => void;
}

/** One row of ตัวชี้วัด, read by column name. */
export interface RowReader {
  readonly text: (column: IndicatorColumn) => string;
  /** The text with its line breaks, for ข้อมูลที่กรอก. */
  readonly raw: (column: IndicatorColumn) => string;
  readonly cell: (column: IndicatorColumn) => Cell;
  /** Its number format. */
  readonly format: (column: IndicatorColumn) => string;
  readonly number: (column: IndicatorColumn) => Exact | 'blank' | 'unreadable';
  /** The meaning of a drop-down word, `none` where blank, undefined where unknown. */
  readonly word: <T, N>(
    column: IndicatorColumn,
    words: Readonly<Record<string, T>>,
    none: N,
  ) => T | N | undefined;
  readonly place: (column: IndicatorColumn) => Place;
  readonly report: (column: IndicatorColumn, message: string) => void;
}

export function readRow(
  grid: Grid,
  row: number,
  columns: Readonly<Record<IndicatorColumn, number>>,
  problems: Problems,
): RowReader {
  const text = (column: IndicatorColumn): string => readText(cellAt(grid, row, columns[column]));
  const place = (column: IndicatorColumn): Place => placeOf(grid, row, columns[column]);
  return {
    text,
    raw: (column) => {
      const { value } = cellAt(grid, row, columns[column]);
      return typeof value === 'string' ? value : text(column);
    },
    cell: (column) => cellAt(grid, row, columns[column]),
    format: (column) => grid.formats[row]?.[columns[column]] ?? '',
    number: (column) => typedNumber(grid, row, columns[column], problems),
    word: (column, words, none) => {
      const key = lookAlikeKey(text(column));
      if (key === '') return none;
      const known = Object.keys(words).find((word) => lookAlikeKey(word) === key);
      return known === undefined ? undefined : words[known];
    },
    place,
    report: (column, message) => problems.add('bad-criterion', place(column), message),
  };
}

export const headerOf = (column: IndicatorColumn): string => INDICATOR_HEADER[column];

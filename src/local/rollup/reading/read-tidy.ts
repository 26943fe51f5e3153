import type { CellValue, Grid } from '../../../workbook/grid.ts';
import { normalise } from '../../../workbook/reading/normalise.ts';
import { TIDY_COLUMNS, type TidyColumn } from '../../../workbook/tabs/tidy/tidy-columns.ts';
import type { Figure } from '../rolled-workbook.ts';

/** A row of ข้อมูลวิเคราะห์, read by the names of its columns. */
export interface TidyRow {
  readonly text: (column: TidyColumn) => string;
  /** null where the cell is empty or holds no number. */
  readonly number: (column: TidyColumn) => Figure;
  readonly isTrue: (column: TidyColumn) => boolean;
}

export type TidyTable =
  | { readonly rows: readonly TidyRow[] }
  /** Columns that a workbook of an older version does not have. */
  | { readonly lacks: readonly TidyColumn[] };

/** Reads the table, wherever its columns stand; rows without a district and an indicator are none. */
export function readTidyRows({ values }: Grid): TidyTable {
  const [head = [], ...below] = values;
  const places = new Map<string, number>();
  head.forEach((name, column) => {
    const key = normalise(String(name));
    if (!places.has(key)) places.set(key, column);
  });
  const lacks = TIDY_COLUMNS.filter((column) => !places.has(column));
  if (lacks.length > 0) return { lacks };
  const rows = below.map((cells): TidyRow => {
    const at = (column: TidyColumn): CellValue => cells[places.get(column) ?? -1] ?? '';
    return {
      text: (column) => textOf(at(column)),
      number: (column) => numberOf(at(column)),
      isTrue: (column) => at(column) === true || textOf(at(column)).toUpperCase() === 'TRUE',
    };
  });
  return { rows: rows.filter(({ text }) => text('district') !== '' || text('code') !== '') };
}

const two = (part: number): string => String(part).padStart(2, '0');

/** A date that a program made of our text is the text again. */
function textOf(value: CellValue): string {
  if (typeof value === 'object') return `${value.year}-${two(value.month)}-${two(value.day)}`;
  return normalise(String(value));
}

function numberOf(value: CellValue): Figure {
  if (typeof value === 'number') return value;
  const text = textOf(value);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

import { READY_FORMS, type ReadyForm, readyText } from '../../language/ready-forms.ts';
import { toNumber } from '../../scoring/index.ts';
import { type CellValue, cellAt, type Grid, placeOf } from '../grid.ts';
import { Problems } from '../problems/collector.ts';
import { findColumns } from '../reading/find-columns.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import { readNumber } from '../reading/read-number.ts';
import { readText } from '../reading/read-text.ts';
import { INDICATOR_HEADER, type IndicatorColumn } from '../vocabulary.ts';

/** A blank cell of ตัวชี้วัด, and what its row's ready form or levels put there; counted from 0. */
export interface ReadyFill {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

type Columns = Readonly<Record<IndicatorColumn, number>>;

const WORDS = READY_FORMS.map(({ word }) => word);
const TECHNICAL = ['unit', 'measure', 'labels', 'rule', 'operator'] as const;
/** Levels 1–4, then the target. */
const LADDER = ['level1', 'level2', 'level3', 'level4', 'target'] as const;

/**
 * What แบบสำเร็จรูป and ระดับ 1–5 say of the rows of ตัวชี้วัด, for cells that are blank: what is typed always counts. Levels
 * typed in one row count for the rows of the same form below it that have neither target nor levels.
 */
export function readyFills(grid: Grid, problems: Problems = new Problems()): ReadyFill[] {
  const columns = findColumns(grid, INDICATOR_HEADER, new Problems());
  if (columns.form < 0 && columns.ladder < 0) return [];
  const fills: ReadyFill[] = [];
  const last: Partial<Record<'up' | 'down', readonly number[]>> = {};
  grid.values.forEach((_, row) => {
    if (row === 0) return;
    const form = formOf(grid, row, columns, problems);
    const fill = (column: IndicatorColumn, value: string | number): void => {
      const at = columns[column];
      if (value !== '' && at >= 0 && isOpen(grid, row, at)) fills.push({ row, column: at, value });
    };
    if (form) for (const column of TECHNICAL) fill(column, form[column]);
    const typed = ladderOf(grid, row, columns, problems);
    if (typed) last[(typed[4] ?? 0) < (typed[0] ?? 0) ? 'down' : 'up'] = typed;
    const ladder = typed ?? (form?.ladder ? last[form.ladder] : undefined);
    const isBare = LADDER.every((column) => columns[column] < 0 || isOpen(grid, row, columns[column]));
    if (!ladder || !isBare) return;
    for (const [at, column] of Array.from(LADDER.entries())) fill(column, ladder[at] ?? '');
  });
  return fills;
}

/** The tab as it is read: with those cells filled in. */
export function withReadyForms(grid: Grid, problems: Problems): Grid {
  const fills = readyFills(grid, problems);
  if (fills.length === 0) return grid;
  const values: CellValue[][] = grid.values.map((line) => [...line]);
  for (const { row, column, value } of fills) {
    const line = values[row];
    if (line) line[column] = value;
  }
  const formats = grid.formats.map((line) => [...line]);
  for (const { row, column } of fills) {
    const line = formats[row];
    if (line) line[column] = 'General';
  }
  return { ...grid, values, formats };
}

const isOpen = (grid: Grid, row: number, column: number): boolean =>
  readText(cellAt(grid, row, column)) === '' && (grid.formulas[row]?.[column] ?? '') === '';

function formOf(grid: Grid, row: number, { form }: Columns, problems: Problems): ReadyForm | null {
  const typed = form < 0 ? '' : readText(cellAt(grid, row, form));
  if (typed === '') return null;
  const found = READY_FORMS.find(({ word }) => lookAlikeKey(word) === lookAlikeKey(typed));
  if (!found) problems.add('setting-ignored', placeOf(grid, row, form), readyText.unknown(typed, WORDS));
  return found ?? null;
}

/** `80/85/90/95/100`: the values of levels 1–5; null where nothing is typed or it cannot be read. */
function ladderOf(grid: Grid, row: number, { ladder }: Columns, problems: Problems): number[] | null {
  const typed = ladder < 0 ? '' : readText(cellAt(grid, row, ladder));
  if (typed === '') return null;
  const parts = typed.split(/[/|]| +/).filter((part) => part !== '');
  const numbers = parts.flatMap((part) => {
    const reading = readNumber({ value: part, percent: false });
    return reading.kind === 'number' ? [toNumber(reading.value)] : [];
  });
  if (numbers.length === LADDER.length && parts.length === LADDER.length) return numbers;
  problems.add('setting-ignored', placeOf(grid, row, ladder), readyText.badLadder(typed));
  return null;
}

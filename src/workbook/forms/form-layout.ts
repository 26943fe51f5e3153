import { problemText } from '../../language/problems.ts';
import { BLANK, type Cell, cellAt, type Grid, placeOf } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { isOneSlip, nearestNames } from '../reading/find-name.ts';
import { lookAlikeKey, sameName } from '../reading/normalise.ts';
import { readText } from '../reading/read-text.ts';
import type { IndicatorRow } from '../round.ts';
import { FORM_CORNER, FORM_LABEL } from '../vocabulary.ts';

/** Rows 1 and 2 hold codes and labels; data begins below. */
export const FIRST_DATA_ROW = 2;

export type ColumnRole =
  | { readonly kind: 'input'; readonly input: number }
  | { readonly kind: keyof typeof FORM_LABEL };

export interface FormColumn {
  readonly column: number;
  readonly indicator: number;
  readonly role: ColumnRole;
}

/** A header cell's code: what stands before the first space. */
export const codeOf = (header: string): string => header.split(' ')[0] ?? '';

/**
 * The columns of a result form by the codes in row 1 and the labels in row 2. A column that fits nothing is
 * told; one without header and without data is passed over. null where A1 does not say อำเภอ.
 */
export function formColumns(
  grid: Grid,
  indicators: readonly IndicatorRow[],
  problems: Problems,
): readonly FormColumn[] | null {
  const corner = readText(cellAt(grid, 0, 0));
  if (!sameName(corner, FORM_CORNER)) {
    if (!isOneSlip(lookAlikeKey(corner), lookAlikeKey(FORM_CORNER))) {
      problems.add('form-unreadable', placeOf(grid, 0, 0), problemText.formUnreadable);
      return null;
    }
    problems.add('name-mended', placeOf(grid, 0, 0), problemText.nameMended(corner, FORM_CORNER));
  }
  const indexOf = new Map(indicators.map(({ code }, index) => [lookAlikeKey(code), index]));
  const columns: FormColumn[] = [];
  const strange: number[] = [];
  const width = grid.values[0]?.length ?? 0;
  for (let column = 1; column < width; column += 1) {
    const found = readColumn(grid, column, indicators, indexOf, problems);
    if (found === 'strange') strange.push(column);
    else if (found) columns.push(found);
  }
  reportStrange(grid, strange, indicators, problems);
  return columns;
}

/**
 * Columns whose code fits nothing: those of an indicator that is gone are one thing to mend, and so are all of a form
 * that hold nothing.
 */
function reportStrange(
  grid: Grid,
  columns: readonly number[],
  indicators: readonly IndicatorRow[],
  problems: Problems,
): void {
  const headerOf = (column: number): string => readText(cellAt(grid, 0, column));
  const isEmpty = (column: number): boolean =>
    !grid.values.some((_, row) => row >= FIRST_DATA_ROW && !isBlank(cellAt(grid, row, column)));
  const groups = new Map<string, number[]>();
  for (const column of columns) {
    const key = isEmpty(column) ? '' : lookAlikeKey(headerOf(column));
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  groups.forEach((group, key) => {
    const [first = 0] = group;
    const header = headerOf(first);
    const headers = group.map(headerOf).filter((one, at, all) => all.indexOf(one) === at);
    const near = nearestNames(
      codeOf(header),
      indicators.map(({ code }) => code),
    );
    const message =
      key === '' && headers.length > 1
        ? problemText.unusedColumns(group.length, headers.map(codeOf))
        : problemText.unknownCode(header, near);
    problems.add('unknown-code', placeOf(grid, 0, first), message);
  });
}

function readColumn(
  grid: Grid,
  column: number,
  indicators: readonly IndicatorRow[],
  indexOf: ReadonlyMap<string, number>,
  problems: Problems,
): FormColumn | 'strange' | null {
  const header = readText(cellAt(grid, 0, column));
  const label = readText(cellAt(grid, 1, column));
  if (header === '') {
    if (columnHasData(grid, column)) {
      problems.add('unknown-code', placeOf(grid, 0, column), problemText.columnWithoutCode);
    }
    return null;
  }
  const index = indexOf.get(lookAlikeKey(codeOf(header)));
  const indicator = index === undefined ? undefined : indicators[index];
  if (index === undefined || !indicator) return 'strange';
  const role = roleOf(label, indicator);
  if (!role) {
    // Labels that have to be mended first are told as that.
    if (indicator.labels.length === 0) return null;
    const message = problemText.unknownLabel(label, indicator.labels);
    problems.add('unknown-label', placeOf(grid, 1, column), message, indicator.owner);
    return null;
  }
  return { column, indicator: index, role };
}

function roleOf(label: string, indicator: IndicatorRow): ColumnRole | null {
  const key = lookAlikeKey(label);
  const input = indicator.labels.findIndex((one) => lookAlikeKey(one) === key);
  if (input >= 0) return { kind: 'input', input };
  if (key === lookAlikeKey(FORM_LABEL.confirmed)) return { kind: 'confirmed' };
  if (key === lookAlikeKey(FORM_LABEL.evidence)) return { kind: 'evidence' };
  return key === lookAlikeKey(FORM_LABEL.note) ? { kind: 'note' } : null;
}

function columnHasData(grid: Grid, column: number): boolean {
  return grid.values.some((_, row) => row > 0 && !isBlank(cellAt(grid, row, column)));
}

/** Blank as people see it: nothing, or white space only. */
export const isBlank = (cell: Cell): boolean => cell === BLANK || readText(cell) === '';

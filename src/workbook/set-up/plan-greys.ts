import { codeOf } from '../forms/form-layout.ts';
import { concerns } from '../indicators/parse-scope.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import type { DistrictRow, IndicatorRow } from '../round.ts';
import { STYLES, type StyleName } from '../tabs/style.ts';
import type { Area } from '../tabs/tab-description.ts';
import type { Addition } from './plan-columns.ts';
import type { RowAddition } from './plan-rows.ts';
import type { ReadForm } from './read-form.ts';

/** Cells of a form that are greyed, since an indicator does not concern their rows, or are no longer. */
export interface GreyArea extends Area {
  readonly style: StyleName;
}

const GREY: StyleName = 'notConcerned';
const USUAL: StyleName = 'inputText';

/** A row or column of the form: where it stands now, null where it is new, and where it will stand. */
interface Line {
  readonly now: number | null;
  readonly will: number;
  /** Index of its district or indicator. */
  readonly of: number;
}

/**
 * Greys the cells of an indicator in the rows that it does not concern, and takes the grey from those that it concerns
 * again; colours of other kinds stay. `rowOf`, `columnOf`: where what is in a row or column now will stand.
 */
export function planGreys(
  form: ReadForm,
  { rows, columns }: { readonly rows: readonly RowAddition[]; readonly columns: readonly Addition[] },
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
  rowOf: (row: number) => number,
  columnOf: (column: number) => number,
): GreyArea[] {
  const keys = indicators.map(({ code }) => lookAlikeKey(code));
  const standing = form.columns.map(
    ({ column, indicator }): Line => ({ now: column, will: columnOf(column), of: indicator }),
  );
  const added = columns.flatMap(({ at, fields }) =>
    fields.map(({ header }, k): Line => {
      const of = keys.indexOf(lookAlikeKey(codeOf(header)));
      // What is inserted here stands before what stands here now.
      return { now: null, will: startOf(at, columnOf, columns) + k, of };
    }),
  );
  const lines = [
    ...form.rows.map(({ row, district }): Line => ({ now: row, will: rowOf(row), of: district })),
    ...rows.flatMap(({ at, districts: more }) =>
      more.map((of, k): Line => ({ now: null, will: startOf(at, rowOf, rows) + k, of })),
    ),
  ].sort((a, b) => a.will - b.will);
  const ordered = [...standing, ...added].sort((a, b) => a.will - b.will);
  return joined(
    ordered.flatMap((column) =>
      runsOf(lines, column.will, (line) => lookOf(form, line, column, districts, indicators)),
    ),
  );
}

/** Where the first of some new lines will stand: behind all that stands before them now. */
function startOf(at: number, placeOf: (at: number) => number, additions: readonly { at: number }[]): number {
  const isFirst = at === 0 || additions.every((one) => one.at >= at);
  return isFirst ? at : placeOf(at - 1) + 1;
}

/** What the look of a cell changes to; null where it stays. */
function lookOf(
  { backgrounds = [] }: ReadForm,
  row: Line,
  column: Line,
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
): StyleName | null {
  const [district, indicator] = [districts[row.of], indicators[column.of]];
  if (!district || !indicator) return null;
  const there = row.now === null || column.now === null ? '' : (backgrounds[row.now]?.[column.now] ?? '');
  const isGrey = there.toLowerCase() === STYLES[GREY].background;
  if (concerns(indicator, district)) return isGrey ? USUAL : null;
  return isGrey ? null : GREY;
}

/** Cells below each other of one column that change alike. */
function runsOf(rows: readonly Line[], column: number, look: (row: Line) => StyleName | null): GreyArea[] {
  const runs: GreyArea[] = [];
  for (const row of rows) {
    const style = look(row);
    const last = runs[runs.length - 1];
    if (style === null) continue;
    if (last && last.style === style && last.row + last.rows === row.will)
      runs.splice(-1, 1, { ...last, rows: last.rows + 1 });
    else runs.push({ row: row.will, column, rows: 1, columns: 1, style });
  }
  return runs;
}

/** Runs of neighbouring columns that reach over the same rows, as one area. */
function joined(runs: readonly GreyArea[]): GreyArea[] {
  const areas: GreyArea[] = [];
  for (const run of runs) {
    const at = areas.findIndex(
      (one) =>
        one.style === run.style &&
        one.row === run.row &&
        one.rows === run.rows &&
        one.column + one.columns === run.column,
    );
    const there = areas[at];
    if (there) areas.splice(at, 1, { ...there, columns: there.columns + 1 });
    else areas.push(run);
  }
  return areas;
}

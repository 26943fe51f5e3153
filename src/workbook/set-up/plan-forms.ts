import { FIRST_DATA_ROW } from '../forms/form-layout.ts';
import { cellAt } from '../grid.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import { readText } from '../reading/read-text.ts';
import type { DistrictRow, IndicatorRow } from '../round.ts';
import type { TabDescription } from '../tabs/tab-description.ts';
import { CONFIRMATION_ROWS } from '../vocabulary.ts';
import { describeColumns, describeConfirmation, describeForm, describeRows } from './describe-form.ts';
import { type FormField, fieldOf, NAME_FIELD, OTHER_FIELD } from './form-fields.ts';
import { type MovedIndicator, movedOwners } from './moved-owners.ts';
import { type Addition, planColumns } from './plan-columns.ts';
import { type GreyArea, planGreys } from './plan-greys.ts';
import { type MarkRun, planMarks } from './plan-marks.ts';
import { planRows, type RowAddition } from './plan-rows.ts';
import { planRules, type RuleChange } from './plan-rules.ts';
import { isColumnBlank, isRowBlank, type ReadForm, readForm, type StandingForm } from './read-form.ts';

/** New columns or rows that stand together. */
export interface FormBlock {
  readonly axis: 'columns' | 'rows';
  /** Where the first of them stands, counted from 0. */
  readonly at: number;
  /** How many have to be inserted there; the others are blank ones that are there already, or lie behind all. */
  readonly insert: number;
  readonly cells: TabDescription;
}

/** What brings one form in line; nothing where all lists are empty. */
export interface FormChange {
  readonly title: string;
  /** In this order, each place counted with all earlier blocks done. */
  readonly blocks: readonly FormBlock[];
  /** Counted with all blocks done. */
  readonly marks: readonly MarkRun[];
  /** Counted so as well. */
  readonly rules: readonly RuleChange[];
  /** Counted so too. */
  readonly greys: readonly GreyArea[];
}

export interface FormsPlan {
  readonly changes: readonly FormChange[];
  /** Forms to be made. */
  readonly made: readonly TabDescription[];
  /** Titles of forms that cannot be read. */
  readonly unread: readonly string[];
  /** Indicators that have to be filled in somewhere else than in their work group's own form. */
  readonly moved: readonly MovedIndicator[];
}

/** Compares the result forms with the indicators and districts of now, and says what is to be added and marked. */
export function planForms(
  standing: readonly StandingForm[],
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
): FormsPlan {
  const forms: ReadForm[] = [];
  const unread: StandingForm[] = [];
  for (const form of standing) {
    const read = readForm(form, districts, indicators);
    if (read) forms.push(read);
    else unread.push(form);
  }
  const { additions, open } = planColumns(forms, unread, indicators);
  return {
    changes: forms.map((form, index) => {
      const columns = additions[index] ?? [];
      const rows = planRows(form, forms, districts.length, columns.length > 0);
      return changeOf(form, columns, rows, districts, indicators);
    }),
    made: Array.from(open, ([title, list]) => describeForm(title, list, districts)),
    unread: unread.map(({ grid }) => grid.title),
    moved: movedOwners(forms, indicators),
  };
}

function changeOf(
  form: ReadForm,
  columns: readonly Addition[],
  rows: readonly RowAddition[],
  districts: readonly DistrictRow[],
  indicators: readonly IndicatorRow[],
): FormChange {
  const { grid } = form;
  const wide = grid.values[0]?.length ?? 0;
  const blankRows = Array.from({ length: Math.max(0, form.height - FIRST_DATA_ROW) }, () => []);
  const fields: FormField[] = Array.from({ length: Math.max(1, form.width) }, () => OTHER_FIELD);
  fields[0] = NAME_FIELD;
  for (const { column, indicator, role } of form.columns) {
    const found = indicators[indicator];
    if (found) fields[column] = fieldOf(found, role);
  }
  const columnBlocks = [...columns].reverse().map(({ at, fields: added }): FormBlock => {
    const free = freeFrom(at, wide, (column) => isColumnBlank(grid, column));
    fields.splice(at, Math.min(free, added.length), ...added);
    const insert = Math.max(0, added.length - free);
    return { axis: 'columns', at, insert, cells: describeColumns(added, blankRows) };
  });
  const confirmation = confirmationBlock(form, fields, rows);
  const districtBlocks = [...rows].reverse().map(({ at, districts: lacking }): FormBlock => {
    const free = freeFrom(at, grid.values.length, (row) => isRowBlank(grid, row));
    const added = lacking.map((district) => districts[district]?.name ?? '');
    return { axis: 'rows', at, insert: Math.max(0, added.length - free), cells: describeRows(fields, added) };
  });
  const rowBlocks = [...confirmation, ...districtBlocks];
  const moved =
    (blocks: readonly FormBlock[]) =>
    (at: number): number =>
      blocks.reduce((sum, block) => (block.at <= at ? sum + block.insert : sum), at);
  return {
    title: grid.title,
    blocks: [...columnBlocks, ...rowBlocks],
    marks: planMarks(form, moved(rowBlocks), moved(columnBlocks)),
    rules: planRules(form, indicators, moved(rowBlocks), moved(columnBlocks)),
    greys: planGreys(form, { rows, columns }, districts, indicators, moved(rowBlocks), moved(columnBlocks)),
  };
}

/** How many blank ones stand from `at` on; any number where nothing stands behind. */
function freeFrom(at: number, end: number, isBlank: (at: number) => boolean): number {
  let next = at;
  while (next < end && isBlank(next)) next += 1;
  return next >= end ? Number.POSITIVE_INFINITY : next - at;
}

/** The rows ผู้ยืนยันผล and วันที่ยืนยันผล that a form lacks, below all that stands in it. */
function confirmationBlock(
  { grid, height }: ReadForm,
  fields: readonly FormField[],
  added: readonly RowAddition[],
): FormBlock[] {
  const there = grid.values.map((_, row) => lookAlikeKey(readText(cellAt(grid, row, 0))));
  const lacking = Object.values(CONFIRMATION_ROWS).filter((name) => there.indexOf(lookAlikeKey(name)) < 0);
  if (lacking.length === 0) return [];
  // Districts that come below all else take the rows there: none is inserted that would move these.
  const below = added.filter((one) => one.at >= height).map((one) => one.at + one.districts.length);
  const at = Math.max(FIRST_DATA_ROW, height, ...below);
  return [{ axis: 'rows', at, insert: 0, cells: describeConfirmation(fields, lacking) }];
}

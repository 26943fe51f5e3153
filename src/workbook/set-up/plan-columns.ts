import { sameName } from '../reading/normalise.ts';
import type { IndicatorRow } from '../round.ts';
import { type FormField, fieldsOf } from './form-fields.ts';
import { formTitle } from './form-titles.ts';
import { blanksBefore, codesOf, isColumnBlank, type ReadForm, type StandingForm } from './read-form.ts';

/** New columns of one form that stand together, before the column that is at `at` now (counted from 0). */
export interface Addition {
  readonly at: number;
  readonly fields: FormField[];
}

/** What the forms lack for the indicators of now. */
export interface PlannedColumns {
  /** Additions to each form, from left to right. */
  readonly additions: readonly Addition[][];
  /** Indicators for which a form has to be made, by its title. */
  readonly open: ReadonlyMap<string, readonly IndicatorRow[]>;
}

/** Rows in which codes are looked for where A1 was overwritten or rows were inserted above. */
const ROWS_TRIED = [0, 1, 2, 3, 4];

/**
 * Finds a place for every input that has no column anywhere: behind the other inputs of its indicator; an indicator
 * without any column stands in the form of its owner where it does in ตัวชี้วัด, beside the owner's others. `unread`: forms that cannot be read;
 * what they may hold is not added a second time.
 */
export function planColumns(
  forms: readonly ReadForm[],
  unread: readonly StandingForm[],
  indicators: readonly IndicatorRow[],
): PlannedColumns {
  const additions = forms.map((): Addition[] => []);
  const open = new Map<string, IndicatorRow[]>();
  const hidden = new Set(
    unread.flatMap(({ grid }) => ROWS_TRIED.flatMap((row) => codesOf(grid, row, indicators))),
  );
  const homeless: number[] = [];
  indicators.forEach((indicator, index) => {
    const has = (form: ReadForm, input: number): boolean =>
      form.columns.some(
        ({ indicator: one, role }) => one === index && role.kind === 'input' && role.input === input,
      );
    const lacking = indicator.labels.map((_, input) => !forms.some((form) => has(form, input)));
    if (hidden.has(index) || lacking.indexOf(true) < 0) return;
    const home = homeOf(forms, index);
    if (home < 0) homeless.push(index);
    else
      add(
        additions[home],
        inputEnd(forms[home], index),
        fieldsOf(indicator).filter((_, i) => lacking[i]),
      );
  });
  for (const index of homeless) {
    const indicator = indicators[index];
    if (!indicator) continue;
    const home = ownersForm(forms, indicators, indicator.owner);
    const title = formTitle(indicator.owner);
    if (home >= 0) {
      add(additions[home], placeOf(forms[home], indicators, index), fieldsOf(indicator));
    } else if (!unread.some(({ grid }) => sameName(grid.title, title))) {
      open.set(title, [...(open.get(title) ?? []), indicator]);
    }
  }
  for (const list of additions) list.sort((a, b) => a.at - b.at);
  return { additions, open };
}

function add(list: Addition[] | undefined, at: number, fields: readonly FormField[]): void {
  const there = list?.find((one) => one.at === at);
  if (there) there.fields.push(...fields);
  else list?.push({ at, fields: [...fields] });
}

/** Columns of an indicator that hold inputs, or held one under an earlier label. */
const inputsOf = ({ codes, columns }: ReadForm, index: number): number[] =>
  codes
    .map((_, column) => column)
    .filter(
      (column) =>
        codes[column] === index && !columns.some((one) => one.column === column && one.role.kind !== 'input'),
    );

/** The form that holds inputs of an indicator, or else anything of it; −1 where none does. */
function homeOf(forms: readonly ReadForm[], index: number): number {
  const home = forms.findIndex((form) => inputsOf(form, index).length > 0);
  return home >= 0 ? home : forms.findIndex(({ codes }) => codes.indexOf(index) >= 0);
}

/** Behind the last input of an indicator, or before its first column where it has none. */
function inputEnd(form: ReadForm | undefined, index: number): number {
  const last = form && inputsOf(form, index).pop();
  if (last !== undefined) return last + 1;
  return form ? before(form, form.codes.indexOf(index)) : 0;
}

/** The form with the title of an owner's, or else the first with columns of the owner's; −1 where there is none. */
function ownersForm(forms: readonly ReadForm[], indicators: readonly IndicatorRow[], owner: string): number {
  const title = formTitle(owner);
  const titled = forms.findIndex(({ grid }) => sameName(grid.title, title));
  return titled >= 0 ? titled : forms.findIndex((form) => ownersLast(form, indicators, owner) >= 0);
}

const ownersLast = ({ codes }: ReadForm, indicators: readonly IndicatorRow[], owner: string): number =>
  codes.map((index) => index >= 0 && sameName(indicators[index]?.owner ?? '', owner)).lastIndexOf(true);

/**
 * Behind the nearest indicator before it that is in the form, or before the nearest one behind it, those of its owner
 * first; else behind all.
 */
function placeOf(form: ReadForm | undefined, indicators: readonly IndicatorRow[], index: number): number {
  if (!form) return 1;
  const { codes } = form;
  const isOwners = (one: number): boolean =>
    sameName(indicators[one]?.owner ?? '', indicators[index]?.owner ?? '');
  const there = codes.filter((one) => one >= 0);
  const owners = there.filter(isOwners);
  const near = owners.length > 0 ? owners : there;
  const nearest = Math.max(...near.filter((one) => one < index), -1);
  if (nearest >= 0) return codes.lastIndexOf(nearest) + 1;
  return near.length > 0 ? before(form, codes.indexOf(Math.min(...near))) : Math.max(1, form.width);
}

/** Where columns begin that are put in before one. */
const before = ({ grid }: ReadForm, column: number): number =>
  blanksBefore(column, 1, (one) => isColumnBlank(grid, one));

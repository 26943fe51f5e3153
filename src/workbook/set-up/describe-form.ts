import type { Indicator } from '../../scoring/index.ts';
import { TabBuilder } from '../tabs/tab-builder.ts';
import type { TabDescription, TabValue } from '../tabs/tab-description.ts';
import { ALL_DISTRICTS, CONFIRMATION_ROWS } from '../vocabulary.ts';
import { type FormField, fieldsOf, NAME_FIELD } from './form-fields.ts';

/**
 * A result form: code and short name in row 1, label in row 2, a district a row, ทุกอำเภอ last; below it who stands for
 * the results, and since when.
 */
export function describeForm(
  title: string,
  indicators: readonly Pick<Indicator, 'code' | 'shortName' | 'labels' | 'measure'>[],
  districts: readonly string[],
): TabDescription {
  const columns = [NAME_FIELD, ...indicators.flatMap(fieldsOf)];
  const names = [...districts, ALL_DISTRICTS];
  const tab = addRows(
    addHead(builderOf(columns), columns),
    columns,
    names.map((name) => [name]),
  );
  return { ...build(addConfirmation(tab, [CONFIRMATION_ROWS.by, CONFIRMATION_ROWS.on])), title };
}

/** The two rows alone, to stand below a form; `rows`: those that it lacks. */
export const describeConfirmation = (
  columns: readonly FormField[],
  rows: readonly string[],
): TabDescription => build(addConfirmation(builderOf(columns), rows));

function addConfirmation(tab: TabBuilder, rows: readonly string[]): TabBuilder {
  for (const name of rows) tab.row([name], ['name', 'inputText']);
  return tab;
}

/** Columns of a form from row 1 on, with rows below the two of code and label. */
export function describeColumns(
  columns: readonly FormField[],
  rows: readonly (readonly TabValue[])[],
): TabDescription {
  return build(addRows(addHead(builderOf(columns), columns), columns, rows));
}

const addHead = (tab: TabBuilder, columns: readonly FormField[]): TabBuilder =>
  tab.header(columns.map(({ header }) => header)).row(
    columns.map(({ label }) => label),
    columns.map((column) => (column === NAME_FIELD ? 'section' : 'label')),
  );

/** Rows of a form alone, to stand between others. */
export const describeRows = (columns: readonly FormField[], names: readonly string[]): TabDescription =>
  build(
    addRows(
      builderOf(columns),
      columns,
      names.map((name) => [name]),
    ),
  );

const build = (tab: TabBuilder): TabDescription =>
  tab.build({ key: '', title: '', frozenRows: 2, frozenColumns: 1 });

const builderOf = (columns: readonly FormField[]): TabBuilder =>
  new TabBuilder(columns.map(({ width }) => width));

function addRows(
  tab: TabBuilder,
  columns: readonly FormField[],
  rows: readonly (readonly TabValue[])[],
): TabBuilder {
  const top = tab.next;
  tab.block(
    rows,
    columns.map(({ style }) => style),
  );
  columns.forEach(({ rule }, column) => {
    if (rule && rows.length > 0) tab.rule({ ...rule, row: top, column, rows: rows.length, columns: 1 });
  });
  return tab;
}

import { FIRST_DATA_ROW } from '../forms/form-layout.ts';
import { concerns } from '../indicators/parse-scope.ts';
import type { DistrictRow, IndicatorRow } from '../round.ts';
import { TabBuilder } from '../tabs/tab-builder.ts';
import type { StyledArea, TabDescription, TabValue } from '../tabs/tab-description.ts';
import { ALL_DISTRICTS } from '../vocabulary.ts';
import { type FormField, fieldsOf, NAME_FIELD } from './form-fields.ts';

/**
 * A result form: code and short name in row 1, label in row 2, a district a row, ทุกอำเภอ last. Cells of an indicator
 * that does not concern a row are grey.
 */
export function describeForm(
  title: string,
  indicators: readonly Pick<IndicatorRow, 'code' | 'shortName' | 'labels' | 'measure' | 'scope'>[],
  districts: readonly Pick<DistrictRow, 'name' | 'kind'>[],
): TabDescription {
  const fields = indicators.map(fieldsOf);
  const names = [...districts.map(({ name }) => name), ALL_DISTRICTS];
  const form = describeColumns(
    [NAME_FIELD, ...fields.flat()],
    names.map((name) => [name]),
  );
  const greys: StyledArea[] = [];
  let column = 1;
  indicators.forEach((indicator, i) => {
    const columns = fields[i]?.length ?? 0;
    districts.forEach((district, d) => {
      const area = { row: FIRST_DATA_ROW + d, column, rows: 1, columns };
      if (!concerns(indicator, district)) greys.push({ ...area, style: 'notConcerned' });
    });
    column += columns;
  });
  return { ...form, styles: [...form.styles, ...greys], title };
}

/** Columns of a form from row 1 on, with rows below the two of code and label. */
export function describeColumns(
  columns: readonly FormField[],
  rows: readonly (readonly TabValue[])[],
): TabDescription {
  const tab = builderOf(columns)
    .header(columns.map(({ header }) => header))
    .row(
      columns.map(({ label }) => label),
      columns.map((column) => (column === NAME_FIELD ? 'section' : 'label')),
    );
  return addRows(tab, columns, rows);
}

/** Rows of a form alone, to stand between others. */
export const describeRows = (columns: readonly FormField[], names: readonly string[]): TabDescription =>
  addRows(
    builderOf(columns),
    columns,
    names.map((name) => [name]),
  );

const builderOf = (columns: readonly FormField[]): TabBuilder =>
  new TabBuilder(columns.map(({ width }) => width));

function addRows(
  tab: TabBuilder,
  columns: readonly FormField[],
  rows: readonly (readonly TabValue[])[],
): TabDescription {
  const top = tab.next;
  tab.block(
    rows,
    columns.map(({ style }) => style),
  );
  columns.forEach(({ rule }, column) => {
    if (rule && rows.length > 0) tab.rule({ ...rule, row: top, column, rows: rows.length, columns: 1 });
  });
  return tab.build({ key: '', title: '', frozenRows: 2, frozenColumns: 1 });
}

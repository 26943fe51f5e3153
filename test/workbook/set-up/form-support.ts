import { exact, type Measure } from '../../../src/scoring/index.ts';
import type { Grid } from '../../../src/workbook/grid.ts';
import type { DistrictRow, IndicatorRow } from '../../../src/workbook/round.ts';
import { type FormsPlan, planForms as planAll } from '../../../src/workbook/set-up/plan-forms.ts';
import type { StandingForm } from '../../../src/workbook/set-up/read-form.ts';

export const NOWHERE = { tab: '', cell: '' };

/** A result form of these rows, the notes of its cells by A1-like place `row,column` from 0. */
export function form(
  title: string,
  rows: readonly (readonly (string | number)[])[],
  notes: Readonly<Record<string, string>> = {},
): StandingForm {
  const width = Math.max(...rows.map((row) => row.length));
  const table = <T>(cell: (row: number, column: number) => T): T[][] =>
    rows.map((_, row) => Array.from({ length: width }, (__, column) => cell(row, column)));
  const grid: Grid = {
    title,
    values: table((row, column) => rows[row]?.[column] ?? ''),
    formats: table(() => 'General'),
    formulas: table(() => ''),
  };
  return { grid, notes: table((row, column) => notes[`${row},${column}`] ?? ''), helps: [] };
}

export function indicator(
  code: string,
  labels: readonly string[],
  owner = 'กลุ่มงาน ก',
  measure: Measure = 'percent',
): IndicatorRow {
  return {
    code,
    labels,
    owner,
    measure,
    section: 0,
    sectionName: '',
    scope: null,
    name: '',
    shortName: '',
    unit: '',
    weight: exact(1),
    criterion: null,
    evidence: '',
    note: '',
    period: '',
    unconfirmed: '',
    hasLevels: false,
    codePlace: NOWHERE,
    weightPlace: NOWHERE,
    targetPlace: NOWHERE,
  };
}

export const districts = (...names: string[]): DistrictRow[] =>
  names.map((name) => ({
    name,
    code: '',
    kind: 'อำเภอ',
    person: '',
    position: '',
    email: '',
    place: NOWHERE,
  }));

const isConfirmation = ([name]: readonly unknown[]): boolean => name === 'ผู้ยืนยันผล' || name === 'วันที่ยืนยันผล';

/** The plan but for the two rows of who confirms a form: those have tests of their own. */
export function planForms(...given: Parameters<typeof planAll>): FormsPlan {
  const plan = planAll(...given);
  return {
    ...plan,
    changes: plan.changes.map((change) => ({
      ...change,
      blocks: change.blocks.filter(({ cells }) => !cells.values.some(isConfirmation)),
    })),
    made: plan.made.map((tab) => ({ ...tab, values: tab.values.filter((row) => !isConfirmation(row)) })),
  };
}

/** A form as it is once its part of a plan is carried out, by the plain meaning of the plan. */
export function carriedOut({ grid }: StandingForm, plan: FormsPlan): (string | number)[][] {
  const cells = grid.values.map((row) => row.map((value) => value as string | number)); // forms above hold no others
  const change = plan.changes.find(({ title }) => title === grid.title);
  for (const { axis, at, insert, cells: added } of change?.blocks ?? []) {
    if (axis === 'rows') cells.splice(at, 0, ...Array.from({ length: insert }, () => []));
    else for (const row of cells) row.splice(at, 0, ...Array.from({ length: insert }, () => ''));
    added.values.forEach((values, row) => {
      const line = axis === 'rows' ? at + row : row;
      values.forEach((value, column) => {
        cells[line] ??= [];
        (cells[line] as (string | number)[])[axis === 'rows' ? column : at + column] = String(value ?? '');
      });
    });
  }
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

import { exact } from '../../../src/scoring/index.ts';
import { a1, type CellValue, type Grid, type Merge } from '../../../src/workbook/grid.ts';
import { planPull } from '../../../src/workbook/older-table/plan-pull.ts';
import type { IndicatorRow } from '../../../src/workbook/round.ts';
import { districts, indicator } from '../set-up/form-support.ts';

export const DISTRICTS = districts('เมืองสระแก้ว', 'คลองหาด', 'ตาพระยา');

const named = (row: IndicatorRow, shortName: string, name: string): IndicatorRow => ({
  ...row,
  shortName,
  name,
});

/** One indicator of each way of measuring, after the letter's. */
export const INDICATORS: readonly IndicatorRow[] = [
  named(indicator('ห1', ['เบิกจ่าย (บาท)', 'งบจัดสรร (บาท)']), 'ใช้จ่ายงบ', 'ร้อยละของการใช้จ่ายงบประมาณ'),
  named(
    { ...indicator('บ6', ['ผล'], 'กลุ่มงาน ก', 'number'), unit: 'ร้อยละ', weight: exact(10) },
    'คุณภาพ จปฐ.',
    'ความสำเร็จของการบริหารการจัดเก็บข้อมูล จปฐ. ปี 2567',
  ),
  named(
    indicator('ส1.1', ['คะแนน'], 'กลุ่มงาน ก', 'direct'),
    'กองทุนสตรี',
    'มุ่งผลสัมฤทธิ์: การเบิกจ่ายกองทุนพัฒนาบทบาทสตรี',
  ),
  named(indicator('ส3', ['ส่ง'], 'กลุ่มงาน ก', 'yes-no'), 'จัดการความรู้', 'การสั่งสมความเชี่ยวชาญในอาชีพ'),
];

/** The form's columns: code, label. */
const COLUMNS = [
  ['ห1 ใช้จ่ายงบ', 'เบิกจ่าย (บาท)'],
  ['ห1 ใช้จ่ายงบ', 'งบจัดสรร (บาท)'],
  ['ห1 ใช้จ่ายงบ', 'คะแนนจากกลุ่มงาน'],
  ['ห1 ใช้จ่ายงบ', 'หลักฐาน'],
  ['บ6 คุณภาพ จปฐ.', 'ผล'],
  ['บ6 คุณภาพ จปฐ.', 'หมายเหตุ'],
  ['ส1.1 กองทุนสตรี', 'คะแนน'],
  ['ส3 จัดการความรู้', 'ส่ง'],
] as const;
const ROWS = ['เมืองสระแก้ว', 'คลองหาด', 'ตาพระยา', 'ทุกอำเภอ'];

export type Rows = readonly (readonly (CellValue | null)[])[];

/** A tab of these rows; `percents` and `formulas` by A1. */
export function tab(
  title: string,
  rows: Rows,
  { merges = [], percents = [], formulas = {} }: Extras = {},
): Grid {
  const wide = Math.max(0, ...rows.map((row) => row.length));
  const table = <T>(cell: (row: number, column: number) => T): T[][] =>
    rows.map((_, row) => Array.from({ length: wide }, (__, column) => cell(row, column)));
  return {
    title,
    values: table((row, column) => rows[row]?.[column] ?? ''),
    formats: table((row, column) => (percents.includes(a1(row, column)) ? '0.00%' : 'General')),
    formulas: table((row, column) => formulas[a1(row, column)] ?? ''),
    merges,
  };
}

export interface Extras {
  readonly merges?: readonly Merge[];
  readonly percents?: readonly string[];
  readonly formulas?: Readonly<Record<string, string>>;
}

/** The form, blank but for `typed`, whose keys are as those of {@link pull}. */
export function formOf(typed: Readonly<Record<string, CellValue>> = {}, extras: Extras = {}): Grid {
  const cellOf = (name: string, [header, label]: (typeof COLUMNS)[number]): CellValue =>
    typed[`${header.split(' ')[0]} ${label} ${name}`] ?? '';
  return tab(
    'กรอกผล ก',
    [
      ['อำเภอ', ...COLUMNS.map(([header]) => header)],
      ['', ...COLUMNS.map(([, label]) => label)],
      ...ROWS.map((name) => [name, ...COLUMNS.map((column) => cellOf(name, column))]),
      ['ผู้ยืนยันผล'],
      ['วันที่ยืนยันผล'],
    ],
    extras,
  );
}

/** What the plan for one table comes to: fills by `code label district`, cells of the table that differ or stay. */
export function pull(table: Grid | readonly Grid[], form: Grid = formOf()) {
  const tables = Array.isArray(table) ? (table as readonly Grid[]) : [table as Grid];
  const plan = planPull(tables, [form], DISTRICTS, INDICATORS);
  return {
    obstacle: plan.tables[0]?.obstacle ?? '',
    fills: Object.fromEntries(
      plan.fills.map(({ row, column, value }) => {
        const [header = '', label = ''] = COLUMNS[column - 1] ?? [];
        return [`${header.split(' ')[0]} ${label} ${ROWS[row - 2]}`, value];
      }),
    ),
    differ: plan.differences.map(({ from, there }) => `${from.cell} ${there.cell}`),
    left: plan.notPlaced.map(({ place }) => place.cell),
    same: plan.same,
    mended: plan.mended.map(({ place }) => place.cell),
  };
}

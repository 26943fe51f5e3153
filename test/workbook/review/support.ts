import { assess } from '../../../src/workbook/assess.ts';
import type { CellValue } from '../../../src/workbook/grid.ts';
import type { Cells } from '../../../src/workbook/history/history-table.ts';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import type { Finding } from '../../../src/workbook/review/finding.ts';
import { reviewOf } from '../../../src/workbook/review/review-of.ts';
import { gridOf } from '../reading/grids.ts';

type Row = Record<string, CellValue>;

/** An indicator, and what each district reported: one figure, or two for a share. */
export interface Told {
  readonly row: Row;
  readonly results: readonly (CellValue | readonly CellValue[])[];
}

export const TARGET = 'เป้าหมาย (5 คะแนน)';

/** A number by levels 1–4 and a target, more is better. */
export const byLevels = (
  code: string,
  weight: number,
  rule: string,
  bounds: readonly number[],
  results: readonly CellValue[],
): Told => ({
  row: {
    รหัส: code,
    ตัวชี้วัด: `ชื่อของ ${code}`,
    น้ำหนัก: weight,
    วิธีวัด: 'ตัวเลข',
    เกณฑ์: rule,
    ...Object.fromEntries(bounds.slice(0, 4).map((bound, level) => [`ระดับ ${level + 1}`, bound])),
    [TARGET]: bounds[4] ?? '',
  },
  results,
});

/** Scores that are given as they are. */
export const given = (code: string, weight: number, results: readonly CellValue[]): Told => ({
  row: { รหัส: code, ตัวชี้วัด: `ชื่อของ ${code}`, น้ำหนัก: weight, วิธีวัด: 'ให้คะแนนโดยตรง' },
  results,
});

/** A number in proportion to a target. */
export const inProportion = (
  code: string,
  weight: number,
  target: number,
  results: readonly CellValue[],
): Told => ({
  row: {
    รหัส: code,
    ตัวชี้วัด: `ชื่อของ ${code}`,
    น้ำหนัก: weight,
    วิธีวัด: 'ตัวเลข',
    เกณฑ์: 'บัญญัติไตรยางศ์',
    [TARGET]: target,
  },
  results,
});

const HEADERS = [
  ...['รหัส', 'องค์ประกอบ', 'ตัวชี้วัด', 'น้ำหนัก', 'วิธีวัด', 'ข้อมูลที่กรอก', 'เกณฑ์', 'เงื่อนไข', TARGET],
  ...['ระดับ 0', 'ระดับ 1', 'ระดับ 2', 'ระดับ 3', 'ระดับ 4', 'คะแนนขั้นต่ำ'],
];

const labelsOf = ({ วิธีวัด: measure, ข้อมูลที่กรอก: labels }: Row): string[] =>
  labels ? String(labels).split(' | ') : [measure === 'ให้คะแนนโดยตรง' ? 'คะแนน' : 'ผล'];

/** What is said of a round of as many districts as there are results; sections in thirds where more are named. */
export function reviewed(
  told: readonly Told[],
  sections: readonly (readonly [string, number])[] = [['งาน', 100]],
  closed: Cells | null = null,
): { findings: readonly Finding[]; notLooked: readonly string[] } {
  const districts = (told[0]?.results ?? []).map((_, d) => `อำเภอ ${'กขคงจฉชซฌญ'[d]}`);
  const columns = told.flatMap(({ row, results }) =>
    labelsOf(row).map((label, at) => ({
      head: [row.รหัส ?? '', label],
      cells: results.map((one): CellValue => (isPair(one) ? (one[at] ?? '') : one)),
    })),
  );
  const settings: CellValue[][] = [
    ['จังหวัด', 'จันทบุรี'],
    ['ปีงบประมาณ', 2568],
    ['รอบที่', 1],
  ];
  const { round, problems } = parseRound([
    gridOf('ตั้งค่า', [
      ['รายการ', 'ค่า', 'องค์ประกอบ', 'น้ำหนักองค์ประกอบ (%)'],
      ...settings.map((row, at) => [...row, ...(sections[at] ?? [])]),
    ]),
    gridOf('อำเภอ', [['อำเภอ'], ...districts.map((name) => [name])]),
    gridOf('ตัวชี้วัด', [
      HEADERS,
      ...told.map(({ row }) => HEADERS.map((header) => ({ องค์ประกอบ: 'งาน', ...row })[header] ?? '')),
    ]),
    gridOf('กรอกผล', [
      ['อำเภอ', ...columns.map(({ head }) => head[0] ?? '')],
      ['', ...columns.map(({ head }) => head[1] ?? '')],
      ...districts.map((name, d) => [name, ...columns.map(({ cells }) => cells[d] ?? '')]),
    ]),
  ]);
  if (!round) throw new Error(problems.all.map(({ message }) => message).join('\n'));
  return reviewOf(assess(round, problems), closed);
}

const isPair = (one: Told['results'][number]): one is readonly CellValue[] => Array.isArray(one);

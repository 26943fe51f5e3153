import { shown } from '../../../src/scoring/index.ts';
import { assess } from '../../../src/workbook/assess.ts';
import type { CellValue, Grid, Merge } from '../../../src/workbook/grid.ts';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import type { Problem } from '../../../src/workbook/problems/problem.ts';
import { INDICATOR_HEADER } from '../../../src/workbook/vocabulary.ts';

export type Rows = CellValue[][];

/** A tab of plain cells; blanks may be left out at the end of a row. */
export function gridOf(title: string, rows: Rows, merges: Merge[] = []): Grid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]);
  const blank = values.map((row) => row.map(() => ''));
  return { title, values, formats: blank, formulas: blank, merges };
}

/** The same tab with the number format of a cell given as A1, single letters only. */
export function formatted(grid: Grid, cell: string, format: string): Grid {
  const at = [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65];
  const formats = grid.formats.map((line, row) =>
    line.map((one, column) => (row === at[0] && column === at[1] ? format : one)),
  );
  return { ...grid, formats };
}

/** `B3:C5` as a block. */
export function block(range: string): Merge {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
  const [column, row] = [left.charCodeAt(0) - 65, Number(top) - 1];
  return { row, column, rows: Number(bottom) - row, columns: right.charCodeAt(0) - 64 - column };
}

/** The three tabs and the form of a small round without any problem: two districts, two numbers, one percentage. */
export interface Tabs {
  settings: Rows;
  districts: Rows;
  indicators: Rows;
  form: Rows;
}

const HEADERS: readonly string[] = Object.values(INDICATOR_HEADER);
const LEVELS = { 'ระดับ 1': 50, 'ระดับ 2': 60, 'ระดับ 3': 70, 'ระดับ 4': 80 };

const indicatorRow = (cells: Record<string, CellValue>): CellValue[] =>
  HEADERS.map((header) => cells[header] ?? '');

/** The column letter of a header of ตัวชี้วัด. */
export const indicatorColumn = (header: string): string => String.fromCharCode(65 + HEADERS.indexOf(header));

export function cleanTabs(): Tabs {
  const number = (code: string, weight: number): CellValue[] =>
    indicatorRow({
      รหัส: code,
      องค์ประกอบ: 'งาน',
      ตัวชี้วัด: `ตัวชี้วัด ${code}`,
      น้ำหนัก: weight,
      วิธีวัด: 'ตัวเลข',
      เกณฑ์: 'ระดับ คิดทศนิยม',
      'เป้าหมาย (5 คะแนน)': 90,
      กลุ่มงานที่รับผิดชอบ: 'กลุ่มหนึ่ง',
      ...LEVELS,
    });
  return {
    settings: [
      ['รายการ', 'ค่า', '', 'องค์ประกอบ', 'น้ำหนักองค์ประกอบ (%)'],
      ['ปีงบประมาณ', 2568, '', 'งาน', 100],
      ['รอบที่', 1],
      ['ทศนิยม', 2],
    ],
    districts: [
      ['อำเภอ', 'รหัส', 'ประเภท'],
      ['เมืองจันทบุรี', 2201],
      ['ท่าใหม่', 2203],
    ],
    indicators: [
      [...HEADERS],
      number('ก1', 50),
      number('ก2', 30),
      indicatorRow({
        รหัส: 'ก3',
        องค์ประกอบ: 'งาน',
        ตัวชี้วัด: 'ร้อยละ',
        น้ำหนัก: 20,
        วิธีวัด: 'ร้อยละ',
        ข้อมูลที่กรอก: 'ทำได้ | ทั้งหมด',
        เกณฑ์: 'ระดับ คิดทศนิยม',
        'เป้าหมาย (5 คะแนน)': 90,
        กลุ่มงานที่รับผิดชอบ: 'กลุ่มสอง',
        ...LEVELS,
      }),
    ],
    form: [
      ['อำเภอ', 'ก1', 'ก2', 'ก3', 'ก3'],
      ['', 'ผล', 'ผล', 'ทำได้', 'ทั้งหมด'],
      ['เมืองจันทบุรี', 80, 70, 30, 50],
      ['ท่าใหม่', 60, 50, 40, 50],
    ],
  };
}

export type Merges = Partial<Record<keyof Tabs, Merge[]>>;

/** The tabs as they are read from a workbook. */
export function gridsOf(tabs: Tabs, merges: Merges = {}, ...more: Grid[]): Grid[] {
  return [
    gridOf('ตั้งค่า', tabs.settings, merges.settings),
    gridOf('อำเภอ', tabs.districts, merges.districts),
    gridOf('ตัวชี้วัด', tabs.indicators, merges.indicators),
    gridOf('กรอกผล', tabs.form, merges.form),
    ...more,
  ];
}

export interface Reading {
  /** `code tab!cell` of each problem, in the order found. */
  told: string[];
  messages: string[];
  problems: readonly Problem[];
  /** explanations[district][indicator]; none where the run was stopped. */
  explanations: readonly (readonly string[])[];
  /** Scores by district and indicator as shown, or the status where there is none; null: the run was stopped. */
  scores: Record<string, (number | string)[]> | null;
}

/** Reads and scores. */
export function readGrids(grids: readonly Grid[]): Reading {
  const { round, problems } = parseRound(grids);
  const assessment = round ? assess(round, problems) : null;
  const scores = assessment?.districts.map(
    ({ name, rows }) =>
      [name, rows.map(({ exact, status }) => (exact.score ? shown(exact.score, 2) : status))] as const,
  );
  return {
    told: problems.all.map(({ code, tab, cell }) => `${code} ${tab}!${cell}`),
    messages: problems.all.map(({ message }) => message),
    problems: problems.all,
    explanations: assessment?.districts.map(({ rows }) => rows.map(({ explanation }) => explanation)) ?? [],
    scores: scores ? Object.fromEntries(scores) : null,
  };
}

/** The clean tabs after a change. */
export function readChanged(change: (tabs: Tabs) => void, merges: Merges = {}, ...more: Grid[]): Reading {
  const tabs = cleanTabs();
  change(tabs);
  return readGrids(gridsOf(tabs, merges, ...more));
}

/** Puts a value into a cell given as A1, single letters only. */
export function put(rows: Rows, cell: string, value: CellValue): void {
  const row = Number(cell.slice(1)) - 1;
  while (rows.length <= row) rows.push([]);
  const line = rows[row] ?? [];
  const column = cell.charCodeAt(0) - 65;
  while (line.length < column) line.push('');
  line[column] = value;
}

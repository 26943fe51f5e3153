import { readdirSync, readFileSync } from 'node:fs';

/** severity, code, tab, cell, owner (null: any). */
export type Issue = [string, string, string, string | string[], string | null];

export interface Indicator {
  code: string;
  value: number | 'any' | null;
  /** The number it is scored by; null where there is none. */
  target: number | null;
  score: number | null;
  weight: number;
  weighted: number | null;
  status: string;
  /** Of ร้อยละ and ร้อยละที่เพิ่มขึ้น, where both are numbers. */
  inputs: [number, number] | null;
  explanation?: string;
  /** Of a result that a row of ค่าเป้าหมายรายอำเภอ counts for: that row, and the levels joined by |. */
  targetFrom?: { cell: string; since: string; reference: string; scoreBefore: number | 'any' | null };
  levels?: string | null;
}

export interface District {
  name: string;
  kind: string;
  complete: boolean;
  total: number | null;
  percent: number | null;
  grade: string | null;
  rank: number | null;
  range: [number, number] | null;
  coverage: number | null;
  assessed: number | null;
  moderated: null;
  receipt: string;
  sections: { name: string; share: number; score: number | null }[];
  indicators: Indicator[];
}

export interface Round {
  province: string;
  fiscalYear: number;
  round: number;
  unconfirmed: number;
}

/** An indicator as ข้อมูลวิเคราะห์ has it. */
export interface Rule {
  code: string;
  unit: string;
  owner: string;
  measure: string;
  criterion: string | null;
  operator: string | null;
  target: number | null;
  levels: string | null;
  lowest: number | null;
}

export interface Expectation {
  kind: 'scored' | 'run' | 'cell' | 'mended';
  decimals: number;
  /** ISO, of เริ่ม, สิ้นสุด and ข้อมูล ณ วันที่; null where blank or unreadable. */
  dates: (string | null)[];
  rules: Rule[];
  report: { round: Round; districts: District[]; issues: Issue[] };
  issues: Issue[];
}

/** What the program prints. */
export interface Report {
  round: Round;
  districts: District[];
  issues: { severity: string; code: string; tab: string; cell: string; message: string; owner: string }[];
}

export const workbooks = new URL('../workbooks/', import.meta.url);

function readLines(name: string): unknown[] {
  const text = readFileSync(new URL(`${name}.jsonl`, workbooks), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Workbooks that are scored, with everything that is expected of them. */
export function scoredWorkbooks(): [string, Expectation][] {
  return readdirSync(workbooks)
    .filter((file) => file.endsWith('.jsonl') && file !== 'problems.jsonl')
    .map((file) => file.replace('.jsonl', ''))
    .map((name) => {
      const [head, ...districts] = readLines(name);
      const { decimals, dates, rules, ...report } = head as Expectation['report'] & Expectation;
      return [
        name,
        {
          kind: 'scored',
          decimals,
          dates,
          rules,
          report: { ...report, districts: districts as District[] },
          issues: [],
        },
      ];
    });
}

/** One workbook a problem: `run` stops the run, `cell` is scored beside it, `mended` is read in spite of a slip. */
export function problemWorkbooks(kind: Expectation['kind']): [string, Expectation][] {
  const all = readLines('problems') as (Expectation & { name: string })[];
  return all.filter((one) => one.kind === kind).map((one) => [one.name, one]);
}

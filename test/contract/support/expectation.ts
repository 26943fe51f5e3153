import { readdirSync, readFileSync } from 'node:fs';

/** severity, code, tab, cell, owner (null: any). */
export type Issue = [string, string, string, string | string[], string | null];

export interface Indicator {
  code: string;
  value: number | 'any' | null;
  score: number | null;
  weight: number;
  weighted: number | null;
  status: string;
  explanation?: string;
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
  sections: { name: string; share: number; score: number | null }[];
  indicators: Indicator[];
}

export interface Round {
  province: string;
  fiscalYear: number;
  round: number;
  unconfirmed: number;
}

export interface Expectation {
  kind: 'scored' | 'run' | 'cell' | 'mended';
  decimals: number;
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
      const { decimals, ...report } = head as Expectation['report'] & { decimals: number };
      return [
        name,
        { kind: 'scored', decimals, report: { ...report, districts: districts as District[] }, issues: [] },
      ];
    });
}

/** One workbook a problem: `run` stops the run, `cell` is scored beside it, `mended` is read in spite of a slip. */
export function problemWorkbooks(kind: Expectation['kind']): [string, Expectation][] {
  const all = readLines('problems') as (Expectation & { name: string })[];
  return all.filter((one) => one.kind === kind).map((one) => [one.name, one]);
}

import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Desk } from '../contract/support/call.ts';
import type { Report } from '../contract/support/expectation.ts';
import { amount, spread } from '../support/depth.ts';

interface Expected {
  name: string;
  /** code, tab, cell */
  issues: [string, string, string][];
  /** By district: a score, or a status where there is none; null: the run stops. */
  scores: Record<string, (number | string)[]> | null;
}

const workbooks = new URL('./workbooks/', import.meta.url);
const expected = readFileSync(new URL('expected.jsonl', workbooks), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Expected); // as make-workbooks.py writes it

const desk = new Desk();
afterAll(() => desk.clear());

const issuesOf = ({ issues }: Report): string[] =>
  issues.map(({ code, tab, cell }) => `${code} ${tab}!${cell}`).sort();

const scoresOf = ({ districts }: Report): Expected['scores'] =>
  Object.fromEntries(
    districts.map(({ name, indicators }) => [name, indicators.map(({ score, status }) => score ?? status)]),
  );

async function score(file: string, out: string): Promise<{ status: number; report: Report }> {
  const call = await desk.call('score', file, '-o', out, '--json');
  return { status: call.status, report: JSON.parse(call.out) as Report };
}

describe.each([
  ['openpyxl', ''],
  ['LibreOffice', 'office-'],
])('a messy workbook written by %s is read where it is certain and asked about where not', (_, prefix) => {
  it.each(spread(expected, amount(6, Infinity)).map((one) => [one.name, one] as const))(
    '%s',
    async (name, { issues, scores }) => {
      await copyFile(fileURLToPath(new URL(`${prefix}${name}.xlsx`, workbooks)), desk.path('messy.xlsx'));
      const { status, report } = await score('messy.xlsx', `${prefix}${name}-out.xlsx`);
      expect(issuesOf(report)).toEqual(issues.map(([code, tab, cell]) => `${code} ${tab}!${cell}`).sort());
      expect(report.issues.filter(({ message }) => !/[ก-๛]/.test(message))).toEqual([]);
      expect(status).toBe(scores ? 0 : 1);
      expect(scoresOf(report)).toEqual(scores ?? {});
      if (!scores) return;
      // What we saved is read like what we opened.
      const again = await score(`${prefix}${name}-out.xlsx`, 'again.xlsx');
      expect({ issues: issuesOf(again.report), scores: scoresOf(again.report) }).toEqual({
        issues: issuesOf(report),
        scores,
      });
    },
  );
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Desk, project } from './support/call.ts';
import { scoredWorkbooks } from './support/expectation.ts';
import { Package } from './support/package.ts';

const desk = new Desk();
afterAll(() => desk.clear());

interface Recomputed {
  readonly rulesId: string;
  readonly text: string;
  readonly receipts: Readonly<Record<string, string>>;
}

/** As a stranger recomputes it from the input tabs, after docs/rules-id.md and docs/receipts.md. */
function recomputed(file: string): Recomputed {
  const script = fileURLToPath(new URL('test/contract/recompute.py', project));
  return JSON.parse(execFileSync('/usr/bin/python3', [script, desk.path(file)], { encoding: 'utf8' }));
}

describe('rules_id and receipts come out again by the documents, in another language', () => {
  it.each(scoredWorkbooks().map(([name]) => name))('%s', async (name) => {
    const report = await desk.score(desk.lay(name), '-o', `${name}-out.xlsx`);
    const grid = new Package(readFileSync(desk.path(`${name}-out.xlsx`))).grid('ข้อมูลวิเคราะห์');
    const column = grid[0]?.indexOf('rules_id') ?? -1;
    const { rulesId, text, receipts } = recomputed(`${name}-out.xlsx`);
    expect(new Set(grid.slice(1).map((row) => row[column])), text).toEqual(new Set([rulesId]));
    expect(Object.fromEntries(report.districts.map((one) => [one.name, one.receipt]))).toEqual(receipts);
  });
});

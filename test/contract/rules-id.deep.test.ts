import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Desk, project } from './support/call.ts';
import { scoredWorkbooks } from './support/expectation.ts';
import { Package } from './support/package.ts';

const desk = new Desk();
afterAll(() => desk.clear());

/** As a stranger recomputes it from the input tabs, after docs/rules-id.md. */
function recomputed(file: string): { rulesId: string; text: string } {
  const script = fileURLToPath(new URL('test/contract/recompute.py', project));
  return JSON.parse(execFileSync('/usr/bin/python3', [script, desk.path(file)], { encoding: 'utf8' }));
}

describe('rules_id comes out again by docs/rules-id.md, in another language', () => {
  it.each(scoredWorkbooks().map(([name]) => name))('%s', async (name) => {
    await desk.call('score', desk.lay(name), '-o', `${name}-out.xlsx`);
    const grid = new Package(readFileSync(desk.path(`${name}-out.xlsx`))).grid('ข้อมูลวิเคราะห์');
    const column = grid[0]?.indexOf('rules_id') ?? -1;
    const { rulesId, text } = recomputed(`${name}-out.xlsx`);
    expect(new Set(grid.slice(1).map((row) => row[column])), text).toEqual(new Set([rulesId]));
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countResults } from '../../scripts/test/count-results.mjs';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'khanaen-count-'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((outcome, index) => ({ fullName: `test ${index}`, status: outcome })),
});

async function count(testResults: unknown[], status: number, checks = { passed: 4, failed: 0 }) {
  const report = path.join(folder, 'report.json');
  await writeFile(report, JSON.stringify({ testResults }));
  return countResults(report, checks, status);
}

it('adds checks and tests up', async () => {
  const files = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')];
  expect(await count(files, 1, { passed: 3, failed: 1 })).toEqual({ passed: 6, failed: 2, skipped: [] });
});

it('counts a file that could not be loaded as a failure', async () => {
  expect(await count([file('passed', 'passed'), file('failed')], 1)).toMatchObject({ passed: 5, failed: 1 });
});

it('counts an error outside of any test as a failure', async () => {
  expect(await count([file('passed', 'passed')], 1)).toMatchObject({ passed: 5, failed: 1 });
});

it('names what was skipped', async () => {
  expect(await count([file('passed', 'passed', 'skipped')], 0)).toEqual({
    passed: 5,
    failed: 0,
    skipped: ['test 1'],
  });
});

it('counts a missing report as a failure', async () => {
  const counts = await countResults(path.join(folder, 'none.json'), { passed: 4, failed: 0 }, 1);
  expect(counts).toEqual({ passed: 4, failed: 1, skipped: [] });
});

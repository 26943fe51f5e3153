import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { xlsxEngine } from '../../../src/local/command-line/xlsx-engine.ts';

/** A script that is slow: it gives how many milliseconds of its clock went by, and when it ended. */
const SLOW = `function slow() {
  const begun = Date.now();
  let sum = 0;
  for (let i = 0; i < 2e7; i++) sum += i % 7;
  return [Date.now() - begun, Date.now(), sum];
}`;

it('no minutes pass for the add-on while it works: a slow machine keeps it from nothing', async () => {
  const code = path.join(await mkdtemp(path.join(tmpdir(), 'khanaen-clock-')), 'Code.js');
  await writeFile(code, SLOW);
  const workbook = await xlsxEngine(pathToFileURL(code)).create();
  const before = Date.now();
  const [passed, first] = workbook.call('slow') as number[]; // what SLOW gives
  expect(passed).toBe(0);
  expect(first).toBeGreaterThanOrEqual(before);
  // The next call has the time of its own beginning.
  expect((workbook.call('slow') as number[])[1]).toBeGreaterThan(Number(first));
});

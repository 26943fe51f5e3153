import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadAddOn } from '../src/local/stand-in/load-add-on.ts';
import { createStandIn } from '../src/local/stand-in/stand-in.ts';
import { startWorkbench } from '../src/local/workbench/start.ts';
import { saveWorkbook } from '../src/local/workbook-file/save-workbook.ts';
import { makeRound } from './make-round.ts';

/** `node bench/workbench.mjs [times] [districts …]`: how long the workbench's server takes, medians in milliseconds. */
const root = process.cwd();
const code = readFileSync(path.join(root, 'dist/Code.js'), 'utf8');
const [times = 30, ...asked] = process.argv.slice(2).map(Number);

const middle = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

/** Milliseconds that pass, and those that all threads compute. */
async function measure(act: () => Promise<unknown>): Promise<string> {
  const [wall, work]: number[][] = [[], []];
  for (let turn = 0; turn < times; turn += 1) {
    const [began, used] = [performance.now(), process.cpuUsage()];
    await act();
    const { user, system } = process.cpuUsage(used);
    wall?.push(performance.now() - began);
    work?.push((user + system) / 1000);
  }
  return `${middle(wall ?? []).toFixed(0)} (${middle(work ?? []).toFixed(0)})`;
}

console.log(
  '| districts | typed → in the file | calculated, one cell changed | calculated, nothing changed |',
);
console.log('| --- | --- | --- | --- |');
const folder = mkdtempSync(path.join(tmpdir(), 'khanaen-bench-'));
for (const districts of asked.length > 0 ? asked : [9, 25, 77, 200]) {
  const round = makeRound(code, districts);
  loadAddOn(code, createStandIn(round)).call('calculateScores');
  const bytes = await saveWorkbook(round);
  const file = path.join(folder, `${districts}.xlsx`);
  writeFileSync(file, bytes);
  const build = pathToFileURL(path.join(root, 'build/'));
  const workbench = await startWorkbench({ path: file, bytes, build, code, port: 0 });
  const { shared } = workbench;
  const form = round.sheets.find(({ name }) => name.startsWith('กรอกผล'));
  let value = 0;
  const type = async (): Promise<void> => {
    value += 1;
    const cells = [{ row: 2, column: 1, value: String(10 + (value % 30)) }];
    await shared.edit({ from: 'bench', as: '' }, [{ kind: 'cells', sheet: `s${form?.id}`, cells }]);
  };
  const run = (): Promise<unknown> =>
    shared.run({ from: 'bench', as: '' }, { functionName: 'calculateScores', answers: [], front: '' });
  await run();
  const typed = await measure(async () => {
    await type();
    await shared.settled();
  });
  const changed = await measure(async () => {
    await type();
    await run();
  });
  const unchanged = await measure(run);
  console.log(`| ${districts} | ${typed} | ${changed} | ${unchanged} |`);
  await workbench.close();
}
rmSync(folder, { recursive: true });

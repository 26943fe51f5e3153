import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadAddOn } from '../src/local/stand-in/load-add-on.ts';
import { createStandIn } from '../src/local/stand-in/stand-in.ts';
import type { Workbook } from '../src/local/stand-in/workbook.ts';
import { saveWorkbook } from '../src/local/workbook-file/save-workbook.ts';
import { makeRound } from './make-round.ts';

/** Prints what the README says of speed: one run on the stand-in, its service calls, and the whole program. */
const root = process.cwd();
const code = readFileSync(path.join(root, 'dist/Code.js'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'khanaen-bench-'));

function runOnce(workbook: Workbook, name: string): void {
  const standIn = createStandIn(workbook);
  const addOn = loadAddOn(code, standIn);
  const begin = performance.now();
  addOn.call('calculateScores');
  const { read, write, structure, property, other, alternations } = standIn.calls;
  const ms = Math.round(performance.now() - begin);
  console.log(
    `  ${name.padEnd(16)} ${String(ms).padStart(5)} ms  reads ${read}  writes ${write}  structure ${structure}  properties ${property}  other ${other}  alternations ${alternations}`,
  );
}

function changeOneResult(workbook: Workbook): void {
  const form = workbook.sheets.find(({ name }) => name.startsWith('กรอกผล'));
  form?.set(2, 1, 1);
  form?.set(2, 2, 7);
}

/** The whole process, from a file to a file: seconds and the most memory it held. */
function wholeProgram(file: string): string {
  const script = `
    process.on('exit', () => { process.stderr.write('PEAK ' + process.resourceUsage().maxRSS); });
    process.argv.splice(1, 1, ${JSON.stringify(path.join(root, 'bin/khanaen.mjs'))});
    import(${JSON.stringify(path.join(root, 'bin/khanaen.mjs'))});`;
  const begin = performance.now();
  const run = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, '-', 'score', file, '--force'],
    {
      encoding: 'utf8',
    },
  );
  const seconds = (performance.now() - begin) / 1000;
  const peak = Number(/PEAK (\d+)/.exec(run.stderr)?.[1] ?? 0) / 1024;
  if (run.status !== 0) throw new Error(`khanaen score ended with ${run.status}: ${run.stderr}`);
  return `${seconds.toFixed(2)} s, ${peak.toFixed(0)} MB at most`;
}

for (const districts of [9, 80, 878]) {
  console.log(`${districts} districts × 15 indicators`);
  const workbook = makeRound(code, districts);
  const file = path.join(folder, `${districts}.xlsx`);
  writeFileSync(file, await saveWorkbook(workbook));
  runOnce(workbook, 'first run');
  runOnce(workbook, 'unchanged run');
  changeOneResult(workbook);
  runOnce(workbook, 'one change');
  console.log(`  khanaen score    ${wholeProgram(file)}`);
}
rmSync(folder, { recursive: true });

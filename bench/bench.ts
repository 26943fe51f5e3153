import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadAddOn } from '../src/local/stand-in/load-add-on.ts';
import { createStandIn } from '../src/local/stand-in/stand-in.ts';
import type { Workbook } from '../src/local/stand-in/workbook.ts';
import { saveWorkbook } from '../src/local/workbook-file/save-workbook.ts';
import { makeRound } from './make-round.ts';
import { type Cost, khanaen, median, plainScript } from './whole-process.ts';

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

/** Five runs in turn with the plain script, so that whatever else the machine does slows both. */
function compare(file: string): void {
  const [ours, plain] = [[], []] as [Cost[], Cost[]];
  for (let turn = 0; turn < 5; turn += 1) {
    ours.push(khanaen(root, file));
    const other = plainScript(root, file);
    if (other) plain.push(other);
  }
  const tell = ({ seconds, megabytes }: Cost): string =>
    `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB at most`;
  console.log(`  khanaen score    ${tell(median(ours))}`);
  if (plain.length === 0) {
    console.log('  plain script     needs python3 with openpyxl');
    return;
  }
  const ratio = median(ours).seconds / median(plain).seconds;
  console.log(`  plain script     ${tell(median(plain))}; ours takes ${ratio.toFixed(2)} times as long`);
}

const asked = process.argv.slice(2).map(Number);
for (const districts of asked.length > 0 ? asked : [9, 80, 878]) {
  console.log(`${districts} districts × 15 indicators`);
  const workbook = makeRound(code, districts);
  const file = path.join(folder, `${districts}.xlsx`);
  writeFileSync(file, await saveWorkbook(workbook));
  runOnce(workbook, 'first run');
  runOnce(workbook, 'unchanged run');
  changeOneResult(workbook);
  runOnce(workbook, 'one change');
  compare(file);
  // Apart, since a district with a slip has no rank: problems cost their own time.
  runOnce(makeRound(code, districts, 0.1), 'one in ten messy');
}
rmSync(folder, { recursive: true });

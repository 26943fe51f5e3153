import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { saveWorkbook } from '../src/local/workbook-file/save-workbook.ts';
import { type Counted, calculation, othersRuns, ourRuns, total } from './count-calls.ts';
import { makeRound } from './make-round.ts';
import { type Cost, khanaen, median, plainScript } from './whole-process.ts';

/** Prints what docs/speed.md says: service calls of runs on the stand-in, and the whole program. */
const root = process.cwd();
const code = readFileSync(path.join(root, 'dist/Code.js'), 'utf8');

const HEADS = [
  ...['districts', 'run', 'calls', 'read', 'write', 'structure', 'property', 'other', 'turns'],
  ...['at 10 ms', 'at 50 ms', 'here'],
];

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const seconds = (calls: number, each: number): string => `${((calls * each) / 1000).toFixed(0)} s`;

/** A line of the table. The flush counts among the others. */
function lineOf(districts: number, { name, calls, milliseconds }: Counted): string {
  const { read, write, structure, property, flush, other, alternations } = calls;
  const all = total(calls);
  const kinds = [all, read, write, structure, property, other + flush, alternations];
  const times = [seconds(all, 10), seconds(all, 50), `${(milliseconds / 1000).toFixed(2)} s`];
  return row([districts, name, ...kinds, ...times]);
}

/** Five runs in turn with the plain script, so that whatever else the machine does slows both. */
function compare(file: string): void {
  const [ours, plain] = [[], []] as [Cost[], Cost[]];
  for (let turn = 0; turn < 5; turn += 1) {
    ours.push(khanaen(root, file));
    const other = plainScript(root, file);
    if (other) plain.push(other);
  }
  const say = ({ seconds: time, megabytes }: Cost): string =>
    `${time.toFixed(2)} s, ${megabytes.toFixed(0)} MB at most`;
  console.log(`  khanaen score    ${say(median(ours))}`);
  if (plain.length === 0) {
    console.log('  plain script     needs python3 with openpyxl');
    return;
  }
  const ratio = median(ours).seconds / median(plain).seconds;
  console.log(`  plain script     ${say(median(plain))}; ours takes ${ratio.toFixed(2)} times as long`);
}

const words = process.argv.slice(2);
const callsOnly = words.includes('calls');
const asked = words.map(Number).filter((count) => count > 0);
const all = asked.length > 0 ? asked : [9, 25, 77, 878];

console.log(row(HEADS));
console.log(row(HEADS.map(() => '---')));
for (const districts of all) {
  const { runs } = ourRuns(code, districts);
  for (const run of [...runs, ...othersRuns(code, districts)]) console.log(lineOf(districts, run));
}
const folder = mkdtempSync(path.join(tmpdir(), 'khanaen-bench-'));
for (const districts of callsOnly ? [] : all) {
  console.log(`${districts} districts × 15 indicators, whole processes`);
  const file = path.join(folder, `${districts}.xlsx`);
  writeFileSync(file, await saveWorkbook(makeRound(code, districts)));
  compare(file);
  // Apart, since a district with a slip has no rank: problems cost their own time.
  const messy = calculation(code, 'one in ten messy', makeRound(code, districts, 0.1));
  console.log(`  one in ten messy ${messy.milliseconds} ms`);
}
rmSync(folder, { recursive: true });

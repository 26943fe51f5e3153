import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadAddOn } from '../src/local/stand-in/load-add-on.ts';
import { createStandIn } from '../src/local/stand-in/stand-in.ts';
import { startWorkbench } from '../src/local/workbench/start.ts';
import { saveWorkbook } from '../src/local/workbook-file/save-workbook.ts';
import { makeRound } from './make-round.ts';
import { openPages, type Taken } from './workbench-page.ts';

/**
 * `node bench/workbench.mjs [times] [districts …]`: how long people wait in the workbench, as a table for docs/speed.md.
 * Medians in milliseconds, in brackets those for which processors computed: these hardly change while the machine is busy.
 */
const root = process.cwd();
const code = readFileSync(path.join(root, 'dist/Code.js'), 'utf8');
const [times = 30, ...asked] = process.argv.slice(2).map(Number);

const middle = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

async function medians(act: () => Promise<Taken>): Promise<string> {
  const all: Taken[] = [];
  for (let turn = 0; turn < times; turn += 1) all.push(await act());
  return `${middle(all.map(({ wall }) => wall)).toFixed(0)} (${middle(all.map(({ work }) => work)).toFixed(0)})`;
}

/** Something of the server alone. */
async function taken(act: () => Promise<unknown>): Promise<Taken> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  await act();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - began, work: (user + system) / 1000 };
}

const HEADS = [
  'districts',
  'page usable',
  'keystroke → saved',
  'calculated, nothing changed, in the page',
  'typed → in the file, server alone',
  'calculated, one cell changed, server alone',
  'calculated, nothing changed, server alone',
];
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

console.log(
  `Node ${process.version}, medians of ${times}, load at the beginning ${loadavg()[0]?.toFixed(1)}\n`,
);
console.log(row(HEADS));
console.log(row(HEADS.map(() => '---')));
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
  const next = (): string => {
    value += 1;
    return String(10 + (value % 30));
  };
  const type = async (): Promise<void> => {
    const cells = [{ row: 2, column: 1, value: next() }];
    await shared.edit({ from: 'bench', as: '' }, [{ kind: 'cells', sheet: `s${form?.id}`, cells }]);
  };
  const run = (): Promise<unknown> =>
    shared.run({ from: 'bench', as: '' }, { functionName: 'calculateScores', answers: [], front: '' });

  const pages = await openPages(workbench.url);
  const usable = await medians(() => pages.usable());
  await pages.begin(form?.name ?? '');
  const saved = await medians(() => pages.saved(next()));
  await pages.calculated();
  const shown = await medians(() => pages.calculated());
  await pages.close();

  const typed = await medians(() =>
    taken(async () => {
      await type();
      await shared.settled();
    }),
  );
  await run();
  const changed = await medians(() =>
    taken(async () => {
      await type();
      await run();
    }),
  );
  const unchanged = await medians(() => taken(run));
  console.log(row([districts, usable, saved, shown, typed, changed, unchanged]));
  await workbench.close();
}
console.log(`\nload at the end ${loadavg()[0]?.toFixed(1)}`);
rmSync(folder, { recursive: true });

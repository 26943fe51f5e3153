import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** A whole process: seconds, and the most memory it held in megabytes. */
export interface Cost {
  seconds: number;
  megabytes: number;
}

/** `khanaen score FILE` as a person starts it, without a file that is there already being in its way. */
export function khanaen(root: string, file: string): Cost {
  const bin = path.join(root, 'bin/khanaen.mjs');
  const script = `
    process.on('exit', () => { process.stderr.write('PEAK ' + process.resourceUsage().maxRSS); });
    process.argv.splice(1, 1, ${JSON.stringify(bin)});
    import(${JSON.stringify(bin)});`;
  return measure(process.execPath, ['--input-type=module', '-e', script, '-', 'score', file, '--force']);
}

/** What a data-minded colleague would write over openpyxl, on the same file; null where there is no openpyxl. */
export function plainScript(root: string, file: string): Cost | null {
  const python = ['python3', '/usr/bin/python3'].find(
    (one) => spawnSync(one, ['-c', 'import openpyxl']).status === 0,
  );
  if (python === undefined) return null;
  const script = path.join(root, 'bench/plain-script.py');
  const out = file.replace(/\.xlsx$/, '-plain.xlsx');
  const run = `
import resource, runpy, sys
sys.argv = ${JSON.stringify([script, file, out])}
runpy.run_path(sys.argv[0], run_name='__main__')
sys.stderr.write('PEAK %d' % resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)`;
  return measure(python, ['-c', run]);
}

function measure(program: string, args: string[]): Cost {
  const begin = performance.now();
  const run = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = (performance.now() - begin) / 1000;
  if (run.status !== 0) throw new Error(`${program} ended with ${run.status}: ${run.stderr}`);
  return { seconds, megabytes: Number(/PEAK (\d+)/.exec(run.stderr)?.[1] ?? 0) / 1024 };
}

/** The middle one of several runs, by time and by memory. */
export function median(costs: readonly Cost[]): Cost {
  const middle = (of: (cost: Cost) => number): number =>
    costs.map(of).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  return { seconds: middle(({ seconds }) => seconds), megabytes: middle(({ megabytes }) => megabytes) };
}

import { spawn } from 'node:child_process';
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { workbenchText } from '../../../language/workbench.ts';
import { startWorkbench, type Workbench } from '../../workbench/start.ts';
import { CallError } from '../call-error.ts';
import { errorCode } from '../error-code.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { packageFolder } from '../package-folder.ts';
import { openInput, readInput } from '../read-input.ts';
import { writeOutput } from '../write-output.ts';

const SAMPLE = path.join('out', 'workbench.xlsx');
const USUAL_PORT = 8787;

export interface WorkbenchOptions {
  port?: string;
  open?: boolean;
}

/** `khanaen workbench [FILE]`: serves a workbook to the browsers of this machine until it is told to stop. */
export async function runWorkbench(
  file: string | undefined,
  options: WorkbenchOptions,
  host: Host,
): Promise<ExitStatus> {
  const port = readPort(options.port);
  const name = file ?? (await sampleFile(host));
  const bytes = await readInput(name, host);
  await openInput(name, bytes, host);
  const folder = packageFolder();
  const full = path.resolve(host.folder, name);
  const code = await readFile(new URL('dist/Code.js', folder), 'utf8');
  const start = (at: number): Promise<Workbench> =>
    startWorkbench({ path: full, bytes, build: new URL('build/', folder), code, port: at });
  const workbench = await startAt(start, port);
  const url = `http://127.0.0.1:${workbench.port}/`;
  host.print(`${workbenchText.ready(url, full)}\n`);
  if (options.open) openBrowser(url);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
  await workbench.close();
  host.print(`${workbenchText.stopped}\n`);
  return EXIT.done;
}

/** Undefined where none was asked for. */
function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new CallError(workbenchText.badPort(text));
  return Number(text);
}

/** A port that was asked for must be free; the usual one may be taken. */
async function startAt(
  start: (port: number) => Promise<Workbench>,
  port: number | undefined,
): Promise<Workbench> {
  try {
    return await start(port ?? USUAL_PORT);
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    if (port !== undefined) throw new CallError(workbenchText.portTaken(port));
    return start(0);
  }
}

/** The sample with invented results, scored; one of an earlier start is kept with all that was typed into it. */
async function sampleFile(host: Host): Promise<string> {
  const full = path.resolve(host.folder, SAMPLE);
  if (await stat(full).catch(() => null)) return SAMPLE;
  await mkdir(path.dirname(full), { recursive: true });
  const workbook = await host.engine.create();
  workbook.call('setUpWorkbook');
  workbook.fillSample();
  workbook.call('calculateScores');
  await writeOutput(SAMPLE, await workbook.save(), host);
  return SAMPLE;
}

/** Asks the desktop to open a page. Where there is none, the address on the screen does. */
function openBrowser(url: string): void {
  const [program, ...before] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '']
        : ['xdg-open'];
  const child = spawn(program ?? '', [...before, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}

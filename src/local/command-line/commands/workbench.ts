import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameWords } from '../../../language/workbench.ts';
import { workbenchFileText } from '../../../language/workbench-file.ts';
import { wordsIn } from '../../../language/workbench-frame.ts';
import { LockedFileError } from '../../workbench/file/lock-file.ts';
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
  const { language } = host;
  const words = wordsIn(language);
  const port = readPort(options.port, words);
  const name = file ?? (await sampleFile(host));
  const bytes = await readInput(name, host);
  await openInput(name, bytes, host);
  const folder = packageFolder();
  const full = path.resolve(host.folder, name);
  const code = await readFile(new URL('dist/Code.js', folder), 'utf8');
  const start = (at: number): Promise<Workbench> =>
    startWorkbench({ path: full, bytes, build: new URL('build/', folder), code, port: at, language });
  const workbench = await startAt(start, port, words);
  host.print(`${words.ready(workbench.url, full)}\n`);
  for (const { name: who, program, since, mark } of workbench.shared.elsewhere) {
    const at = new Date(since).toLocaleString(language === 'en' ? 'en-GB' : 'th-TH');
    host.print(`${words.elsewhere(who, program, at, mark)}\n`);
  }
  if (options.open) await openBrowser(workbench.url);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
  const unsaved = await workbench.close();
  if (unsaved) {
    const { why, rescue } = unsaved;
    throw new CallError(
      rescue === '' ? workbenchFileText.notRescued(why) : workbenchFileText.rescued(why, rescue),
    );
  }
  host.print(`${words.stopped}\n`);
  return EXIT.done;
}

/** Undefined where none was asked for. */
function readPort(text: string | undefined, words: FrameWords): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new CallError(words.badPort(text));
  return Number(text);
}

/** A port that was asked for must be free; the usual one may be taken. */
async function startAt(
  start: (port: number) => Promise<Workbench>,
  port: number | undefined,
  words: FrameWords,
): Promise<Workbench> {
  try {
    return await start(port ?? USUAL_PORT);
  } catch (error) {
    if (error instanceof LockedFileError) throw new CallError(error.message);
    const code = errorCode(error);
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    if (port !== undefined) throw new CallError(words.portTaken(port));
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

/**
 * Asks the desktop to open a page. Where there is none, the address on the screen does. The secret in the address must not
 * stand in the list of processes, which everybody can read: a page of this account's own leads there.
 */
async function openBrowser(url: string): Promise<void> {
  const [program, ...before] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '']
        : ['xdg-open'];
  const folder = await mkdtemp(path.join(tmpdir(), 'khanaen-open-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const page = path.join(folder, 'workbench.html');
  const text = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${url}"><a href="${url}">khanaen</a>`;
  await writeFile(page, text, { mode: 0o600 });
  const child = spawn(program ?? '', [...before, page], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}

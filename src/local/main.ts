import { readFileSync, writeSync } from 'node:fs';
import { FILES } from '../language/command-line.ts';
import { errorCode } from './command-line/error-code.ts';
import { EXIT, type ExitStatus } from './command-line/exit-status.ts';
import { packageFolder } from './command-line/package-folder.ts';
import { startProgress } from './command-line/progress.ts';
import { run } from './command-line/run.ts';
import { xlsxEngine } from './command-line/xlsx-engine.ts';

/** The program `khanaen`. */
const folder = packageFolder();
const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));

/** Somebody looks at a terminal that can draw over a line. */
const isWatched = process.stderr.isTTY === true && !process.env.CI && process.env.TERM !== 'dumb';

let failure: Error | null = null;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    failure ??= error;
  });
}

const status = await run(process.argv.slice(2), {
  version,
  folder: process.cwd(),
  language: process.env.KHANAEN_LANG,
  engine: xlsxEngine(new URL('dist/Code.js', folder)),
  ...(isWatched ? { startProgress: () => startProgress(new URL('progress.mjs', import.meta.url)) } : {}),
  print: (text) => void process.stdout.write(text),
  warn: (text) => void process.stderr.write(text),
});

// First let everything out: what was written is only then known to have arrived.
process.stdout.write('', () => process.stderr.write('', () => setImmediate(() => process.exit(ended()))));

/** A reader that has seen enough (`khanaen check F | head`) is no error; a disk that is full is one. */
function ended(): ExitStatus {
  if (failure === null) return status;
  const code = errorCode(failure);
  if (code === 'EPIPE') return EXIT.done;
  try {
    writeSync(2, `khanaen: ${FILES.outputFailed(code)}\n`);
  } catch {
    // Nobody can be told but by the exit status.
  }
  return EXIT.wrongCall;
}

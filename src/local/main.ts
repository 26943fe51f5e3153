import { readFileSync } from 'node:fs';
import { EXIT } from './command-line/exit-status.ts';
import { packageFolder } from './command-line/package-folder.ts';
import { run } from './command-line/run.ts';
import { xlsxEngine } from './command-line/xlsx-engine.ts';

/** The program `khanaen`. */
const folder = packageFolder();
const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));

// A reader that has seen enough (`khanaen check F | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.wrongCall);
});

const status = await run(process.argv.slice(2), {
  version,
  folder: process.cwd(),
  engine: xlsxEngine(new URL('dist/Code.js', folder)),
  print: (text) => void process.stdout.write(text),
  warn: (text) => void process.stderr.write(text),
});

// The .xlsx writer would keep the process alive; first let everything out.
process.stdout.write('', () => process.stderr.write('', () => process.exit(status)));

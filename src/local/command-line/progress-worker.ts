import { WriteStream } from 'node:tty';
import { parentPort, workerData } from 'node:worker_threads';
import ora from 'ora';
import type { ProgressData } from './progress.ts';

/** What is over sooner needs no progress. */
const PATIENCE = 2000;

const { begun, gone } = workerData as ProgressData; // what startProgress gives
// A stream of this thread's own: the usual one goes through the main thread, which has no time.
const terminal = new WriteStream(2);
// A terminal that does not know its width would have lines above cleared too.
if (!(terminal.columns > 0)) terminal.columns = 80;
const spinner = ora({ stream: terminal, discardStdin: false, hideCursor: false });
const wait = setTimeout(() => spinner.start(), Math.max(0, begun + PATIENCE - Date.now()));

parentPort?.on('message', (stage: string | null) => {
  if (stage !== null) {
    spinner.text = stage;
    return;
  }
  clearTimeout(wait);
  if (spinner.isSpinning) spinner.stop();
  Atomics.store(gone, 0, 1);
  Atomics.notify(gone, 0);
  parentPort?.close();
});

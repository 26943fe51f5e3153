import { Worker } from 'node:worker_threads';
import type { MenuCall, MenuResult } from './menu-run.ts';

/** So long may a run take at Google. */
const LONGEST = 6 * 60 * 1000;

/** A run beside the server; `stop` ends it without a result. */
export interface WorkerRun {
  readonly result: Promise<MenuResult>;
  readonly stop: () => Promise<unknown>;
}

/**
 * Runs a function of the menu in a thread of its own. Rejects with what made the thread end.
 * @param program the built worker
 */
export function runInWorker(program: URL, call: MenuCall): WorkerRun {
  const worker = new Worker(program, { workerData: call });
  const stop = () => worker.terminate();
  const result = new Promise<MenuResult>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('Exceeded maximum execution time'));
      void stop();
    }, LONGEST);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The run was stopped.'));
    });
  });
  return { result, stop };
}

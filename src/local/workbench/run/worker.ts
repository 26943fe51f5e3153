import { parentPort } from 'node:worker_threads';
import { type CheckCall, checkCopy } from './check-copy.ts';
import { type MenuCall, runMenu } from './menu-run.ts';

/** What a worker is asked, one thing at a time. */
export type Call = MenuCall | CheckCall;

/** What it answers: steps on the way, then the result or what went wrong. */
export type WorkerAnswer =
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly message: string };

const say = (answer: WorkerAnswer): void => parentPort?.postMessage(answer);

/** Runs the add-on beside the server, which goes on answering meanwhile. It stays for the next call. */
parentPort?.on('message', (call: Call) => {
  const work = call.kind === 'check' ? checkCopy(call) : runMenu(call, (step) => say({ kind: 'step', step }));
  work.then(
    (result) => say({ kind: 'done', result }),
    (error: unknown) =>
      say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

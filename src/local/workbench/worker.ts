import { parentPort } from 'node:worker_threads';
import { type MenuCall, runMenu } from './menu-run.ts';

/** Runs the add-on beside the server, which goes on answering meanwhile. */
parentPort?.on('message', async ({ id, call }: { id: number; call: MenuCall }) => {
  try {
    parentPort?.postMessage({ id, result: await runMenu(call) });
  } catch (error) {
    parentPort?.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
});

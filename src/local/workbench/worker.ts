import { parentPort, workerData } from 'node:worker_threads';
import { type MenuCall, runMenu } from './menu-run.ts';

/** Runs the add-on beside the server, which goes on answering meanwhile. */
parentPort?.postMessage(await runMenu(workerData as MenuCall)); // what run-in-worker gives

import { Worker } from 'node:worker_threads';
import type { ProblemList } from '../messages.ts';
import type { CheckCall } from './check-copy.ts';
import type { MenuCall, MenuResult } from './menu-run.ts';
import type { Call, WorkerAnswer } from './worker.ts';

/** So long may a run take at Google. */
const LONGEST = 6 * 60 * 1000;

/** Somebody stopped it. */
export class StoppedError extends Error {}

/** Something that a thread does beside the server; `stop` ends it without a result. */
export interface WorkerRun<T> {
  readonly result: Promise<T>;
  readonly stop: () => Promise<unknown>;
}

/**
 * Threads that run the add-on. The one that did the last call waits for the next: its program is loaded and warm, and it
 * still has the workbook open. That is what makes a calculation in which nothing changed quick.
 */
export class Workers {
  private idle: Worker | null = null;
  private isClosed = false;

  /** @param program the built worker */
  constructor(private readonly program: URL) {}

  /** Runs a function of the menu. Rejects with what made the thread end. `step`: hears what is done now. */
  run(call: MenuCall, step: (step: string) => void): WorkerRun<MenuResult> {
    return this.call<MenuResult>(call, step);
  }

  /** Looks for what has to be mended. */
  check(call: CheckCall): WorkerRun<ProblemList> {
    return this.call<ProblemList>(call, () => {});
  }

  async close(): Promise<void> {
    this.isClosed = true;
    const { idle } = this;
    this.idle = null;
    await idle?.terminate();
  }

  private call<T>(call: Call, step: (step: string) => void): WorkerRun<T> {
    const worker = this.idle ?? new Worker(this.program);
    this.idle = null;
    worker.ref();
    let timer: NodeJS.Timeout | undefined;
    const result = new Promise<T>((resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Error('Exceeded maximum execution time'));
        void worker.terminate();
      }, LONGEST);
      worker.on('message', (answer: WorkerAnswer) => {
        if (answer.kind === 'step') return step(answer.step);
        this.keep(worker);
        if (answer.kind === 'done')
          resolve(answer.result as T); // what worker.ts answers to this call
        else reject(new Error(answer.message));
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new StoppedError('The run was stopped.')));
      worker.postMessage(call);
    });
    void result.catch(() => {}).finally(() => clearTimeout(timer));
    return { result, stop: () => worker.terminate() };
  }

  private keep(worker: Worker): void {
    // By name: without one, what the thread itself listens to would go too, and it would never answer again.
    for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
    if (this.idle || this.isClosed) {
      void worker.terminate();
      return;
    }
    // A thread that breaks while nobody waits for it is replaced by the next call.
    worker.once('exit', () => {
      if (this.idle === worker) this.idle = null;
    });
    worker.on('error', () => {});
    worker.unref();
    this.idle = worker;
  }
}

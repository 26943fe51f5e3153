import { Worker } from 'node:worker_threads';
import type { CommandLineWords } from '../../language/command-line.ts';
import type { Engine, OpenedWorkbook } from './engine.ts';

/** What a person sees who waits; see {@link file://./progress-worker.ts}. */
export interface Progress {
  /** What is done now. */
  at(stage: string): void;
  /** Takes it off the screen, before anything else is shown. */
  end(): void;
}

/** What the worker is given: when the program began, and a cell that it sets to 1 once its line is gone. */
export interface ProgressData {
  readonly begun: number;
  readonly gone: Int32Array;
}

/** Longer than it takes to clear a line; a worker that never started keeps nobody waiting. */
const PATIENCE = 500;

/** Shows the stages in the terminal, from another thread: the calculation leaves this one no time. */
export function startProgress(worker: URL): Progress {
  const gone = new Int32Array(new SharedArrayBuffer(4));
  const data: ProgressData = { begun: Date.now(), gone };
  let thread: Worker | null = new Worker(worker, { workerData: data, stdout: false, stderr: false });
  thread.unref();
  // Progress that cannot be shown is no reason to stop.
  thread.on('error', () => {
    thread = null;
  });
  return {
    at: (stage) => thread?.postMessage(stage),
    end() {
      if (!thread) return;
      thread.postMessage(null);
      Atomics.wait(gone, 0, 0, PATIENCE);
      thread = null;
    },
  };
}

/** The same engine, telling what it does. */
export function tellingEngine(
  engine: Engine,
  progress: Progress,
  { progress: words }: CommandLineWords,
): Engine {
  const telling = (workbook: OpenedWorkbook): OpenedWorkbook => ({
    ...workbook,
    call(entryPoint) {
      progress.at(words.calculating);
      return workbook.call(entryPoint);
    },
    save() {
      progress.at(words.saving);
      return workbook.save();
    },
  });
  return {
    ...engine,
    async open(bytes) {
      progress.at(words.opening);
      return telling(await engine.open(bytes));
    },
    create: async () => telling(await engine.create()),
  };
}

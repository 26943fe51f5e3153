import path from 'node:path';
import { build } from 'esbuild';
import { writeFolder } from './write-folder.mjs';

/** Needed once in a while, written for `require`, or with native parts. */
const OUTSIDE = ['commander', 'ora', 'papaparse', '@duckdb/node-api'];

/**
 * Builds the command line, khanaen.mjs and the parts it loads when a command needs them, and the
 * worker that runs the add-on beside the workbench. What every .xlsx takes goes in: read as one part instead of fifty
 * files, it spares each start 45 ms and 7 MB. Other packages stay outside.
 * @param {object} options
 * @param {string} options.root the project's folder
 * @param {string} options.target folder to fill
 */
export async function buildCommandLine({ root, target }) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/local/main.ts', out: 'khanaen' },
      { in: 'src/local/workbench/run/worker.ts', out: 'worker' },
      { in: 'src/local/command-line/progress-worker.ts', out: 'progress' },
    ],
    outdir: target,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'part-[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: OUTSIDE,
    charset: 'utf8',
    logLevel: 'silent',
  });
  const files = new Map(result.outputFiles.map((file) => [path.basename(file.path), file.contents]));
  await writeFolder(target, files, ['page', 'rollup']);
}

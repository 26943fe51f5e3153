import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Builds what `khanaen workbench` serves: the page with the grid, and the worker that runs the add-on.
 * @param {{ root: string, target: string }} options
 */
export async function buildWorkbench({ root, target }) {
  const page = path.join(root, 'src/local/workbench/page');
  await mkdir(path.join(target, 'page'), { recursive: true });
  await Promise.all([
    build({
      absWorkingDir: root,
      entryPoints: [path.join(page, 'main.ts')],
      outdir: path.join(target, 'page'),
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.woff2': 'file', '.woff': 'file' },
      legalComments: 'linked',
      logLevel: 'warning',
    }),
    build({
      absWorkingDir: root,
      entryPoints: [path.join(root, 'src/local/workbench/worker.ts')],
      outfile: path.join(target, 'worker.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
    }),
    copyFile(path.join(page, 'index.html'), path.join(target, 'page/index.html')),
  ]);
}

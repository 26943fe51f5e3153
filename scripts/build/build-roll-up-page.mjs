import path from 'node:path';
import { build } from 'esbuild';
import { writeFolder } from './write-folder.mjs';

/**
 * Builds what `khanaen rollup -o FILE.html` puts into its page: one script, and one style that holds the font.
 * @param {{ root: string, target: string }} options
 */
export async function buildRollUpPage({ root, target }) {
  const source = path.join(root, 'src/local/rollup/page/client');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: path.join(source, 'main.ts'), out: 'page' },
      { in: path.join(source, 'page.css'), out: 'page' },
    ],
    outdir: target,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    loader: { '.woff2': 'dataurl' },
    logLevel: 'silent',
  });
  await writeFolder(target, new Map(outputFiles.map((file) => [path.basename(file.path), file.contents])));
}

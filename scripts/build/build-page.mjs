import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { knownTexts } from './known-texts.mjs';
import { thaiDropDowns } from './thai-drop-downs.mjs';
import { thaiLineBreaks } from './thai-line-breaks.mjs';
import { writeFolder } from './write-folder.mjs';

const PAGE = 'src/local/workbench/page';
const STAMP = 'built-from.txt';
/** What else the page is made of: texts, what it shares with the server, the packages. */
const SHARED = ['src/language', 'src/local/workbench', 'package-lock.json', 'scripts/build'];

/**
 * Builds the page of the workbench, with the grid in it, unless it is there already: that takes some seconds.
 * @param {{ root: string, target: string }} options
 */
export async function buildPage({ root, target }) {
  const stamp = await stampOf(root);
  const built = await readFile(path.join(target, STAMP), 'utf8').catch(() => '');
  if (built === stamp) return;
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['ahead.ts', 'main.ts'].map((name) => path.join(root, PAGE, name)),
    outdir: target,
    bundle: true,
    // What the grid loads when it is needed, such as where words of other languages may end (5 MB), stays apart.
    splitting: true,
    chunkNames: 'part-[hash]',
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'file' },
    plugins: [knownTexts, thaiDropDowns, thaiLineBreaks],
    legalComments: 'linked',
    logLevel: 'silent',
  });
  /** @type {[string, Uint8Array | string][]} */
  const files = outputFiles.map((file) => [path.basename(file.path), file.contents]);
  files.push(['index.html', await readFile(path.join(root, PAGE, 'index.html'))], [STAMP, stamp]);
  await writeFolder(target, new Map(files));
}

/** @param {string} root */
async function stampOf(root) {
  const hash = createHash('sha256');
  for (const name of SHARED) {
    const full = path.join(root, name);
    const inside = name.includes('.') ? [''] : await readdir(full, { recursive: true });
    for (const file of inside.sort()) {
      const bytes = await readFile(path.join(full, file)).catch(() => '');
      hash.update(`${name}/${file}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { entryPointFooter } from './entry-point-footer.mjs';
import { licenceBanner } from './licence-banner.mjs';
import { packThai } from './pack-thai.mjs';
import { readEntryPoints } from './read-entry-points.mjs';
import { writeFolder } from './write-folder.mjs';

/** Name of the one global variable in Code.js. */
const BUNDLE = 'khanaen';
/** The modules of src/addon whose exported functions Google Sheets can call. */
const ENTRY_MODULES = ['entry-points.ts', 'custom-functions.ts'];

/**
 * Builds what is pushed to Google: Code.js, appsscript.json and the dialogs' .html, and nothing else.
 * @param {object} options
 * @param {string} options.root folder with package.json, LICENSE and node_modules
 * @param {string} options.source folder with index.ts, the entry modules, appsscript.json and any .html
 * @param {string} options.target folder to fill
 * @returns {Promise<{ bytes: number, entryPoints: import('./read-entry-points.mjs').EntryPoint[] }>}
 */
export async function buildAddOn({ root, source, target }) {
  const entryPoints = await readAllEntryPoints(source);
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const result = await build({
    absWorkingDir: root,
    entryPoints: [path.join(source, 'index.ts')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: BUNDLE,
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    // Shortened, and its Thai packed below, it stays under the limit of the gate.
    minify: true,
    legalComments: 'none',
    define: { KHANAEN_VERSION: JSON.stringify(version) },
    logLevel: 'silent',
  });
  const banner = await licenceBanner(root, Object.keys(result.metafile.inputs));
  const code = banner + packThai(result.outputFiles[0]?.text ?? '') + entryPointFooter(entryPoints, BUNDLE);

  /** @type {Map<string, string>} */
  const files = new Map([['Code.js', code]]);
  for (const name of await readdir(source)) {
    if (name === 'appsscript.json' || name.endsWith('.html')) {
      files.set(name, await readFile(path.join(source, name), 'utf8'));
    }
  }
  await writeFolder(target, files);
  return { bytes: Buffer.byteLength(code), entryPoints };
}

/**
 * @param {string} source folder with the entry modules
 * @returns {Promise<import('./read-entry-points.mjs').EntryPoint[]>}
 */
export async function readAllEntryPoints(source) {
  const lists = ENTRY_MODULES.map(async (name) => {
    const file = path.join(source, name);
    return readEntryPoints(await readFile(file, 'utf8'), file);
  });
  return (await Promise.all(lists)).flat();
}

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { INVISIBLE } from '../gate/expected.mjs';
import { entryPointFooter } from './entry-point-footer.mjs';
import { asWritten, keepComments } from './keep-comments.mjs';
import { openingComment } from './opening-comment.mjs';
import { readEntryPoints } from './read-entry-points.mjs';
import { writeFolder } from './write-folder.mjs';

/** Name of the one global variable in Code.js. */
const BUNDLE = 'khanaen';
/** The modules of src/addon whose exported functions Google Sheets can call. */
const ENTRY_MODULES = ['entry-points.ts', 'custom-functions.ts'];

/**
 * Builds what goes to Google: Code.js, appsscript.json and the dialogs' .html, and nothing else. Code.js is to be
 * read by the people whose sheet it works in: nothing is shortened, names stay, Thai is Thai.
 * @param {object} options
 * @param {string} options.root folder with package.json, appsscript.json, LICENSE and node_modules
 * @param {string} options.source folder with index.ts, the entry modules and any .html
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
    // The comment above each file names it as the project does, wherever the packages really are.
    preserveSymlinks: true,
    legalComments: 'inline',
    plugins: [keepComments(ENTRY_MODULES.map((name) => path.join(source, name)))],
    define: { KHANAEN_VERSION: JSON.stringify(version) },
    logLevel: 'silent',
  });
  const opening = await openingComment(root, Object.keys(result.metafile.inputs));
  // All of it stands in one function: that one step of indentation says nothing.
  const bundle = asWritten(result.outputFiles[0]?.text ?? '').replace(/^ {2}/gm, '');
  const code = escapeInvisible(opening + bundle + entryPointFooter(entryPoints, BUNDLE));

  /** @type {Map<string, string>} */
  const files = new Map([['Code.js', code]]);
  files.set('appsscript.json', await readFile(path.join(root, 'appsscript.json'), 'utf8'));
  for (const name of await readdir(source)) {
    if (name.endsWith('.html')) files.set(name, await readFile(path.join(source, name), 'utf8'));
  }
  await writeFolder(target, files);
  return { bytes: Buffer.byteLength(code), entryPoints };
}

/**
 * What nobody sees (a no-break space in a text, a zero-width one) might not survive being pasted into Google's editor.
 * @param {string} code
 */
function escapeInvisible(code) {
  return code.replace(
    new RegExp(INVISIBLE, 'g'),
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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

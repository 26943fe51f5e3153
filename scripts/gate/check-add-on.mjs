import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readAllEntryPoints } from '../build/build-add-on.mjs';
import { checkCode } from './check-code.mjs';
import { checkFolder } from './check-folder.mjs';
import { checkLoading } from './check-loading.mjs';
import { CUSTOM_FUNCTIONS, REQUIRED_FUNCTIONS } from './expected.mjs';

/**
 * Checks the built add-on against the contract and against its source; what clasp makes of it, check-clasp.mjs asks.
 * @param {object} options
 * @param {string} options.dist folder of the built add-on
 * @param {string} options.source folder the add-on was built from
 * @returns {Promise<{ bytes: number, files: string[], functions: string[], problems: string[] }>}
 */
export async function checkAddOn({ dist, source }) {
  const html = (await readdir(source)).filter((name) => name.endsWith('.html'));
  const code = await readFile(path.join(dist, 'Code.js'), 'utf8').catch(() => '');
  const expected = await expectedFunctions(source);
  const functions = expected.map((one) => one.name);
  const problems = [
    ...(await checkFolder(dist, html)),
    ...checkCode(code, expected),
    ...checkLoading(code, functions),
  ];
  const files = ['Code.js', 'appsscript.json', ...html];
  return { bytes: Buffer.byteLength(code), files, functions, problems };
}

/**
 * What the contract names, and beyond that every entry point of the source.
 * @param {string} source
 * @returns {Promise<import('./check-code.mjs').ExpectedFunction[]>}
 */
async function expectedFunctions(source) {
  const expected = new Map(
    (await readAllEntryPoints(source)).map(({ name, params, comment }) => [
      name,
      { name, params: /** @type {string[] | null} */ (params), custom: comment.includes('@customfunction') },
    ]),
  );
  for (const [name, params] of Object.entries(REQUIRED_FUNCTIONS))
    expected.set(name, { name, params, custom: false });
  for (const [name, params] of Object.entries(CUSTOM_FUNCTIONS))
    expected.set(name, { name, params, custom: true });
  return [...expected.values()];
}

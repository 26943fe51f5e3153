import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { MANIFEST } from './expected.mjs';

/**
 * Checks that the folder holds exactly Code.js, appsscript.json and the named .html, and the manifest what it should.
 * @param {string} folder
 * @param {string[]} html names of the dialogs' files
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkFolder(folder, html) {
  const wanted = ['Code.js', 'appsscript.json', ...html];
  const found = await readdir(folder);
  const problems = [
    ...wanted.filter((name) => !found.includes(name)).map((name) => `${name} is missing`),
    ...found.filter((name) => !wanted.includes(name)).map((name) => `${name} does not belong here`),
  ];
  if (found.includes('appsscript.json')) {
    const manifest = JSON.parse(await readFile(path.join(folder, 'appsscript.json'), 'utf8'));
    if (!isDeepStrictEqual(manifest, MANIFEST))
      problems.push('appsscript.json differs from what was agreed on');
  }
  return problems;
}

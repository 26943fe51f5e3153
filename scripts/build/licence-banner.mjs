import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The licences in Code.js: ours and those of the packages inside, as the MIT licence asks for.
 * @param {string} root the project's folder
 * @param {string[]} inputs the bundle's source files, relative to root, as esbuild's metafile names them
 * @returns {Promise<string>}
 */
export async function licenceBanner(root, inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const folder = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder) folders.add(path.join(root, folder));
  }
  const parts = [`Khanaen\n\n${await readLicence(root)}`];
  for (const folder of [...folders].sort()) {
    const { name, version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    parts.push(`Contains ${name} ${version}\n\n${await readLicence(folder)}`);
  }
  const lines = parts.join('\n\n').replaceAll('*/', '* /').split(/\r?\n/);
  return `/*\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

/**
 * @param {string} folder
 * @returns {Promise<string>}
 */
async function readLicence(folder) {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (!file) throw new Error(`${folder}: no licence file`);
  return (await readFile(path.join(folder, file), 'utf8')).trim();
}

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Our script says its name in its opening comment, within so many characters. */
const isOurs = (/** @type {string} */ text) => text.slice(0, 200).includes('Khanaen');
/** What Google puts into a new script. */
const EMPTY = /^\s*(?:function \w+\(\)\s*\{\s*\})?\s*$/;

/**
 * Fetches the script of the sheet as it is now: a push replaces all of it, what others wrote too.
 * @param {object} options
 * @param {import('./clasp.mjs').Clasp} options.clasp
 * @param {string} options.id of the script
 * @param {string[]} options.own names of the files that are to be pushed
 * @param {string} options.keepIn folder that gets a copy of what is not ours
 * @returns {Promise<{ others: string[] } | { failed: import('./clasp.mjs').Said }>}
 */
export async function scriptsThere({ clasp, id, own, keepIn }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'khanaen-script-'));
  try {
    await writeFile(path.join(folder, '.clasp.json'), JSON.stringify({ scriptId: id, rootDir: 'there' }));
    const said = await clasp(folder, 'pull');
    if (said.status !== 0) return { failed: said };
    const there = path.join(folder, 'there');
    const others = [];
    for (const name of await readdir(there, { recursive: true })) {
      if (!/\.(?:js|html)$/.test(name) || (name.endsWith('.html') && own.includes(name))) continue;
      const text = await readFile(path.join(there, name), 'utf8');
      if (!isOurs(text) && !EMPTY.test(text)) others.push(name);
    }
    if (others.length > 0) await cp(there, keepIn, { recursive: true });
    return { others: others.sort() };
  } finally {
    await rm(folder, { recursive: true });
  }
}

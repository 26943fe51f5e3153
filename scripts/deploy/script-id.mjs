import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What .clasp.json holds before anybody put an id into it. */
const PLACEHOLDER = 'put-the-script-id-of-your-sheet-here';
/** Ids of scripts have 57 characters, those of spreadsheets 44. */
const SCRIPT_ID = /^[\w-]{50,}$/;
const SHEET_ID = /^[\w-]{40,49}$/;

/**
 * The id in .clasp.json, or what is wrong with it.
 * @param {string} root folder with .clasp.json
 * @returns {Promise<{ id: string } | { obstacle: 'no-script-id' | 'sheet-id' | 'bad-script-id' | 'bad-clasp-json' }>}
 */
export async function readScriptId(root) {
  /** @type {unknown} */
  let id;
  try {
    id = JSON.parse(await readFile(path.join(root, '.clasp.json'), 'utf8')).scriptId;
  } catch {
    return { obstacle: 'bad-clasp-json' };
  }
  if (typeof id !== 'string' || id.trim() === '' || id === PLACEHOLDER) return { obstacle: 'no-script-id' };
  if (SCRIPT_ID.test(id)) return { id };
  return { obstacle: SHEET_ID.test(id) || id.includes('/spreadsheets/') ? 'sheet-id' : 'bad-script-id' };
}

/**
 * Keeps an id for this and the next time.
 * @param {string} root folder with .clasp.json
 * @param {string} given an id, or the address of the script's editor, which holds it
 */
export async function writeScriptId(root, given) {
  const id = /script\.google\.com\/.*?\/([\w-]{50,})/.exec(given)?.[1] ?? given.trim();
  const file = path.join(root, '.clasp.json');
  let before = { rootDir: 'dist' };
  try {
    before = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    // Missing or broken: it is made anew.
  }
  await writeFile(file, `${JSON.stringify({ ...before, scriptId: id }, null, 2)}\n`);
}

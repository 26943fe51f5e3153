import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { obstacleOf } from './obstacle-of.mjs';
import { readScriptId } from './script-id.mjs';
import { scriptsThere } from './scripts-there.mjs';

/** What must hold before anything is pushed; `npm test` is longer, and for those who change the program. */
export const CHECKS = ['types', 'lint', 'build', 'gate'];

/**
 * @typedef {object} Outcome
 * @property {keyof typeof import('./words.mjs').OBSTACLES | 'done'} result
 * @property {string} detail clasp's own words, or names; '' for none
 */

/**
 * Checks, builds and pushes the add-on to the script of a sheet. What can be known at once is asked first, so that
 * nobody waits for the checks to learn that they are not signed in.
 * @param {object} options
 * @param {string} options.root the project's folder
 * @param {import('./clasp.mjs').Clasp | null} options.clasp null: not installed
 * @param {(check: string) => Promise<boolean>} options.check runs one of {@link CHECKS}
 * @param {boolean} options.replace whether scripts of others may go
 * @returns {Promise<Outcome>}
 */
export async function deploy({ root, clasp, check, replace }) {
  const script = await readScriptId(root);
  if ('obstacle' in script) return { result: script.obstacle, detail: '' };
  if (!clasp) return { result: 'not-installed', detail: '' };

  const user = await clasp(root, 'show-authorized-user', '--json');
  if (user.status !== 0) return failed(user);
  const { loggedIn, email = '' } = JSON.parse(user.stdout);
  if (!loggedIn) return { result: 'not-signed-in', detail: '' };

  const keepIn = path.join(root, 'out/script-before', script.id);
  const dialogs = (await readdir(path.join(root, 'src/addon'))).filter((name) => name.endsWith('.html'));
  const there = await scriptsThere({ clasp, id: script.id, own: dialogs, keepIn });
  if ('failed' in there) return failed(there.failed);
  if (there.others.length > 0 && !replace) return { result: 'other-script', detail: there.others.join(', ') };

  for (const name of CHECKS) if (!(await check(name))) return { result: 'check-failed', detail: name };

  // Without --force clasp passes a changed manifest over, says so in a word, and ends as if all were well.
  const pushed = await clasp(root, 'push', '--force', '--json');
  if (pushed.status !== 0) return failed(pushed);
  /** @type {string[]} paths below root; none where Google has all of it already */
  const files = JSON.parse(pushed.stdout);
  const built = (await readdir(path.join(root, 'dist'))).map((name) => path.join('dist', name));
  if (files.length > 0 && files.sort().join() !== built.sort().join()) {
    return { result: 'wrong-files', detail: files.join(', ') };
  }
  return { result: 'done', detail: email };
}

/**
 * @param {import('./clasp.mjs').Said} said
 * @returns {Outcome}
 */
const failed = (said) => ({ result: obstacleOf(said), detail: (said.stderr || said.stdout).trim() });

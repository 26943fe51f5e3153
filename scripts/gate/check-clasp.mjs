import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

/**
 * Asks clasp (without network or account) which files it would push.
 * @param {string} root folder with .clasp.json, whose rootDir is dist
 * @param {string[]} files names of the files it should push
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkClasp(root, files) {
  const program = createRequire(import.meta.url).resolve('@google/clasp');
  const { stdout } = await promisify(execFile)(process.execPath, [program, 'show-file-status', '--json'], {
    cwd: root,
  });
  const pushed = JSON.parse(stdout).filesToPush.sort().join(', ');
  const expected = files
    .map((name) => `dist/${name}`)
    .sort()
    .join(', ');
  return pushed === expected ? [] : [`clasp would push ${pushed || 'nothing'} instead of ${expected}`];
}

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ownClasp } from './deploy/clasp.mjs';
import { main } from './deploy/main.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.exitCode = await main({
  args: process.argv.slice(2),
  root,
  clasp: ownClasp(),
  check,
  say: console.log,
  complain: console.error,
});

/**
 * @param {string} name one of the package's scripts
 * @returns {Promise<boolean>} whether all is well
 */
function check(name) {
  console.log(`── ${name}`);
  return new Promise((resolve) => {
    // On Windows npm is a batch file, which only a shell runs.
    const shell = process.platform === 'win32';
    const child = spawn('npm', ['run', '--silent', name], { cwd: root, stdio: 'inherit', shell });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

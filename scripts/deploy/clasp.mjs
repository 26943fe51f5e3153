import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/**
 * @typedef {{ status: number, stdout: string, stderr: string }} Said what a call of clasp came to
 * @typedef {(folder: string, ...args: string[]) => Promise<Said>} Clasp calls clasp in a folder
 */

/**
 * The project's own clasp; null where it is not installed.
 * @returns {Clasp | null}
 */
export function ownClasp() {
  try {
    return claspAt(createRequire(import.meta.url).resolve('@google/clasp'));
  } catch {
    return null;
  }
}

/**
 * @param {string} program path of clasp's main script
 * @returns {Clasp}
 */
export const claspAt =
  (program) =>
  (folder, ...args) =>
    spawnClasp(program, folder, args, process.env);

/**
 * @param {string} program path of clasp's main script
 * @param {string} folder where it runs
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Said>}
 */
export function spawnClasp(program, folder, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ status: code ?? 1, stdout, stderr }));
  });
}

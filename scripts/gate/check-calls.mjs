import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Runs the built script on the stand-in and counts its service calls, see bench/budgets.ts.
 * @param {string} root
 * @param {string} dist folder of the built add-on
 * @returns {Promise<{ lines: string[], problems: string[] }>}
 */
export async function checkCalls(root, dist) {
  const outfile = path.join(root, 'build/budgets.mjs');
  await build({
    entryPoints: [path.join(root, 'bench/budgets.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const { overBudget } = await import(pathToFileURL(outfile).href);
  return overBudget(await readFile(path.join(dist, 'Code.js'), 'utf8'));
}

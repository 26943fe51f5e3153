import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { countResults } from './test/count-results.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const suite = process.argv[2] ?? 'default';
const suites = {
  default: { checks: ['types', 'lint', 'build', 'gate'], config: 'vitest.config.ts' },
  deep: { checks: ['build'], config: 'vitest.deep.config.ts' },
};
if (suite !== 'default' && suite !== 'deep') throw new Error(`no suite is called ${suite}`);
const { checks, config } = suites[suite];

// Everything runs, whatever fails before it: one run tells all that is wrong.
const bad = [];
for (const check of checks) {
  console.log(`\n── ${check}`);
  if ((await run('npm', ['run', '--silent', check])) !== 0) bad.push(check);
}
console.log('\n── tests');
const report = path.join(root, 'reports', `${suite}.json`);
await rm(report, { force: true });
const status = await run(path.join(root, 'node_modules/.bin/vitest'), [
  ...['run', '--config', config],
  ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
]);

const counts = await countResults(report, { passed: checks.length - bad.length, failed: bad.length }, status);
for (const name of counts.skipped) console.log(`skipped: ${name}`);
console.log(`Counted: the tests and ${checks.join(', ')}${bad.map((name) => `; ${name} failed`).join('')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
if (counts.failed > 0) process.exitCode = 1;

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<number>} exit status
 */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

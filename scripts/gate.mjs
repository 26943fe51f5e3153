import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkAddOn } from './gate/check-add-on.mjs';
import { checkCalls } from './gate/check-calls.mjs';
import { checkClasp } from './gate/check-clasp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const { bytes, files, functions, problems } = await checkAddOn({
  dist,
  source: path.join(root, 'src/addon'),
});
problems.push(...(await checkClasp(root, files)));
// A script that does not load has been told of already.
const calls = problems.length === 0 ? await checkCalls(root, dist) : { lines: [], problems: [] };
problems.push(...calls.problems);

console.log(`dist/Code.js: ${(bytes / 1024).toFixed(1)} KB; ${functions.join(', ')}`);
for (const line of calls.lines) console.log(line);
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log('The add-on may be pushed to Google.');

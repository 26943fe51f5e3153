import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAddOn } from './build/build-add-on.mjs';
import { buildCommandLine } from './build/build-command-line.mjs';
import { buildPage } from './build/build-page.mjs';
import { buildRollUpPage } from './build/build-roll-up-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds dist/ (what is pushed to Google) and build/ (the command line, the workbench's page and the roll-up's).
 * @param {(line: string) => void} report
 */
export async function buildAll(report) {
  const [addOn] = await Promise.all([
    buildAddOn({ root, source: path.join(root, 'src/addon'), target: path.join(root, 'dist') }),
    buildCommandLine({ root, target: path.join(root, 'build') }),
    buildPage({ root, target: path.join(root, 'build/page') }),
    buildRollUpPage({ root, target: path.join(root, 'build/rollup') }),
  ]);
  const size = (addOn.bytes / 1024).toFixed(1);
  report(`dist/Code.js: ${size} KB, ${addOn.entryPoints.length} entry points; build/khanaen.mjs: ready`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildAll(console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

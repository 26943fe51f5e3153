import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAddOn } from '../../scripts/build/build-add-on.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A function in a module of entry points, as small as the gate allows. */
const fn = (name: string, params = '', tags = ''): string =>
  `/** ${name}.${tags} */\nexport function ${name}(${params}): unknown {\n  return [${params.replace(/[?]?: \w+/g, '')}];\n}\n`;

const SCORE_PARAMS =
  'value: unknown, target: unknown, operator?: unknown, levels?: unknown, lowest?: unknown, criterion?: unknown';

/** The modules of an add-on that does nothing, but has everything that the contract names. */
export const SOURCES: Record<string, string> = {
  'index.ts': "export * from './entry-points.ts';\nexport * from './custom-functions.ts';\n",
  'entry-points.ts': [
    fn('onOpen', 'event: unknown'),
    fn('onInstall', 'event: unknown'),
    fn('calculateScores'),
    fn('checkData'),
    fn('setUpWorkbook'),
  ].join('\n'),
  'custom-functions.ts': [
    fn('KPI_SCORE', SCORE_PARAMS, '\n * @customfunction'),
    fn('KPI_EXPLAIN', SCORE_PARAMS, '\n * @customfunction'),
    fn('KPI_WEIGHTED', 'scores: unknown, weights: unknown', '\n * @customfunction'),
    fn('KPI_GRADE', 'percent: unknown, bounds?: unknown', '\n * @customfunction'),
    fn('THAI_NUMBER', 'text: unknown', '\n * @customfunction'),
    fn('THAI_DIGITS', 'value: unknown', '\n * @customfunction'),
  ].join('\n'),
};

export interface Project {
  root: string;
  source: string;
  dist: string;
}

/** Makes and builds a project in a temporary folder: {@link SOURCES}, with some of them replaced. */
export async function makeProject(replaced: Record<string, string> = {}): Promise<Project> {
  const root = await mkdtemp(path.join(tmpdir(), 'khanaen-gate-'));
  const source = path.join(root, 'src/addon');
  const dist = path.join(root, 'dist');
  await mkdir(source, { recursive: true });
  for (const name of [
    'LICENSE',
    'package.json',
    '.clasp.json',
    '.claspignore',
    'src/addon/appsscript.json',
  ]) {
    await cp(path.join(ROOT, name), path.join(root, name));
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
  for (const [name, text] of Object.entries({ ...SOURCES, ...replaced })) {
    await writeFile(path.join(source, name), text);
  }
  await buildAddOn({ root, source, target: dist });
  return { root, source, dist };
}

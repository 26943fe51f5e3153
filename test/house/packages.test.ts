import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  license?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
const installed = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences that let an office use, change and pass on what it got. */
const FREE = [
  ...[
    'MIT',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BSD',
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'CC-BY-3.0',
  ],
  ...[
    'CC-BY-4.0',
    'MPL-2.0',
    'OFL-1.1',
    'MIT OR Apache-2.0',
    'MIT/Apache-2.0',
    '(MIT OR CC0-1.0)',
    'Python-2.0',
    'Unlicense',
  ],
];

/** Packages whose lock entry names no licence, and where theirs was read. */
const LOOKED_UP: Record<string, string> = {
  '@univerjs/telemetry': 'Apache-2.0: LICENSE in the package',
  fuzzy: 'MIT: LICENSE-MIT in the package',
};

it('every package is free to use and pass on', () => {
  const others = installed
    .filter(([path, { license }]) => !FREE.includes(license ?? '') && !(nameOf(path) in LOOKED_UP))
    .map(([path, { license }]) => `${path}: ${license ?? 'none'}`);
  expect(others).toEqual([]);
});

it('what runs with the program has no licence that asks for more than its notice', () => {
  const strict = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];
  const others = installed.filter(([, { license, dev }]) => !dev && !strict.includes(license ?? ''));
  expect(others).toEqual([]);
});

it('no package runs a script on being installed without a word of ours', () => {
  const scripted = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  const unnamed = scripted.filter((name) => !(name in allowScripts));
  expect(unnamed).toEqual([]);
});

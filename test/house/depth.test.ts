import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEEPER, spread } from '../support/depth.ts';
import { importsOf } from './imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tests = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.split(path.sep).join('/')}`)
  .filter((name) => name.endsWith('.test.ts') && !name.startsWith('test/house/'))
  .sort();

/** What takes a number from the one suite or the other. */
const TRYING_SOME = ['test/support/depth.ts', 'test/addon/every-fault.ts'];

describe('the long suite', () => {
  it('runs again the files whose tests try only some for each commit, and no others', async () => {
    const imports = await importsOf(tests, root);
    const using = tests.filter((name) =>
      imports.get(name)?.some(({ file }) => TRYING_SOME.includes(file ?? '')),
    );
    expect([...DEEPER].sort()).toEqual(using.filter((name) => !name.endsWith('.deep.test.ts')));
  });
});

describe('some of a list', () => {
  it.each<[most: number, found: number[]]>([
    [1, [0]],
    [2, [0, 5]],
    [3, [0, 4, 7]],
    [10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [Number.POSITIVE_INFINITY, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])('%i of ten are spread over it', (most, found) => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], most)).toEqual(found);
  });

  it('is nothing of nothing', () => {
    expect(spread([], 3)).toEqual([]);
  });
});

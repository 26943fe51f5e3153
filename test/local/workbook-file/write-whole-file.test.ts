import { spawn } from 'node:child_process';
import {
  chmod,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWholeFile } from '../../../src/local/workbook-file/write-whole-file.ts';

const SOURCE = fileURLToPath(
  new URL('../../../src/local/workbook-file/write-whole-file.ts', import.meta.url),
);
const BUNDLE: BuildOptions = { bundle: true, platform: 'node', format: 'esm', logLevel: 'error' };

let folder = '';
const bytes = new TextEncoder().encode('ใหม่');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khanaen-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a file is written whole', () => {
  it('new or over another one, with nothing left beside it', async () => {
    const path = join(folder, 'ผล.xlsx');
    await writeWholeFile(path, new Uint8Array(1000));
    await writeWholeFile(path, bytes);
    expect(await readFile(path, 'utf8')).toBe('ใหม่');
    expect(await readdir(folder)).toEqual(['ผล.xlsx']);
  });

  it('with the rights that the former one had', async () => {
    const path = join(folder, 'a.xlsx');
    await writeFile(path, 'x');
    await chmod(path, 0o600);
    await writeWholeFile(path, bytes);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('through a link', async () => {
    await writeFile(join(folder, 'real.xlsx'), 'x');
    await symlink(join(folder, 'real.xlsx'), join(folder, 'link.xlsx'));
    await writeWholeFile(join(folder, 'link.xlsx'), bytes);
    expect(await readFile(join(folder, 'real.xlsx'), 'utf8')).toBe('ใหม่');
  });

  it('under a name of 80 Thai letters', async () => {
    const path = join(folder, `${'ก'.repeat(80)}.xlsx`);
    await writeWholeFile(path, bytes);
    expect(await readdir(folder)).toEqual([`${'ก'.repeat(80)}.xlsx`]);
  });

  it('that has another name: both show the new content', async () => {
    await writeFile(join(folder, 'a.xlsx'), 'x');
    await link(join(folder, 'a.xlsx'), join(folder, 'b.xlsx'));
    await writeWholeFile(join(folder, 'a.xlsx'), bytes);
    expect(await readFile(join(folder, 'b.xlsx'), 'utf8')).toBe('ใหม่');
    expect((await readdir(folder)).sort()).toEqual(['a.xlsx', 'b.xlsx']);
  });

  it('or not at all: through a link that leads nowhere', async () => {
    await symlink(join(folder, 'gone.xlsx'), join(folder, 'link.xlsx'));
    await expect(writeWholeFile(join(folder, 'link.xlsx'), bytes)).rejects.toMatchObject({ code: 'ELOOP' });
    expect(await readdir(folder)).toEqual(['link.xlsx']);
  });

  it.skipIf(process.getuid?.() === 0)('or not at all: over a file that may not be written', async () => {
    const path = join(folder, 'a.xlsx');
    await writeFile(path, 'x');
    await chmod(path, 0o400);
    await expect(writeWholeFile(path, bytes)).rejects.toMatchObject({ code: 'EACCES' });
    expect(await readFile(path, 'utf8')).toBe('x');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'or not at all: a program that %s stops leaves nothing',
    async (signal) => {
      // The program stops itself as soon as it has made the temporary file: its folder tells it.
      const program = `
      import { watch } from 'node:fs';
      import { writeWholeFile } from ${JSON.stringify(SOURCE)};
      watch(${JSON.stringify(folder)}, () => process.kill(process.pid, '${signal}'));
      await writeWholeFile(${JSON.stringify(join(folder, 'a.xlsx'))}, new Uint8Array(300_000_000));
      await new Promise((resolve) => setTimeout(resolve, 60_000));`;
      const file = join(folder, '..', `stop-${signal}-${process.pid}.mjs`);
      await build({ stdin: { contents: program, resolveDir: folder }, outfile: file, ...BUNDLE });
      const stopped = await new Promise((resolve) => {
        spawn(process.execPath, [file]).on('close', (_, by) => resolve(by));
      });
      await rm(file);
      expect({ stopped, left: (await readdir(folder)).filter((name) => name.endsWith('.tmp')) }).toEqual({
        stopped: signal,
        left: [],
      });
    },
  );

  it('or not at all: over a folder nothing is left behind', async () => {
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'sub', 'x'), 'x');
    await expect(writeWholeFile(join(folder, 'sub'), bytes)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['sub']);
  });

  it('or not at all: in a folder that is not there', async () => {
    await expect(writeWholeFile(join(folder, 'no', 'a.xlsx'), bytes)).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});

import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWholeFile } from '../../../src/local/workbook-file/write-whole-file.ts';

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

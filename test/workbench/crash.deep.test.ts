import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { fileOf, gridIdOf, rootFolder, sample } from './support/bench.ts';

/** Starts the program as a person does, and gives its address. */
async function start(file: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['bin/khanaen.mjs', 'workbench', file, '--port', '0'], {
    cwd: rootFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]+/.exec(text.toString());
      if (found) resolve(found[0]);
    });
    child.once('exit', () => reject(new Error('it ended')));
  });
  return { child, url };
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

const type = (url: string, sheet: string, value: number): Promise<Response> =>
  fetch(new URL(`/edits${new URL(url).search}`, url), {
    method: 'POST',
    headers: { origin: new URL(url).origin },
    body: JSON.stringify({
      from: 'x',
      edits: [{ kind: 'cells', sheet, cells: [{ row: 2, column: 1, value: String(value) }] }],
    }),
  });

const typedInto = async (file: string) =>
  (await openWorkbook(new Uint8Array(await readFile(file)))).sheet('กรอกผล ยุทธศาสตร์ฯ')?.value(2, 1);

test('the file is whole whenever the program is killed, and the next start goes on with it', async () => {
  const bytes = await sample(true);
  const sheet = await gridIdOf(bytes, 'กรอกผล ยุทธศาสตร์ฯ');
  const file = await fileOf(bytes);
  // The sample has 48 there.
  let last = 100;
  let saved = 48;
  // At the end it dies when something is saved, however long that takes.
  for (const wait of [3, 25, 60, 110, null]) {
    const { child, url } = await start(file);
    // One save after the other is under way when it dies.
    const typing = Array.from({ length: 12 }, (_, index) =>
      type(url, sheet, last + index + 1).catch(() => null),
    );
    await typing[0];
    if (wait === null) while (Number(await typedInto(file)) <= last) await pause(10);
    else await pause(wait);
    child.kill('SIGKILL');
    await Promise.all([ended(child), ...typing]);
    const now = Number((await typedInto(file)) ?? 0);
    expect(now).toBeGreaterThanOrEqual(saved);
    expect(now).toBeLessThanOrEqual(last + 12);
    saved = now;
    last += 12;
  }
  expect(saved).toBeGreaterThan(100);
});

test('told to end, the program first saves what was typed', async () => {
  const bytes = await sample(false);
  const sheet = await gridIdOf(bytes, 'กรอกผล ยุทธศาสตร์ฯ');
  const file = await fileOf(bytes);
  const { child, url } = await start(file);
  await type(url, sheet, 77);
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
  expect(await typedInto(file)).toBe(77);
});

test('a port that is taken, and one that is none, are told in one line', async () => {
  const file = path.join(path.dirname(await fileOf(await sample(false))), 'workbook.xlsx');
  const { child, url } = await start(file);
  const port = new URL(url).port;
  for (const [asked, words] of [
    [port, 'มีโปรแกรมอื่นใช้อยู่'],
    ['99999', 'ต้องเป็นเลข'],
  ] as const) {
    const second = spawn(process.execPath, ['bin/khanaen.mjs', 'workbench', file, '--port', asked], {
      cwd: rootFolder,
    });
    let told = '';
    second.stderr.on('data', (text: Buffer) => {
      told += text.toString();
    });
    expect(await ended(second)).toBe(2);
    expect(told.trim().split('\n')).toHaveLength(1);
    expect(told).toContain(words);
  }
  child.kill('SIGTERM');
  await ended(child);
});

test('told to end while the file cannot be written, it says where the content is, and that something went wrong', async () => {
  const bytes = await sample(false);
  const sheet = await gridIdOf(bytes, 'กรอกผล ยุทธศาสตร์ฯ');
  const file = await fileOf(bytes);
  const { child, url } = await start(file);
  let told = '';
  child.stderr?.on('data', (text: Buffer) => {
    told += text.toString();
  });
  await rm(file);
  await mkdir(file);
  await type(url, sheet, 78);
  child.kill('SIGINT');
  expect(await ended(child)).toBe(2);
  const [, rescue = ''] = /ข้อมูลล่าสุดเก็บไว้ที่ (.+\.xlsx)/.exec(told) ?? [];
  expect(await typedInto(rescue)).toBe(78);
});

test('a second one on the same file is refused in one line', async () => {
  const file = await fileOf(await sample(false));
  const { child } = await start(file);
  const second = spawn(process.execPath, ['bin/khanaen.mjs', 'workbench', file, '--port', '0'], {
    cwd: rootFolder,
  });
  let told = '';
  second.stderr.on('data', (text: Buffer) => {
    told += text.toString();
  });
  expect(await ended(second)).toBe(2);
  expect(told.trim().split('\n')).toHaveLength(1);
  expect(told).toContain('เปิดอยู่ใน khanaen workbench อีกที่หนึ่งแล้ว');
  child.kill('SIGTERM');
  await ended(child);
});

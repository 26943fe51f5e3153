import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Workbench } from '../../src/local/workbench/start.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { fileOf, sample, serveFile } from './support/bench.ts';

let workbench: Workbench;
let file: string;

beforeAll(async () => {
  file = await fileOf(await sample(false));
  workbench = await serveFile(file);
});

afterAll(() => workbench.close());

/** Drops a file as the page does. */
function drop(name: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const address = `http://127.0.0.1:${workbench.port}`;
  return fetch(`${address}/table?from=w&name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { origin: address, 'x-khanaen-key': workbench.key, ...headers },
    body,
  });
}

const titles = async (): Promise<string[]> =>
  (await openWorkbook(new Uint8Array(await readFile(file)))).sheets.map(({ name }) => name);

it('a dropped table becomes a tab ตารางเดิม in the file, and everything else stays', async () => {
  const before = await titles();
  expect((await drop('ผล เม.ย. 67.csv', 'อำเภอ,ห1\nคลองหาด,5')).status).toBe(200);
  await expect.poll(titles).toEqual([...before, 'ตารางเดิม ผล เม.ย. 67']);
});

it('a table that holds nothing is refused in Thai, and whoever lacks the key is not heard', async () => {
  const before = await titles();
  const empty = await drop('ว่าง.csv', '');
  expect([empty.status, await empty.text()]).toEqual([400, expect.stringContaining('ไม่มีข้อมูลในไฟล์นี้')]);
  expect((await drop('x.csv', 'a,b', { 'x-khanaen-key': 'x' })).status).toBe(403);
  expect(await titles()).toEqual(before);
});

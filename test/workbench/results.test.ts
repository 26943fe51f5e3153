import { readFile } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newWorkbook } from '../../src/local/stand-in/workbook.ts';
import type { GridEdit, News } from '../../src/local/workbench/messages.ts';
import { SharedWorkbook } from '../../src/local/workbench/shared-workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { builtCode, fileOf, gridIdOf, inFile, rootFolder } from './support/bench.ts';

const TAB = 'ชีต1';
let bytes: Uint8Array;
let code: string;
let sheet: string;
let open: SharedWorkbook | null = null;
const told: News['kind'][] = [];

beforeAll(async () => {
  code = await builtCode();
  const workbook = newWorkbook();
  workbook.sheets[0]?.set(0, 0, 20);
  // Its result is 40 in the file.
  workbook.sheets[0]?.put(0, 1, 40, { text: 'A1*2' });
  bytes = await saveWorkbook(workbook);
  sheet = await gridIdOf(bytes, TAB);
});

afterEach(async () => {
  await open?.close();
  open = null;
});

async function serve(): Promise<{ file: string; shared: SharedWorkbook }> {
  const file = await fileOf(bytes);
  told.length = 0;
  const worker = new URL(`file://${rootFolder}build/worker.mjs`);
  const tell = ({ kind }: News): void => void told.push(kind);
  const shared = await SharedWorkbook.open(bytes, { path: file, code, worker, tell });
  open = shared;
  return { file, shared };
}

const typed = (value: string): GridEdit => ({ kind: 'cells', sheet, cells: [{ row: 0, column: 0, value }] });
const result = (value: number): GridEdit => ({
  kind: 'cells',
  sheet,
  cells: [{ row: 0, column: 1, value: '=A1*2', result: value }],
});
const by = { from: 'a', as: '' };

describe('what a person types', () => {
  it('is told not to be in the file yet, and then that it is', async () => {
    const { file, shared } = await serve();
    await shared.edit(by, [typed('21')]);
    expect(told).toContain('saving');
    expect(told).not.toContain('saved');
    await shared.settled();
    expect(told.indexOf('saved')).toBeGreaterThan(told.indexOf('saving'));
    expect(await inFile(file, TAB, 1, 1)).toBe(21);
  });
});

describe('what a formula comes to', () => {
  it('is not saved where the file has it already', async () => {
    const { file, shared } = await serve();
    await shared.edit(by, [result(40)]);
    await shared.settled();
    expect(told).toEqual([]);
    expect(Buffer.from(bytes).equals(await readFile(file))).toBe(true);
  });

  it('is saved behind what was typed, and nobody is told that something is not', async () => {
    const { file, shared } = await serve();
    await shared.edit(by, [result(42)]);
    expect(told).not.toContain('saving');
    await shared.settled();
    expect(await inFile(file, TAB, 1, 2)).toBe(42);
  });

  it('is in the file when the program ends', async () => {
    const { file, shared } = await serve();
    await shared.edit(by, [result(44)]);
    await shared.close();
    open = null;
    expect(await inFile(file, TAB, 1, 2)).toBe(44);
  });
});

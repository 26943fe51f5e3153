import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aspect } from '../../src/local/stand-in/sheet.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../src/local/workbook-file/save-workbook.ts';
import { plainParts } from '../local/xlsx/variants/plain.ts';
import { zip } from '../local/xlsx/variants/zips.ts';
import { OfficeDesk, root } from './support.ts';

/**
 * Whatever a run changes in a sheet, that part of it is written anew. Here every such part of every sheet is, though
 * nothing changed: other programs must see the same workbook.
 */
const ALL: readonly Aspect[] = [
  'cells',
  'columns',
  'merges',
  'validations',
  'conditional',
  'links',
  'notes',
  'view',
  'tab',
  'filter',
];

const desk = new OfficeDesk();
const fixtures = path.join(root, 'test/local/xlsx/fixtures');
const written = path.join(root, 'test/contract/workbooks');
const SAMPLE = 'sample.xlsx';
const PLAIN = 'plain.xlsx';
/** One in twelve of those that openpyxl wrote for the contract. */
const OTHERS = [
  ...readdirSync(fixtures).filter((name) => name.endsWith('.xlsx')),
  ...readdirSync(written).filter((name, at) => at % 24 === 1 && name.endsWith('.xlsx')),
];

const bytesOf = (name: string): Uint8Array => {
  if (name === PLAIN) return zip(plainParts());
  if (name === SAMPLE) return readFileSync(desk.path('out/sample.xlsx'));
  const folder = name.startsWith('user') ? fixtures : written;
  return readFileSync(path.join(folder, name));
};

async function rewritten(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  const sheets = workbook.sheets.filter(({ isObject }) => !isObject);
  for (const { touched } of sheets) for (const aspect of ALL) touched.add(aspect);
  return saveWorkbook(workbook);
}

beforeAll(async () => {
  desk.khanaen();
  for (const side of ['before', 'after']) mkdirSync(desk.path(side));
  for (const name of [SAMPLE, PLAIN, ...OTHERS]) {
    const bytes = bytesOf(name);
    writeFileSync(desk.path(`before/${name}`), bytes);
    writeFileSync(desk.path(`after/${name}`), await rewritten(bytes));
  }
  for (const side of ['before', 'after']) desk.flatten(side, [SAMPLE, PLAIN, ...OTHERS]);
});
afterAll(() => desk.clear());

const seenBy = (program: 'openpyxl' | 'libreoffice', side: string, name: string): unknown => {
  const file = program === 'openpyxl' ? name : name.replace(/\.xlsx$/, '.fods');
  return JSON.parse(desk.python('test/office/seen.py', program, desk.path(`${side}/${file}`)));
};

describe.each([SAMPLE, PLAIN, ...OTHERS])('%s, every sheet of it written anew', (name) => {
  it.each(['openpyxl', 'libreoffice'] as const)('is the same workbook to %s', (program) => {
    const before = seenBy(program, 'before', name);
    expect(Object.keys(before as object).length).toBeGreaterThan(1);
    expect(seenBy(program, 'after', name)).toEqual(before);
  });
});

import { readFileSync } from 'node:fs';
import { loadAddOn } from '../../../src/local/stand-in/load-add-on.ts';
import { createStandIn } from '../../../src/local/stand-in/stand-in.ts';
import type { Workbook } from '../../../src/local/stand-in/workbook.ts';
import { readXlsx } from '../../../src/local/xlsx/read-xlsx.ts';
import { writeXlsx } from '../../../src/local/xlsx/write-xlsx.ts';
import { pack, readZip, unpack, writeZip } from '../../support/zip.ts';

export const FIXTURES = ['user.xlsx', 'user-libreoffice.xlsx'] as const;

export function fixture(name: (typeof FIXTURES)[number]): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
}

/** Runs the body of a function that has `ss` and its first sheet `sheet` over a workbook. */
export function edit(workbook: Workbook, body: string): unknown {
  const code = `function main() { const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getSheets()[0]; ${body} }`;
  return loadAddOn(code, createStandIn(workbook)).call('main');
}

/** A program that sets no pages up. */
const PROGRAM = { program: 'test', lettering: { font: 'Arial', language: 'en-GB' }, page: () => null };

export const read = (bytes: Uint8Array): Promise<Workbook> => readXlsx(bytes, PROGRAM);
export const write = (workbook: Workbook): Promise<Uint8Array> => writeXlsx(workbook, PROGRAM);

/** Writes and reads again. */
export const again = async (workbook: Workbook): Promise<Workbook> => read(await write(workbook));

/** The parts of a package as texts. */
export function parts(bytes: Uint8Array): Map<string, string> {
  return new Map([...readZip(bytes)].map(([name, entry]) => [name, new TextDecoder().decode(unpack(entry))]));
}

/** The same package with parts changed; undefined takes one out. */
export function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | Uint8Array | undefined>>,
): Uint8Array {
  const entries = readZip(bytes);
  for (const [name, content] of Object.entries(changes)) {
    if (content === undefined) entries.delete(name);
    else
      entries.set(
        name,
        pack(name, typeof content === 'string' ? new TextEncoder().encode(content) : content),
      );
  }
  return writeZip(entries.values());
}

export const withPart = (bytes: Uint8Array, name: string, text: string | undefined): Uint8Array =>
  withParts(bytes, { [name]: text });

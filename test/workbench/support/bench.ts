import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FrameLanguage } from '../../../src/language/workbench-frame.ts';
import { fillSample } from '../../../src/local/sample/fill-sample.ts';
import { loadAddOn } from '../../../src/local/stand-in/load-add-on.ts';
import { createStandIn } from '../../../src/local/stand-in/stand-in.ts';
import { newWorkbook, type Workbook } from '../../../src/local/stand-in/workbook.ts';
import { startWorkbench, type Workbench } from '../../../src/local/workbench/start.ts';
import { openWorkbook } from '../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';

const root = new URL('../../../', import.meta.url);

/** The add-on as it is pushed to Google. */
export const builtCode = (): Promise<string> => readFile(new URL('dist/Code.js', root), 'utf8');

/** The sample with all results filled in; `change` may spoil it before it is scored. */
export async function sample(
  isScored: boolean,
  change: (workbook: Workbook) => void = () => {},
): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const addOn = loadAddOn(await builtCode(), createStandIn(workbook));
  addOn.call('setUpWorkbook');
  fillSample(workbook);
  change(workbook);
  if (isScored) addOn.call('calculateScores');
  return saveWorkbook(workbook);
}

/** A file in a folder of its own. */
export async function fileOf(bytes: Uint8Array, name = 'workbook.xlsx'): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'workbench-')), name);
  await writeFile(file, bytes);
  return file;
}

/** Serves a file on a free port. */
export async function serveFile(file: string, language: FrameLanguage = 'th'): Promise<Workbench> {
  const bytes = new Uint8Array(await readFile(file));
  return startWorkbench({
    path: file,
    bytes,
    build: new URL('build/', root),
    code: await builtCode(),
    port: 0,
    language,
  });
}

/** The id under which the grid knows a sheet of the sample. */
export async function gridIdOf(bytes: Uint8Array, title: string): Promise<string> {
  return `s${(await openWorkbook(bytes)).sheet(title)?.id}`;
}

/** What a cell of the file on the disk holds. */
export async function inFile(file: string, title: string, row: number, column: number): Promise<unknown> {
  const workbook = await openWorkbook(new Uint8Array(await readFile(file)));
  return workbook.sheet(title)?.value(row - 1, column - 1);
}

export const rootFolder = fileURLToPath(root);

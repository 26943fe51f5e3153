import { readFileSync } from 'node:fs';
import { fillSample } from '../../src/local/sample/fill-sample.ts';
import { type AddOn, loadAddOn } from '../../src/local/stand-in/load-add-on.ts';
import { createStandIn, type StandIn } from '../../src/local/stand-in/stand-in.ts';
import { newWorkbook, type Workbook } from '../../src/local/stand-in/workbook.ts';
import { copyOf } from './copy-of.ts';

export const code = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8');

/** The bundle on a workbook of its own. */
export interface Desk {
  readonly workbook: Workbook;
  readonly standIn: StandIn;
  readonly addOn: AddOn;
}

export function deskOver(workbook: Workbook, options: Parameters<typeof createStandIn>[1] = {}): Desk {
  const standIn = createStandIn(workbook, options);
  return { workbook, standIn, addOn: loadAddOn(code, standIn) };
}

let sample: Workbook | undefined;

/** The sample's input tabs, filled, not yet scored. */
export function sampleDesk(): Desk {
  sample ??= filledSample();
  return deskOver(copyOf(sample));
}

function filledSample(): Workbook {
  const desk = deskOver(newWorkbook());
  desk.addOn.call('setUpWorkbook');
  fillSample(desk.workbook);
  return desk.workbook;
}

/** Titles of all tabs, in order. */
export const titles = ({ workbook }: Desk): string[] => workbook.sheets.map(({ name }) => name);

/** A tab's cells as texts, numbers and truth values. */
export function cells({ workbook }: Desk, title: string): (string | number | boolean)[][] {
  const sheet = workbook.sheet(title);
  if (!sheet)
    throw new Error(`no tab "${title}" among ${workbook.sheets.map(({ name }) => name).join(', ')}`);
  return sheet.rows();
}

/** Types into a tab; row and column are counted from 0. */
export function type(
  { workbook }: Desk,
  title: string,
  row: number,
  column: number,
  value: string | number | boolean,
): void {
  const sheet = workbook.sheet(title);
  if (!sheet) throw new Error(`no tab "${title}"`);
  sheet.set(row, column, value);
}

import { describe, expect, it } from 'vitest';
import { takeBookState } from '../../../src/local/workbench/history/book-state.ts';
import { checkPackage } from '../../support/check-package.ts';
import { amount } from '../../support/depth.ts';
import { randomFrom } from '../../support/random.ts';
import { edit, FIXTURES, fixture, parts, read, write } from './files.ts';

/** What somebody does to one of the sheets, as scripts do it. */
const EDITS: readonly ((random: () => number) => string)[] = [
  (random) => `one.getRange(${place(random)}).setValue(${Math.floor(random() * 1000)})`,
  (random) => `one.getRange(${place(random)}).setValue('ข้อความ ${Math.floor(random() * 9)}')`,
  (random) => `one.getRange(${place(random)}).setFormula('=A${1 + Math.floor(random() * 9)}*2')`,
  (random) => `one.getRange(${place(random)}).setBackground('#${hex(random)}')`,
  (random) => `one.getRange(${place(random)}).setNumberFormat('0.${'0'.repeat(1 + random() * 5)}')`,
  (random) => `one.getRange(${place(random)}).setNote('โน้ต ${Math.floor(random() * 9)}')`,
  (random) => `one.insertRowsAfter(${1 + Math.floor(random() * 5)}, 1)`,
  (random) => `one.setColumnWidth(${1 + Math.floor(random() * 4)}, ${40 + Math.floor(random() * 200)})`,
  () => `ss.setActiveSheet(one)`,
  (random) => `one.setName('ชื่อ ${Math.floor(random() * 1000)}')`,
];
const place = (random: () => number): string =>
  `${1 + Math.floor(random() * 9)}, ${1 + Math.floor(random() * 5)}`;
const hex = (random: () => number): string =>
  Math.floor(random() * 0xffffff)
    .toString(16)
    .padStart(6, '0');

function randomEdit(random: () => number): string {
  const make = EDITS[Math.floor(random() * EDITS.length)] ?? (() => '');
  const at = Math.floor(random() * 9);
  // What the file's rules refuse, such as a number in a cell for a word, changes nothing in either.
  return `const one = ss.getSheets()[${at} % ss.getSheets().length]; try { ${make(random)} } catch (error) {}`;
}

/** All that a file says, as scripts see it. */
const LOOK = `return ss.getSheets().map((one) => {
  const r = one.getRange(1, 1, 14, 8);
  return [one.getName(), r.getValues(), r.getFormulas(), r.getNumberFormats(), r.getBackgrounds(),
    r.getNotes(), [1, 2, 3, 4].map((column) => one.getColumnWidth(column))];
}).concat([ss.getActiveSheet().getName()])`;
const shown = async (bytes: Uint8Array): Promise<unknown> => edit(await read(bytes), LOOK);

describe.each(FIXTURES)('a workbook of %s that is saved after each change', (name) => {
  it('is the same file as one that is saved at the end', async () => {
    for (let seed = 1; seed <= amount(6, 150); seed += 1) {
      const [often, once] = [await read(fixture(name)), await read(fixture(name))];
      const random = randomFrom(seed);
      for (let turn = 0; turn < 10; turn += 1) {
        const body = randomEdit(random);
        for (const workbook of [often, once]) edit(workbook, body);
        await write(often);
      }
      const [many, single] = [await write(often), await write(once)];
      checkPackage(many);
      expect([seed, await shown(many)]).toEqual([seed, await shown(single)]);
    }
  });

  it('has what was taken back as it was', async () => {
    const workbook = await read(fixture(name));
    edit(workbook, "sheet.getRange('B2').setValue(11)");
    const before = await write(workbook);
    const { restore } = takeBookState(workbook);
    edit(workbook, "sheet.getRange('B2').setValue(12).setBackground('#ff0000')");
    await write(workbook);
    restore();
    expect(await shown(await write(workbook))).toEqual(await shown(before));
  });
});

it('a sheet is written anew only where it changed, in a file with a table of texts', async () => {
  const workbook = await read(fixture('user-libreoffice.xlsx'));
  edit(workbook, "for (const one of ss.getSheets()) one.getRange('B2').setValue(one.getName())");
  const before = parts(await write(workbook));
  // What nobody tells the workbook of shows which sheets are made of their cells once more.
  for (const sheet of workbook.sheets) (sheet.values[1] ?? [])[2] = 'ไม่มีใครบอก';
  edit(workbook, "sheet.getRange('B3').setValue(1)");
  const after = parts(await write(workbook));
  const changed = [...after].filter(([part, text]) => before.get(part) !== text).map(([part]) => part);
  expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
});

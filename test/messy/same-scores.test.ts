import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Outcome } from '../../src/addon/commands/run/outcome.ts';
import type { Sheet } from '../../src/local/stand-in/sheet.ts';
import { shiftSheet } from '../../src/local/stand-in/shift-sheet.ts';
import { amount } from '../support/depth.ts';
import { calculate } from './desk.ts';
import { reorderColumns, reorderRows } from './edits/lines.ts';
import { applyToTab, duplicate } from './edits/tabs.ts';
import { smallSample } from './small-sample.ts';
import { respellName, respellNumber, respellWord, type Spelling } from './spellings.ts';

/** A permutation of the numbers from `from` to `length` − 1, those below staying where they are. */
function shuffled(length: number, from: number, keys: readonly number[]): number[] {
  const order = Array.from({ length }, (_, index) => index);
  const body = order.slice(from).sort((a, b) => (keys[a % keys.length] ?? 0) - (keys[b % keys.length] ?? 0));
  return [...order.slice(0, from), ...body];
}

/** Writes every result of a form, and every district's name in it, in some other way that means the same. */
function respell(form: Sheet, spellings: readonly Spelling[]): void {
  form.rows().forEach((line, row) => {
    line.forEach((value, column) => {
      const spelling = spellings[(row * 7 + column) % spellings.length] ?? 0;
      if (row < 2) return;
      if (column === 0) respellName(form, row, String(value), spelling);
      else if (typeof value === 'number') respellNumber(form, row, column, value, spelling);
      else if (value === 'ใช่' || value === 'ไม่ใช่' || value === 'ไม่ประเมิน') {
        respellWord(form, row, column, value, spelling);
      }
    });
  });
}

/** What is the same whatever the order of the tabs, rows and columns. */
const figures = ({ districts }: Outcome): unknown =>
  [...districts]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ name, total, percent, grade, rank, range, coverage, indicators }) => ({
      ...{ name, total, percent, grade, rank, range, coverage },
      scores: [...indicators]
        .sort((a, b) => a.code.localeCompare(b.code))
        .map(({ code, score, value, status }) => [code, score, value, status]),
    }));

const isForm = ({ name }: Sheet): boolean => name.startsWith('กรอกผล');

const mess = fc.record({
  keys: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  spellings: fc.array(fc.nat({ max: 7 }), { minLength: 5, maxLength: 11 }),
  inserted: fc.array(fc.nat({ max: 12 }), { maxLength: 4 }),
  copied: fc.nat({ max: 3 }),
  hidden: fc.boolean(),
});

it('a messy workbook gives the scores of the neat one: other spellings, order, blank lines, a second copy, hidden tabs', async () => {
  const neat = calculate(await smallSample()).report;
  expect(neat.districts).toHaveLength(4);
  await fc.assert(
    fc.asyncProperty(mess, async ({ keys, spellings, inserted, copied, hidden }) => {
      const workbook = await smallSample();
      const forms = workbook.sheets.filter(isForm);
      for (const sheet of workbook.sheets) {
        const { rows, columns } = sheet.extent();
        const firstRow = isForm(sheet) ? 2 : 1;
        // The tables of ตั้งค่า stand side by side: their rows belong to several tables, their columns to one.
        if (sheet.name !== 'ตั้งค่า') {
          reorderRows(sheet, shuffled(rows, firstRow, keys));
          reorderColumns(sheet, shuffled(columns, isForm(sheet) ? 1 : 0, keys));
        }
        for (const at of inserted) {
          shiftSheet(sheet, { kind: 'insert', axis: 'row', at: firstRow + at, count: 1 });
          if (sheet.name !== 'ตั้งค่า')
            shiftSheet(sheet, { kind: 'insert', axis: 'column', at: 1 + at, count: 1 });
        }
      }
      const original = forms[copied];
      if (original) duplicate(workbook, original);
      for (const form of forms) respell(form, spellings);
      reorder(workbook.sheets, shuffled(workbook.sheets.length, 0, keys));
      if (hidden) for (const form of forms) applyToTab(workbook, form, { do: 'filter', tab: 0 });
      if (hidden && original) applyToTab(workbook, original, { do: 'hide', tab: 0 });
      const { report } = calculate(workbook);
      expect(figures(report)).toEqual(figures(neat));
    }),
    { numRuns: Number(process.env.KHANAEN_EDITS ?? amount(4, 60)) },
  );
});

function reorder<T>(list: T[], order: readonly number[]): void {
  list.splice(0, list.length, ...order.flatMap((index) => list.slice(index, index + 1)));
}

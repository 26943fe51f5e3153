import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GridEdit, GridValue } from '../../src/local/workbench/messages.ts';
import type { Workbench } from '../../src/local/workbench/start.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { fileOf, sample, serveFile } from './support/bench.ts';

const FORM = 'กรอกผล ยุทธศาสตร์ฯ';
const OTHER = 'กรอกผล ประสานฯ';

let bytes: Uint8Array;
let form: string;
let other: string;
let workbench: Workbench;

beforeAll(async () => {
  bytes = await sample(false);
  const workbook = await openWorkbook(bytes);
  form = `s${workbook.sheet(FORM)?.id}`;
  other = `s${workbook.sheet(OTHER)?.id}`;
});

beforeEach(async () => {
  workbench = await serveFile(await fileOf(bytes));
});

afterEach(async () => {
  await workbench.close();
});

const edit = (from: string, ...edits: GridEdit[]) => workbench.shared.edit({ from, as: '' }, edits);
const cell = (row: number, column: number, value: GridValue, sheet = form): GridEdit => ({
  kind: 'cells',
  sheet,
  cells: [{ row: row - 1, column: column - 1, value }],
});
const undo = (from: string, isSure = false) => workbench.shared.goBack({ from, as: '' }, 'undo', isSure);
const redo = (from: string, isSure = false) => workbench.shared.goBack({ from, as: '' }, 'redo', isSure);

async function now() {
  return openWorkbook(await workbench.shared.bytes());
}

async function value(row: number, column: number, title = FORM) {
  return (await now()).sheet(title)?.value(row - 1, column - 1);
}

/** All that the tabs hold, to be compared. */
async function everything() {
  const { sheets, namedRanges } = await now();
  return {
    tabs: sheets.map((sheet) => [
      sheet.name,
      sheet.rows(),
      [...sheet.formulas].map(([key, { text }]) => [key, text]),
      sheet.merges,
      sheet.validations.map(({ rect, validation }) => [rect, validation.condition]),
      sheet.frozenRows,
      [...sheet.rowInfos].filter(([, { attributes }]) => attributes?.includes('hidden')),
    ]),
    namedRanges,
  };
}

describe('undoing', () => {
  it('goes back step by step and forward again, to exactly what was there', async () => {
    const states = [await everything()];
    const steps: GridEdit[][] = [
      [cell(3, 2, '92%')],
      [
        {
          kind: 'cells',
          sheet: form,
          cells: Array.from({ length: 6 }, (_, index) => ({ row: 4 + index, column: 1, value: `${index}` })),
        },
      ],
      [
        {
          kind: 'fill',
          sheet: form,
          from: { startRow: 4, endRow: 5, startColumn: 1, endColumn: 1 },
          to: { startRow: 4, endRow: 10, startColumn: 1, endColumn: 1 },
          isCopy: false,
        },
      ],
      [
        {
          kind: 'copy',
          sheet: form,
          from: { startRow: 2, endRow: 3, startColumn: 1, endColumn: 6 },
          target: other,
          to: { startRow: 2, endRow: 3, startColumn: 1, endColumn: 6 },
          isCut: true,
        },
      ],
      [{ kind: 'insert', sheet: form, axis: 'row', at: 3, count: 2 }],
      [{ kind: 'delete', sheet: form, axis: 'row', at: 6, count: 1 }],
      [{ kind: 'delete', sheet: form, axis: 'column', at: 1, count: 1 }],
      [{ kind: 'rename', sheet: form, title: 'กรอกผล ใหม่' }],
      [{ kind: 'add', sheet: 'x', title: 'ชีตเพิ่ม' }],
      [{ kind: 'remove', sheet: other }],
      [
        {
          kind: 'sort',
          sheet: form,
          range: { startRow: 2, endRow: 9, startColumn: 0, endColumn: 5 },
          keys: [{ column: 1, isDescending: true }],
        },
      ],
      [
        {
          kind: 'filter',
          sheet: form,
          range: { startRow: 1, endRow: 9, startColumn: 0, endColumn: 5 },
          columns: [{ column: 0, values: ['เมืองสระแก้ว'] }],
          hidden: [4, 5],
        },
      ],
    ];
    for (const step of steps) {
      await edit('a', ...step);
      states.push(await everything());
    }
    for (let at = steps.length; at > 0; at -= 1) {
      expect(states[at]).not.toEqual(states[at - 1]);
      expect((await undo('a')).kind).toBe('done');
      expect(await everything()).toEqual(states[at - 1]);
    }
    expect((await undo('a')).kind).toBe('nothing');
    for (let at = 1; at <= steps.length; at += 1) {
      expect((await redo('a')).kind).toBe('done');
      expect(await everything()).toEqual(states[at]);
    }
    expect((await redo('a')).kind).toBe('nothing');
  });

  it('takes a run of the menu back as one step, and does it again', async () => {
    await edit('a', cell(3, 2, '38'));
    const before = await everything();
    await workbench.shared.run(
      { from: 'a', as: '' },
      { functionName: 'calculateScores', answers: [], front: form },
    );
    const after = await everything();
    expect(after).not.toEqual(before);
    expect(await undo('a')).toMatchObject({ kind: 'done', words: 'เมนู คำนวณคะแนน' });
    expect(await everything()).toEqual(before);
    expect((await redo('a')).kind).toBe('done');
    expect(await everything()).toEqual(after);
    await undo('a');
    await undo('a');
    expect(await value(3, 2)).toBe(48);
  });

  it('takes back another file that was opened in the place of this one', async () => {
    const before = await everything();
    const another = await sample(false, (workbook) => workbook.sheet(FORM)?.set(2, 1, 'อีกไฟล์'));
    await workbench.shared.replace('a', another);
    expect(await everything()).not.toEqual(before);
    await undo('a');
    expect(await everything()).toEqual(before);
  });

  it('is forgotten by the next thing that is done', async () => {
    await edit('a', cell(3, 2, '1'));
    await undo('a');
    await edit('a', cell(4, 2, '2'));
    expect((await redo('a')).kind).toBe('nothing');
  });

  it('does not notice what formulas came to', async () => {
    await edit('a', cell(3, 4, '=1+1'));
    const computed = [{ row: 2, column: 3, value: '=1+1', result: 2 }];
    await edit('a', { kind: 'cells', sheet: form, cells: computed });
    expect(await value(3, 4)).toBe(2);
    expect((await undo('a')).kind).toBe('done');
    expect(await value(3, 4)).toBeUndefined();
  });
});

describe('two windows', () => {
  it('each undo what they did themselves', async () => {
    await edit('a', cell(3, 2, '1'));
    await edit('b', cell(4, 2, '2'));
    await undo('a');
    expect([await value(3, 2), await value(4, 2)]).toEqual([48, 2]);
  });

  it('are asked before what the other one typed over is lost', async () => {
    await edit('a', cell(3, 2, '1'));
    await edit('b', cell(3, 2, '2'));
    expect(await undo('a')).toMatchObject({ kind: 'ask', conflicts: [{ tab: FORM, cell: 'B3' }] });
    expect(await value(3, 2)).toBe(2);
    expect((await undo('a', true)).kind).toBe('done');
    expect(await value(3, 2)).toBe(48);
  });

  it('keep what they typed elsewhere when rows of another tab come back', async () => {
    await edit('a', { kind: 'delete', sheet: other, axis: 'row', at: 2, count: 1 });
    await edit('b', cell(3, 2, '2'));
    expect((await undo('a')).kind).toBe('done');
    expect(await value(3, 2)).toBe(2);
    expect(await value(3, 1, OTHER)).toBe('เมืองสระแก้ว');
  });

  it('keep what they typed below an inserted row when that goes again, in its place', async () => {
    await edit('a', { kind: 'insert', sheet: form, axis: 'row', at: 3, count: 1 });
    await edit('b', cell(6, 2, 'ของตาพระยา'));
    expect((await undo('a')).kind).toBe('done');
    expect([await value(5, 1), await value(5, 2)]).toEqual(['ตาพระยา', 'ของตาพระยา']);
    // And it is still that window's to undo.
    expect((await undo('b')).kind).toBe('done');
    expect(await value(5, 2)).toBe(34);
  });

  it('are asked before what was typed into an inserted row goes with it', async () => {
    await edit('a', { kind: 'insert', sheet: form, axis: 'row', at: 3, count: 1 });
    await edit('b', cell(4, 2, 'ในแถวใหม่'));
    expect((await undo('a')).kind).toBe('ask');
    expect(await value(4, 2)).toBe('ในแถวใหม่');
  });

  it('undo a cell that rows have moved since', async () => {
    await edit('a', cell(3, 2, '1'));
    await edit('b', { kind: 'insert', sheet: form, axis: 'row', at: 2, count: 3 });
    expect((await undo('a')).kind).toBe('done');
    expect(await value(6, 2)).toBe(48);
  });

  it('keep what they typed into a form when the other one takes a calculation back', async () => {
    await workbench.shared.run(
      { from: 'a', as: '' },
      { functionName: 'calculateScores', answers: [], front: form },
    );
    await edit('b', cell(3, 2, '2'));
    expect((await undo('a')).kind).toBe('done');
    expect(await value(3, 2)).toBe(2);
  });
});

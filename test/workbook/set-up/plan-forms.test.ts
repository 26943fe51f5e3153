import { expect, test } from 'vitest';
import { helpText } from '../../../src/language/set-up.ts';
import type { FormsPlan } from '../../../src/workbook/set-up/plan-forms.ts';
import { carriedOut, districts, form, indicator, planForms } from './form-support.ts';

const TWO = districts('เมือง', 'คลองหาด');
const A = indicator('ห1', ['จ่าย', 'จัดสรร']);
const B = indicator('ห2', ['ทำ', 'แผน']);

const isEmpty = ({ changes, made }: FormsPlan): boolean =>
  made.length === 0 && changes.every(({ blocks, marks }) => blocks.length + marks.length === 0);

const standing = form('กรอกผล ก', [
  ['อำเภอ', 'ห1', 'ห1', 'ห1'],
  ['', 'จ่าย', 'จัดสรร', 'หมายเหตุ'],
  ['เมือง', 1, 2, 'ดี'],
  ['คลองหาด', 3, 4, ''],
  ['ทุกอำเภอ', '', '', ''],
]);

test('forms that have every column and row are left alone', () => {
  expect(isEmpty(planForms([standing], TWO, [A]))).toBe(true);
});

test('a new indicator goes behind the other columns of its owner, with all its columns', () => {
  const two = form('กรอกผล ก', [
    ['อำเภอ', 'ห1', 'ห1', 'ส1'],
    ['', 'จ่าย', 'จัดสรร', 'คะแนน'],
    ['เมือง', 1, 2, 5],
    ['คลองหาด', 3, 4, 5],
  ]);
  const other = indicator('ส1', ['คะแนน'], 'กลุ่มงาน ข', 'direct');
  const plan = planForms([two], TWO, [A, other, B]);
  expect(carriedOut(two, plan)).toEqual([
    ['อำเภอ', 'ห1', 'ห1', 'ห2', 'ห2', 'ห2', 'ห2', 'ห2', 'ส1'],
    ['', 'จ่าย', 'จัดสรร', 'ทำ', 'แผน', 'คะแนนจากกลุ่มงาน', 'หลักฐาน', 'หมายเหตุ', 'คะแนน'],
    ['เมือง', 1, 2, '', '', '', '', '', 5],
    ['คลองหาด', 3, 4, '', '', '', '', '', 5],
  ]);
  expect(plan.changes[0]?.blocks).toMatchObject([{ axis: 'columns', at: 3, insert: 5 }]);
});

test('new columns bring their drop-downs, looks and help along, for every row there is', () => {
  const tick = indicator('ส3', ['ส่ง'], 'กลุ่มงาน ก', 'yes-no');
  const cells = planForms([standing], TWO, [A, tick]).changes[0]?.blocks[0]?.cells;
  expect(cells?.rules).toMatchObject([
    { kind: 'choices', choices: ['ใช่', 'ไม่ใช่', 'ไม่ประเมิน'], row: 2, column: 0, rows: 3, help: helpText.tick },
    { kind: 'number', row: 2, column: 1, rows: 3, help: helpText.confirmed },
  ]);
  expect(cells?.styles).toContainEqual({ row: 2, column: 0, rows: 3, columns: 1, style: 'inputTick' });
  expect(cells?.styles).toContainEqual({ row: 0, column: 0, rows: 1, columns: 4, style: 'header' });
});

test('an owner without a form gets one, with all districts', () => {
  const other = indicator('บ1', ['เหลือ', 'เป้า'], 'กลุ่มงาน ข');
  const plan = planForms([standing], TWO, [A, other]);
  expect(plan.changes.flatMap(({ blocks }) => blocks)).toEqual([]);
  expect(plan.made.map(({ title, values }) => [title, values.map(([name]) => name)])).toEqual([
    ['กรอกผล ข', ['อำเภอ', '', 'เมือง', 'คลองหาด', 'ทุกอำเภอ']],
  ]);
});

test('a label added to an indicator goes right behind its other inputs', () => {
  const items = indicator('ห1', ['จ่าย', 'จัดสรร', 'คืน'], 'กลุ่มงาน ก', 'count');
  expect(carriedOut(standing, planForms([standing], TWO, [items]))).toEqual([
    ['อำเภอ', 'ห1', 'ห1', 'ห1', 'ห1'],
    ['', 'จ่าย', 'จัดสรร', 'คืน', 'หมายเหตุ'],
    ['เมือง', 1, 2, '', 'ดี'],
    ['คลองหาด', 3, 4, '', ''],
    ['ทุกอำเภอ', '', '', '', ''],
  ]);
});

test('a label that was renamed gets a new column behind the old one, which is kept and marked', () => {
  const renamed = indicator('ห1', ['เบิก', 'จัดสรร']);
  const plan = planForms([standing], TWO, [renamed]);
  expect(carriedOut(standing, plan)[1]).toEqual(['', 'จ่าย', 'จัดสรร', 'เบิก', 'หมายเหตุ']);
  expect(plan.changes[0]?.marks).toEqual([
    { row: 1, column: 1, notes: [helpText.noLonger], style: 'warning' },
  ]);
});

test('an input column that was deleted comes back before what else the indicator has', () => {
  const left = form('กรอกผล ก', [['อำเภอ', 'ห1'], ['', 'หมายเหตุ'], ['เมือง', 'ดี'], ['คลองหาด']]);
  expect(carriedOut(left, planForms([left], TWO, [A])).slice(0, 3)).toEqual([
    ['อำเภอ', 'ห1', 'ห1', 'ห1'],
    ['', 'จ่าย', 'จัดสรร', 'หมายเหตุ'],
    ['เมือง', '', '', 'ดี'],
  ]);
});

test('columns of a code that is gone are kept and marked, one run of cells for neighbours', () => {
  const plan = planForms([standing], TWO, [B]);
  expect(plan.changes[0]?.marks).toEqual([
    {
      row: 0,
      column: 1,
      notes: [helpText.noLonger, helpText.noLonger, helpText.noLonger],
      style: 'warning',
    },
  ]);
  const { values } = standing.grid;
  expect(carriedOut(standing, plan).map((row) => row.slice(0, 4))).toEqual(values);
});

test('a district that is gone is kept and marked, and the note a person wrote stays', () => {
  const noted = { ...standing, notes: [[], [], [], ['ย้ายแล้ว']] };
  const plan = planForms([noted], districts('เมือง'), [A]);
  expect(plan.changes[0]?.marks).toEqual([
    { row: 3, column: 0, notes: [`ย้ายแล้ว\n${helpText.noLonger}`], style: 'warning' },
  ]);
  expect(plan.changes[0]?.blocks).toEqual([]);
});

test('what is marked already is not marked again', () => {
  const marked = { ...standing, notes: [[], [], [], [helpText.noLonger]] };
  expect(isEmpty(planForms([marked], districts('เมือง'), [A]))).toBe(true);
});

test('what belongs again loses its mark and keeps the note of a person', () => {
  const marked = { ...standing, notes: [[], ['', `ดู\n${helpText.noLonger}`], [], [helpText.noLonger]] };
  expect(planForms([marked], TWO, [A]).changes[0]?.marks).toEqual([
    { row: 1, column: 1, notes: ['ดู'], style: 'label' },
    { row: 3, column: 0, notes: [''], style: 'name' },
  ]);
});

test.each([
  ['between', ['เมือง', 'ใหม่', 'คลองหาด'], ['เมือง', 'ใหม่', 'คลองหาด', 'ทุกอำเภอ']],
  ['at the top', ['ใหม่', 'เมือง', 'คลองหาด'], ['ใหม่', 'เมือง', 'คลองหาด', 'ทุกอำเภอ']],
  ['at the end', ['เมือง', 'คลองหาด', 'ใหม่'], ['เมือง', 'คลองหาด', 'ใหม่', 'ทุกอำเภอ']],
  [
    'in several places',
    ['ก', 'เมือง', 'ข', 'ค', 'คลองหาด', 'ง'],
    ['ก', 'เมือง', 'ข', 'ค', 'คลองหาด', 'ง', 'ทุกอำเภอ'],
  ],
])('new districts stand in the order of อำเภอ: %s', (_, names, expected) => {
  const after = carriedOut(standing, planForms([standing], districts(...names), [A]));
  expect(after.slice(2).map(([name]) => name)).toEqual(expected);
  expect(after.find(([name]) => name === 'คลองหาด')).toEqual(['คลองหาด', 3, 4, '']);
});

test('where no district is left, new ones stand above ทุกอำเภอ', () => {
  const only = form('กรอกผล ก', [['อำเภอ', 'ห1', 'ห1'], ['', 'จ่าย', 'จัดสรร'], ['เก่า', 1, 2], ['ทุกอำเภอ']]);
  const after = carriedOut(only, planForms([only], TWO, [A]));
  expect(after.slice(2).map(([name]) => name)).toEqual(['เก่า', 'เมือง', 'คลองหาด', 'ทุกอำเภอ']);
});

test('new rows have the drop-downs of all columns, the new ones too', () => {
  const tick = indicator('ส3', ['ส่ง'], 'กลุ่มงาน ก', 'yes-no');
  const plan = planForms([standing], districts('เมือง', 'คลองหาด', 'ใหม่'), [A, tick]);
  const row = plan.changes[0]?.blocks.find(({ axis }) => axis === 'rows');
  expect(row).toMatchObject({ at: 4, insert: 1 });
  expect(row?.cells.rules.map(({ column, kind }) => [column, kind])).toEqual([
    [1, 'number'],
    [2, 'number'],
    [4, 'choices'],
    [5, 'number'],
  ]);
});

test('a form per district is no reason to give every form every district', () => {
  const one = form('กรอกผล เมือง', [['อำเภอ', 'ห1', 'ห1'], ['', 'จ่าย', 'จัดสรร'], ['เมือง']]);
  const two = form('กรอกผล คลองหาด', [['อำเภอ', 'ห1', 'ห1'], ['', 'จ่าย', 'จัดสรร'], ['คลองหาด']]);
  expect(isEmpty(planForms([one, two], TWO, [A]))).toBe(true);
});

test('blank columns and rows at the place are taken before any are inserted', () => {
  const gaps = form('กรอกผล ก', [
    ['อำเภอ', 'ห1', 'ห1', '', '', 'ก1'],
    ['', 'จ่าย', 'จัดสรร', '', '', 'อื่น'],
    ['เมือง', 1, 2, '', '', 'x'],
    ['', '', '', '', '', ''],
    ['ทุกอำเภอ'],
  ]);
  const plan = planForms([gaps], TWO, [A, B]);
  expect(plan.changes[0]?.blocks.map(({ axis, at, insert }) => [axis, at, insert])).toEqual([
    ['columns', 3, 3],
    ['rows', 3, 0],
  ]);
  expect(carriedOut(gaps, plan).map((row) => row[8])).toEqual(['ก1', 'อื่น', 'x', '', '']);
});

test('merged headers and names speak for all their columns and rows, and are marked once', () => {
  const grid = {
    ...form('กรอกผล ก', [
      ['อำเภอ', 'ห1', '', 'ก1', ''],
      ['', 'จ่าย', 'จัดสรร', 'อื่น', 'อีก'],
      ['เมือง', 1, 2],
      ['', 1, 2],
      ['คลองหาด', 3, 4],
    ]).grid,
    merges: [
      { row: 0, column: 1, rows: 1, columns: 2 },
      { row: 0, column: 3, rows: 1, columns: 2 },
      { row: 2, column: 0, rows: 2, columns: 1 },
    ],
  };
  const merged = { grid, notes: [], helps: [] };
  const once = { row: 0, column: 3, notes: [helpText.noLonger], style: 'warning' };
  expect(planForms([merged], TWO, [A]).changes).toEqual([
    { title: 'กรอกผล ก', blocks: [], marks: [once], rules: [], greys: [] },
  ]);
  const more = planForms([merged], districts('เมือง', 'ใหม่', 'คลองหาด'), [A]).changes[0];
  expect(more?.blocks).toMatchObject([{ axis: 'rows', at: 4, insert: 1 }]);
});

test('a blank row that is part of a merged block is not taken for a new district', () => {
  const grid = {
    ...form('กรอกผล ก', [['อำเภอ', 'ห1', 'ห1'], ['', 'จ่าย', 'จัดสรร'], ['เมือง'], ['', '', ''], ['ทุกอำเภอ']])
      .grid,
    merges: [{ row: 3, column: 0, rows: 1, columns: 3 }],
  };
  expect(planForms([{ grid, notes: [], helps: [] }], TWO, [A]).changes[0]?.blocks).toMatchObject([
    { at: 3, insert: 1 },
  ]);
});

test('a form whose A1 was overwritten is told, and what it holds is not made a second time', () => {
  const spoiled = form('กรอกผล ก', [['แบบกรอก'], ['อำเภอ', 'ห1', 'ห1'], ['', 'จ่าย', 'จัดสรร']]);
  expect(planForms([spoiled], TWO, [A])).toEqual({ changes: [], made: [], unread: ['กรอกผล ก'], moved: [] });
});

test('what an unreadable form of another title holds is not made a second time either', () => {
  const spoiled = form('กรอกผลรวม', [['แบบกรอก'], ['อำเภอ', 'ห1', 'ห1'], ['', 'จ่าย', 'จัดสรร']]);
  const plan = planForms([spoiled], TWO, [A, B]);
  expect(plan.made.map(({ values }) => values[0])).toEqual([['อำเภอ', ...Array(5).fill('ห2')]]);
});

test('a mark stands on the header that moved, not on the new column in its former place', () => {
  const two = form('กรอกผล ก', [
    ['อำเภอ', 'ห1', 'ห1', 'ก1'],
    ['', 'จ่าย', 'จัดสรร', 'อื่น'],
    ['เมือง', 1, 2, 5],
    ['เก่า', 3, 4, 5],
  ]);
  const plan = planForms([two], TWO, [A, B]);
  expect(plan.changes[0]?.blocks).toMatchObject([
    { axis: 'columns', at: 3, insert: 5 },
    { axis: 'rows', at: 3, insert: 1 },
  ]);
  expect(plan.changes[0]?.marks.map(({ row, column }) => [row, column])).toEqual([
    [0, 8],
    [4, 0],
  ]);
});

test('a tab of instructions that is called like a form keeps nothing from being made', () => {
  const text = form('กรอกผลอย่างไร', [['วิธีกรอก']]);
  expect(planForms([text], TWO, [A]).made.map(({ title }) => title)).toEqual(['กรอกผล ก']);
});

test('what a run that died put in before something is taken, not put in once more', () => {
  const rows = form('กรอกผล ก', [
    ['อำเภอ', 'ห1', 'ห1'],
    ['', 'จ่าย', 'จัดสรร'],
    ['', '', ''],
    ['', '', ''],
    ['ทุกอำเภอ', '', ''],
  ]);
  const planned = planForms([rows], TWO, [A]);
  expect(planned.changes[0]?.blocks).toMatchObject([{ axis: 'rows', at: 2, insert: 0 }]);
  expect(carriedOut(rows, planned).map(([name]) => name)).toEqual([
    'อำเภอ',
    '',
    'เมือง',
    'คลองหาด',
    'ทุกอำเภอ',
  ]);
  // Where one is there already, one is lacking.
  const one = form('กรอกผล ก', [...rows.grid.values.slice(0, 3), ['ทุกอำเภอ', '', '']] as string[][]);
  expect(planForms([one], TWO, [A]).changes[0]?.blocks).toMatchObject([{ axis: 'rows', at: 2, insert: 1 }]);
  const columns = form('กรอกผล ก', [
    ['อำเภอ', '', '', '', '', '', 'ห2', 'ห2'],
    ['', '', '', '', '', '', 'ทำ', 'แผน'],
    ['เมือง', '', '', '', '', '', 1, 2],
    ['คลองหาด', '', '', '', '', '', 3, 4],
  ]);
  const plan = planForms([columns], TWO, [A, B]);
  expect(plan.changes[0]?.blocks).toMatchObject([{ axis: 'columns', at: 1, insert: 0 }]);
  expect(carriedOut(columns, plan)[0]).toEqual(['อำเภอ', ...Array(5).fill('ห1'), 'ห2', 'ห2']);
});

import { expect, test } from 'vitest';
import { inputMark, markChanges, renamedInputs } from '../../../src/workbook/set-up/input-marks.ts';

const FORM = inputMark('กรอกผล ก') ?? '';
const OTHER = inputMark('กรอกผล ข') ?? '';

test.each([
  ['ตั้งค่า', 'khanaen_input_settings'],
  [' อำเภอ\u200b', 'khanaen_input_districts'],
  ['ตัวชี้วัด', 'khanaen_input_indicators'],
  ['สรุปคะแนน', null],
  ['ตั้งค่า (สำเนา)', null],
])('the tab %j is remembered as %s', (title, mark) => {
  expect(inputMark(title)).toBe(mark);
});

test('every form has a name of its own that Sheets allows', () => {
  expect(FORM).toMatch(/^khanaen_input_form_[0-9a-f]{14}$/);
  expect(OTHER).not.toBe(FORM);
});

const tabs = (...titles: string[]) => titles.map((title, id) => ({ id, title }));

test.each([
  [
    'a renamed tab stands for what it was',
    tabs('ของเรา', 'x'),
    [['khanaen_input_settings', 0]],
    [[0, 'ตั้งค่า']],
  ],
  ['a renamed form stands for a form', tabs('ผล ก'), [[FORM, 0]], [[0, 'กรอกผล']]],
  ['a title counts for more than a mark', tabs('เก่า', 'ตั้งค่า'), [['khanaen_input_settings', 0]], []],
  ['a tab with another input title is that one', tabs('อำเภอ'), [['khanaen_input_settings', 0]], []],
  ['a mark of a tab that is gone says nothing', tabs('x'), [['khanaen_input_settings', 7]], []],
  ['a mark of another kind says nothing', tabs('x'), [['khanaen_input_other', 0]], []],
] as const)('%s', (_, there, marks, expected) => {
  expect([...renamedInputs(there, new Map(marks))]).toEqual(expected);
});

test('tabs without a mark get one, and those that have theirs do not', () => {
  const marks = new Map([['khanaen_input_settings', 0]]);
  expect(markChanges(tabs('ตั้งค่า', 'อำเภอ', 'x', 'กรอกผล ก'), marks)).toEqual({
    set: [
      { mark: 'khanaen_input_districts', id: 1 },
      { mark: FORM, id: 3 },
    ],
    drop: [],
  });
});

test('a mark follows the title to another tab', () => {
  expect(markChanges(tabs('ตั้งค่าเก่า', 'ตั้งค่า'), new Map([['khanaen_input_settings', 0]])).set).toEqual([
    { mark: 'khanaen_input_settings', id: 1 },
  ]);
});

test('a form that got the title of another form is forgotten under the earlier one', () => {
  expect(markChanges(tabs('กรอกผล ข'), new Map([[FORM, 0]]))).toEqual({
    set: [{ mark: OTHER, id: 0 }],
    drop: [FORM],
  });
});

test('the mark of a renamed tab stays', () => {
  expect(markChanges(tabs('ผล ก'), new Map([[FORM, 0]]))).toEqual({ set: [], drop: [] });
});

import { expect, test } from 'vitest';
import { builtInPack } from '../../../src/workbook/pack/pack.ts';
import { describeForm } from '../../../src/workbook/set-up/describe-form.ts';
import { describeIndicators } from '../../../src/workbook/set-up/describe-lists.ts';
import { codesOf } from '../../../src/workbook/set-up/read-form.ts';
import { gridOf } from '../reading/grids.ts';
import { districts, indicator } from './form-support.ts';

const YEAR = { ...indicator('ห1', ['จ่าย', 'จัดสรร']), shortName: 'ใช้จ่าย', period: 'สะสมทั้งปี' };
const UNSAID = indicator('ห2', ['ทำ', 'แผน']);

test('ช่วงข้อมูล stands above the inputs alone, whose columns are found all the same', () => {
  const { values } = describeForm('กรอกผล ก', [YEAR, UNSAID], districts('เมือง'));
  const [head = []] = values;
  expect(head.slice(1)).toEqual([
    ...['ห1 ใช้จ่าย (สะสมทั้งปี)', 'ห1 ใช้จ่าย (สะสมทั้งปี)', 'ห1 ใช้จ่าย', 'ห1 ใช้จ่าย', 'ห1 ใช้จ่าย'],
    ...['ห2', 'ห2', 'ห2', 'ห2', 'ห2'],
  ]);
  const grid = gridOf('กรอกผล ก', [head.map((cell) => String(cell ?? ''))]);
  expect(codesOf(grid, 0, [YEAR, UNSAID])).toEqual([-1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
});

test('ตัวชี้วัด offers the two periods', () => {
  const { values, rules } = describeIndicators(builtInPack());
  const column = values[0]?.indexOf('ช่วงข้อมูล');
  expect(rules.find((rule) => rule.column === column)?.choices).toEqual(['เฉพาะรอบ', 'สะสมทั้งปี']);
});

import { describe, expect, it } from 'vitest';
import { sayTarget, valueUnit, wantedTick } from '../../../src/scoring/explain/target.ts';
import type { Measure, Operator } from '../../../src/scoring/index.ts';
import { criterion, indicator } from '../support/build.ts';

describe('the unit that value and target share', () => {
  it.each<[Measure, string]>([
    ['percent', 'ร้อยละ'],
    ['growth', 'ร้อยละ'],
    ['count', 'ข้อ'],
    ['number', 'ราย'],
    ['yes-no', ''],
    ['direct', ''],
  ])('of %s is %j', (measure, unit) => {
    expect(valueUnit(indicator({ measure, unit: 'ราย', labels: ['ผล (ครั้ง)'] }))).toBe(unit);
  });
});

describe('the answer that is wanted', () => {
  it.each<[Operator, number, boolean | null, string]>([
    ['>=', 1, true, 'only yes (1) is 1 or more'],
    ['>', 0, true, 'only yes is more than 0'],
    ['<', 1, false, 'only no (0) is less than 1'],
    ['<=', 0, false, 'only no is 0 or less'],
    ['>=', 0, null, 'both are 0 or more'],
    ['>', 1, null, 'none is more than 1'],
    ['<=', 1, null, 'both are 1 or less'],
    ['<', 0, null, 'none is less than 0'],
  ])('under %s %i is %s: %s', (operator, target, wanted) => {
    const rule = criterion({ rule: 'pass-fail', operator, target });
    expect(wantedTick({ measure: 'yes-no' }, rule)).toBe(wanted);
    expect(wantedTick({ measure: 'number' }, rule)).toBeNull();
  });
});

describe('the target in words', () => {
  const five = ['ก', 'ข', 'ค', 'ง', 'จ'];
  it.each<[Measure, readonly string[], Operator, number, string]>([
    ['count', five, '>=', 5, ': ทำครบ 5 ข้อ'],
    ['count', five, '>=', 4, 'ไม่น้อยกว่า 4 ข้อ'],
    ['count', five, '>', 5, 'มากกว่า 5 ข้อ'],
    ['count', five, '<=', 5, 'ไม่เกิน 5 ข้อ'],
    ['number', ['ผล'], '>=', 1, 'ไม่น้อยกว่า 1 ราย'],
    ['percent', ['ก', 'ข'], '>=', 2, 'ไม่น้อยกว่าร้อยละ 2'],
    ['growth', ['ก', 'ข'], '>=', 6, 'เพิ่มขึ้นไม่น้อยกว่าร้อยละ 6'],
    ['growth', ['ก', 'ข'], '>=', 0, 'เพิ่มขึ้นไม่น้อยกว่าร้อยละ 0'],
    ['growth', ['ก', 'ข'], '>=', -5, 'ไม่น้อยกว่าร้อยละ -5'],
    ['yes-no', ['ผล'], '>=', 1, ': ใช่'],
    ['yes-no', ['ผล'], '<', 1, ': ไม่ใช่'],
    ['yes-no', ['ผล'], '>=', 0, 'ไม่น้อยกว่า 0'],
  ])('of %s with %j, %s %i: %s', (measure, labels, operator, target, told) => {
    const one = indicator({ measure, labels, unit: 'ราย' });
    expect(sayTarget(one, criterion({ rule: 'pass-fail', operator, target }))).toBe(told);
  });
});

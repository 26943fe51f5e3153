import { describe, expect, it } from 'vitest';
import {
  explainArgument,
  gradeArgument,
  numberArgument,
  scoreArgument,
  thaiDigitsArgument,
  weightedArgument,
} from '../../../src/workbook/functions/functions.ts';
import type { Argument } from '../../../src/workbook/functions/values.ts';

type Rest = [operator?: Argument, levels?: Argument, lowest?: Argument, criterion?: Argument];
const score = (value: Argument, target: Argument, ...[operator, levels, lowest, criterion]: Rest) =>
  scoreArgument(value, target, operator, levels, lowest, criterion);

const LEVELS = [[50, 60, 70, 80]];

describe('every argument is what its digits mean', () => {
  it.each<[what: string, value: Argument, target: Argument, rest: Rest, expected: number]>([
    ['the value', 57.99999999999999, 58, [], 5],
    ['the target', 58, 58.00000000000001, [], 5],
    ['a difference of cells', 24999.99999999994, 25_000, [], 5],
    ['a level', 60, 90, ['', [[50, 60.00000000000001, 70, 80]]], 2],
    ['the lowest score', 0, 90, ['', '', 0.9999999999999999], 1],
    ['in text nothing changes', '57.99999999999999', 58, [], 4.99],
  ])('%s', (_, value, target, rest, expected) => {
    expect(score(value, target, ...rest)).toBe(expected);
  });

  it('weights and scores too', () => {
    // (16.67 · 3 + 83.33 · 5) / 100 = 4.6666
    expect(weightedArgument([[3.0000000000000004, 5]], [[16.669999999999998, 83.33]])).toBe(4.6666);
  });

  it('and what is written out again', () => {
    expect(numberArgument(1542957.6799999997)).toBe(1542957.68);
    expect(thaiDigitsArgument(1542957.6799999997)).toBe('๑๕๔๒๙๕๗.๖๘');
    expect(explainArgument(57.99999999999999, 60, '', '', '', '')).toContain('ผล 58 ');
    expect(() => score(10, -0.30000000000000004)).toThrow(/มากกว่า 0/);
  });
});

describe('KPI_SCORE', () => {
  it.each<[what: string, value: number, target: number, rest: Rest]>([
    ['a proportion', 99.9999, 100, []],
    ['a proportion where less is better', 10.0001, 10, ['ไม่เกิน']],
    ['a strict target that is only reached', 95, 95, ['มากกว่า']],
    ['a straight line', 89.9999, 90, ['', LEVELS]],
    ['a straight line to a strict target', 90, 90, ['มากกว่า', LEVELS]],
  ])('of a missed target is at most 4.99: %s', (_, value, target, rest) => {
    expect(score(value, target, ...rest)).toBe(4.99);
  });

  it('takes four cells as levels 1–4 and five as 0–4, in a row or a column, blanks skipped', () => {
    const five = [0, 50, 60, 70, 80];
    // Halfway from level 0 to level 1.
    for (const levels of [[five], five.map((one) => [one])]) expect(score(25, 90, '', levels)).toBe(0.5);
    for (const levels of [LEVELS, (LEVELS[0] ?? []).map((one) => [one])])
      expect(score(75, 90, '', levels)).toBe(3.5);
    // From level 2 at 60 to level 4 at 80.
    expect(score(70, 90, '', [['', 60, '', 80]])).toBe(3);
    expect(() => score(70, 90, '', [[50, 60, 70]])).toThrow(/สี่ช่อง/);
  });
});

describe('KPI_GRADE', () => {
  it.each([
    [89.994, 'ดีมาก'],
    [89.995, 'ดีเด่น'],
    ['๘๙.๙๙', 'ดีมาก'],
    [0, 'ต้องปรับปรุง'],
  ])('goes by the percent as shown: %s is %s', (percent, grade) => {
    expect(gradeArgument(percent, '')).toBe(grade);
  });

  it('shows a percent below 100 as 99.99 at most', () => {
    const bounds = [
      ['เต็ม', 100],
      ['เกือบเต็ม', 99.99],
      ['อื่น', 0],
    ];
    expect(gradeArgument([[100, 99.999, 99.99, 99.98, 99.99999999999999]], bounds)).toEqual([
      ['เต็ม', 'เกือบเต็ม', 'เกือบเต็ม', 'อื่น', 'เต็ม'],
    ]);
  });
});

describe('KPI_WEIGHTED', () => {
  it('is over the cells where both are numbers, whatever stands in the others', () => {
    expect(weightedArgument([[5, 'x', 4, '']], [[1, 2, 3, 4]])).toBe(4.25);
    expect(weightedArgument([['x']], [[1]])).toBe('');
    expect(weightedArgument([[5]], [[0]])).toBe('');
  });
});

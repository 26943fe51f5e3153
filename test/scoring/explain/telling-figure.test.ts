import { describe, expect, it } from 'vitest';
import { sayApart, saySize, saySmall, sayTyped } from '../../../src/scoring/explain/telling-figure.ts';
import { exact, type Operator } from '../../../src/scoring/index.ts';
import { criterion } from '../support/build.ts';

const bare = (figure: string): string => figure;
const against = (operator: Operator, target: string) => criterion({ rule: 'pass-fail', operator, target });

describe('a computed value beside its target', () => {
  it.each<[value: string, operator: Operator, target: string, told: string]>([
    ['99.5', '>=', '100', '99.50'],
    ['99.999', '>=', '100', '99.999'],
    ['99.999999', '>=', '100', '99.999999'],
    ['99.9999999', '>=', '100', 'เกือบ 100'],
    ['100.0000001', '<=', '100', 'กว่า 100'],
    ['99.9999999', '>=', '31', '100.00'],
    ['-10', '>=', '6', '10.00'],
    ['-9.9999999', '<', '-10', 'เกือบ 10'],
    ['-10.0000001', '>=', '-10', 'กว่า 10'],
  ])('%s, %s %s: %s', (value, operator, target, told) => {
    expect(saySize(exact(value), against(operator, target), 2, bare)).toBe(told);
  });

  it('without a target is rounded as all figures are', () => {
    expect(saySize(exact('99.9999999'), null, 2, bare)).toBe('100.00');
  });

  it('is told from levels as well', () => {
    const levels = criterion({ rule: 'levels-linear', target: 100, levels: { 3: 90 } });
    expect(saySize(exact('89.9996'), levels, 2, bare)).toBe('89.9996');
    expect(saySize(exact('90.0004'), levels, 2, bare)).toBe('90.00');
  });
});

describe('a typed value beside its target', () => {
  it.each<[value: string, operator: Operator, target: string, told: string]>([
    ['95', '>=', '95', '95'],
    ['94.999999', '>=', '95', '94.999999'],
    ['94.9999999', '>=', '95', 'เกือบ 95'],
    ['95.0000001', '<=', '95', 'กว่า 95'],
    ['33.33333333', '>=', '95', '33.333333'],
    ['0.0000001', '<=', '0', 'กว่า 0'],
    // เกือบ and กว่า speak of sizes: for a fall the rounded figure stands as it is.
    ['-5.0000001', '>=', '-5', '-5'],
    ['0', '>', '0', '0'],
  ])('%s, %s %s: %s', (value, operator, target, told) => {
    expect(sayTyped(exact(value), against(operator, target), bare)).toBe(told);
  });

  it('without a target is told as typed, to six digits', () => {
    expect(sayTyped(exact('0.12345678'), null, bare)).toBe('0.123457');
  });
});

describe('a value beside another that it is not', () => {
  it.each([
    ['99.5', '99.50'],
    ['100.001', '100.001'],
    ['99.999999', '99.999999'],
    ['100.0000001', 'กว่า 100'],
    ['99.9999999', 'เกือบ 100'],
  ])('%s beside 100: %s', (value, told) => {
    expect(sayApart(exact(value), exact(100), bare)).toBe(told);
  });
});

describe('a value that may be small', () => {
  it.each([
    ['0', '0'],
    ['12.3456', '12.35'],
    ['0.004', '0.004'],
    ['0.0044449', '0.0044'],
    ['0.0000001', 'กว่า 0'],
  ])('%s is told as %s', (value, told) => {
    expect(saySmall(exact(value), bare)).toBe(told);
  });
});

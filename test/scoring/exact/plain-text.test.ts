import { describe, expect, it } from 'vitest';
import { decimalText, fractionText } from '../../../src/scoring/exact/plain-text.ts';
import { type Exact, exact, over } from '../../../src/scoring/index.ts';

const quotient = (top: string, bottom: string): Exact => over(exact(top), exact(bottom));

describe('a figure as plain text', () => {
  it.each([
    ['40', '40'],
    ['31.760', '31.76'],
    ['-0.50', '-0.5'],
    ['1200000', '1200000'],
    ['0.00', '0'],
    ['-0', '0'],
    ['1e-7', '0.0000001'],
    ['1e21', '1000000000000000000000'],
    ['9007199254740993.5', '9007199254740993.5'],
  ])('%s has no more digits than it needs: %s', (typed, text) => {
    expect(decimalText(exact(typed))).toBe(text);
  });

  it('of a quotient that ends is a decimal too, of one that does not a fraction', () => {
    expect(decimalText(quotient('1', '8'))).toBe('0.125');
    expect(decimalText(quotient('23', '6'))).toBe('23/6');
  });

  it('has four hundred digits behind the point at the most', () => {
    expect(decimalText(exact('1e-400'))).toBe(`0.${'0'.repeat(399)}1`);
    expect(decimalText(exact('1e-401'))).toBe(`1/1${'0'.repeat(401)}`);
  });
});

describe('a figure as a fraction', () => {
  it.each([
    ['46', '12', '23/6'],
    ['2', '-4', '-1/2'],
    ['8', '2', '4'],
    ['-8', '2', '-4'],
    ['0', '7', '0'],
    ['0.125', '1', '1/8'],
    // 2⁵³ + 1, which no double holds.
    ['9007199254740993', '2', '9007199254740993/2'],
    ['27021597764222979', '3', '9007199254740993'],
  ])('%s ÷ %s is %s', (top, bottom, text) => {
    expect(fractionText(quotient(top, bottom))).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { inArithmetic } from '../../../src/scoring/explain/figures.ts';
import { asShown, asTyped, exact, over } from '../../../src/scoring/index.ts';

describe('a figure as typed', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['0.0', '0'],
    ['-0.0000001', '0'],
    ['10', '10'],
    ['100.50', '100.5'],
    ['1200000', '1,200,000'],
    ['-1200000.25', '-1,200,000.25'],
    ['0.1234567', '0.123457'],
    ['999.9999996', '1,000'],
  ])('%s is told as %s', (typed, told) => {
    expect(asTyped(exact(typed))).toBe(told);
  });

  it('is not the figure as shown, which keeps its zeros', () => {
    expect(asShown(exact('1200.5'), 2)).toBe('1,200.50');
    expect(asShown(exact('-0.001'), 2)).toBe('0.00');
  });
});

describe('a figure inside an arithmetic', () => {
  const always = () => true;
  const never = () => false;

  it.each([
    ['92', 2, '92'],
    ['33.333333333', 2, '33.33'],
    ['33.333333333', 0, '33.33'],
    ['33.333333333', 4, '33.3333'],
    ['0.125', 2, '0.13'],
    ['0.0949', 2, '0.095'],
    ['-0.0949', 2, '-0.095'],
    ['0.00444', 2, '0.0044'],
    ['-0.00444', 2, '-0.0044'],
    ['0.00000444', 2, '0.000004'],
    ['0', 2, '0'],
  ])('%s with %i decimals shown is %s where that will do', (typed, decimals, told) => {
    expect(inArithmetic(exact(typed), decimals, always)).toBe(told);
  });

  it('has one digit more for as long as the arithmetic would not come out', () => {
    const third = over(exact(20), exact(3));
    const tried: string[] = [];
    const told = inArithmetic(third, 2, (rounded) => {
      tried.push(asTyped(rounded));
      return asTyped(rounded) === '6.6667';
    });
    expect(told).toBe('6.6667');
    expect(tried).toEqual(['6.67', '6.667', '6.6667']);
  });

  it('has six digits at the most, rounded once', () => {
    expect(inArithmetic(exact('0.12345649'), 2, never)).toBe('0.123456');
  });
});

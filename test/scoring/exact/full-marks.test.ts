import { describe, expect, it } from 'vitest';
import {
  percentFixed,
  roundPercent,
  scoreFixed,
  shownPercent,
  shownScore,
} from '../../../src/scoring/exact/full-marks.ts';
import { exact, toNumber } from '../../../src/scoring/index.ts';

describe('a score as shown', () => {
  it.each([
    ['4.6', 2, '4.60'],
    ['4.985', 2, '4.99'],
    ['4.994', 2, '4.99'],
    // Rounded they would be 5.00.
    ['4.995', 2, '4.99'],
    ['4.99999999', 4, '4.9999'],
    ['4.95', 1, '4.9'],
    ['4.94', 1, '4.9'],
    ['4.5', 0, '4'],
    ['4.49', 0, '4'],
    ['5', 2, '5.00'],
    ['5', 0, '5'],
    ['0', 2, '0.00'],
    ['-0.004', 2, '0.00'],
  ])('%s with %i decimals is %s, and looks full only where it is', (score, decimals, text) => {
    expect(scoreFixed(exact(score), decimals)).toBe(text);
    expect(shownScore(exact(score), decimals)).toBe(Number(text));
  });
});

describe('a percent as shown', () => {
  it.each([
    ['92', '92.00'],
    ['89.995', '90.00'],
    ['99.994', '99.99'],
    // Rounded they would be 100.00.
    ['99.995', '99.99'],
    ['99.9999999', '99.99'],
    ['100', '100.00'],
    // Beyond 100 nothing has to look less than full.
    ['100.004', '100.00'],
    ['100.005', '100.01'],
    ['0', '0.00'],
  ])('%s is %s', (percent, text) => {
    expect(percentFixed(exact(percent))).toBe(text);
    expect(shownPercent(exact(percent))).toBe(Number(text));
    expect(toNumber(roundPercent(exact(percent)))).toBe(Number(text));
  });
});

import { afterEach, expect, test, vi } from 'vitest';
import { exact } from '../../../src/scoring/index.ts';
import { storedNumber } from '../../../src/workbook/reading/stored-number.ts';
import { bigNumbersMadeBy } from '../../scoring/support/big-numbers.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  [12, '12'],
  [-12.5, '-12.5'],
  [0.000_001, '0.000001'],
  [33.333_333, '33.333333'],
  // A sum as a sheet stores it: 1542957.6799999997.
  [1_542_957.679_999_999_7, '1542957.68'],
  [0.1 + 0.2, '0.3'],
  [999_999_999_999, '999999999999'],
])('%s is read without looking for its digits', (stored, meant) => {
  const search = vi.spyOn(Number.prototype, 'toPrecision');
  const read = storedNumber(stored);
  expect(search).not.toHaveBeenCalled();
  expect(read).toEqual(exact(meant));
});

test('digits beyond six behind the point are looked for, without a big number where doubles are sure', () => {
  const search = vi.spyOn(Number.prototype, 'toPrecision');
  expect(bigNumbersMadeBy(() => storedNumber(1.234_567_89))).toBe(0);
  expect(search).toHaveBeenCalled();
  expect(storedNumber(1.234_567_89)).toEqual(exact('1.23456789'));
});

import { describe } from 'vitest';
import { scoreTable } from '../support/score-table.ts';

describe.each([
  [0, '4'],
  [1, '4.9'],
  [2, '4.99'],
  [3, '4.999'],
  [4, '4.9999'],
])('with %i decimals shown, a missed target scores at most %s', (decimals, most) => {
  describe('not less than 1,000,000', () => {
    scoreTable(
      { rule: 'proportional', target: 1_000_000 },
      [
        [999_999, most],
        [1_000_000, '5'],
      ],
      decimals,
    );
  });
  describe('more than 95', () => {
    scoreTable({ rule: 'proportional', operator: '>', target: 95 }, [[95, most]], decimals);
  });
  describe('at most 1,000,000', () => {
    scoreTable({ rule: 'proportional', operator: '<=', target: 1_000_000 }, [[1_000_001, most]], decimals);
  });
  describe('less than 10', () => {
    scoreTable({ rule: 'proportional', operator: '<', target: 10 }, [[10, most]], decimals);
  });
  describe('a straight line between levels', () => {
    const levels = { 3: 0, 4: 500_000 };
    scoreTable({ rule: 'levels-linear', target: 1_000_000, levels }, [[999_999, most]], decimals);
  });
  describe('levels without a line are never near the target', () => {
    scoreTable({ rule: 'levels-steps', operator: '>', target: 95, levels: { 2: 60 } }, [[95, '4']], decimals);
  });
  describe('what is below it stays as it is', () => {
    scoreTable({ rule: 'proportional', target: 100 }, [[72, '3.6']], decimals);
  });
});

import { describe } from 'vitest';
import { scoreTable } from '../support/score-table.ts';

// Whatever ทศนิยม shows: the score itself knows nothing of it.
const most = '4.99';

describe('a missed target scores at most exactly 4.99', () => {
  describe('not less than 1,000,000', () => {
    scoreTable({ rule: 'proportional', target: 1_000_000 }, [
      [999_999, most],
      [1_000_000, '5'],
    ]);
  });
  describe('more than 95', () => {
    scoreTable({ rule: 'proportional', operator: '>', target: 95 }, [[95, most]]);
  });
  describe('at most 1,000,000', () => {
    scoreTable({ rule: 'proportional', operator: '<=', target: 1_000_000 }, [[1_000_001, most]]);
  });
  describe('less than 10', () => {
    scoreTable({ rule: 'proportional', operator: '<', target: 10 }, [[10, most]]);
  });
  describe('a straight line between levels', () => {
    const levels = { 3: 0, 4: 500_000 };
    scoreTable({ rule: 'levels-linear', target: 1_000_000, levels }, [[999_999, most]]);
  });
  describe('levels without a line are never near the target', () => {
    scoreTable({ rule: 'levels-steps', operator: '>', target: 95, levels: { 2: 60 } }, [[95, '4']]);
  });
  describe('what is below it stays as it is', () => {
    scoreTable({ rule: 'proportional', target: 100 }, [[72, '3.6']]);
  });
});

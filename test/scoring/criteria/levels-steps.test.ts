import { describe } from 'vitest';
import { scoreTable } from '../support/score-table.ts';

const rule = 'levels-steps';

describe('ระดับ ไม่คิดทศนิยม 80/85/90/95/100', () => {
  scoreTable({ rule, target: 100, levels: { 1: 80, 2: 85, 3: 90, 4: 95 } }, [
    [-1, '0'],
    ['79.99', '0'],
    [80, '1'],
    ['84.99', '1', 'no line between the levels'],
    [85, '2'],
    ['99.99', '4'],
    [100, '5'],
  ]);
});

describe('only levels 2 and 4', () => {
  scoreTable({ rule, target: 100, levels: { 2: 60, 4: 80 } }, [
    [59, '0'],
    [79, '2'],
    [80, '4'],
    [99, '4'],
  ]);
});

describe('level 0 is reached, the lowest score is 1', () => {
  scoreTable({ rule, target: 100, lowest: 1, levels: { 0: 50, 2: 70 } }, [
    [40, '1'],
    [50, '1'],
    [70, '2'],
  ]);
});

describe('lower is better: 30/20, at most 10', () => {
  scoreTable({ rule, operator: '<=', target: 10, levels: { 2: 30, 4: 20 } }, [
    ['30.01', '0'],
    [30, '2'],
    ['20.01', '2'],
    [20, '4'],
    ['10.01', '4'],
    [10, '5'],
    [0, '5'],
  ]);
});

describe('a strict target that is exactly reached scores 4, even where level 4 is not given', () => {
  describe('more than 95', () => {
    scoreTable({ rule, operator: '>', target: 95, levels: { 2: 60 } }, [
      [60, '2'],
      ['94.99', '2'],
      [95, '4'],
      ['95.01', '5'],
    ]);
  });
  describe('less than 10', () => {
    scoreTable({ rule, operator: '<', target: 10, levels: { 1: 30 } }, [
      [30, '1'],
      [10, '4'],
      ['9.99', '5'],
    ]);
  });
});

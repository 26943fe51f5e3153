import { describe } from 'vitest';
import { scoreTable } from '../support/score-table.ts';

const rule = 'levels-linear';

describe('ระดับ คิดทศนิยม 80/85/90/95/100', () => {
  scoreTable({ rule, target: 100, levels: { 1: 80, 2: 85, 3: 90, 4: 95 } }, [
    [0, '0'],
    ['79.99', '0', 'below the first level'],
    [80, '1', 'levels are inclusive'],
    [81, '1.2'],
    ['82.5', '1.5'],
    [85, '2'],
    [92, '3.4'],
    [95, '4'],
    [97, '4.4'],
    ['99.95', '4.99', 'exactly the most'],
    ['99.99', '4.99', '4.998 is too much for a missed target'],
    [100, '5'],
    [120, '5'],
  ]);
});

describe('a straight line through a target of 1,200,000 ends only after many digits', () => {
  scoreTable({ rule, target: 1_200_000, levels: { 4: 900_000 } }, [
    [1_000_000, '4.333333', '4 + 100,000 ÷ 300,000'],
    [1_100_000, '4.666667'],
  ]);
});

describe('only some levels are given', () => {
  describe('2 and 4', () => {
    scoreTable({ rule, target: 100, levels: { 2: 60, 4: 80 } }, [
      ['59.99', '0'],
      [60, '2'],
      [65, '2.5'],
      [70, '3', 'the line runs over the level that is not given'],
      [80, '4'],
      [90, '4.5'],
      [100, '5'],
    ]);
  });
  describe('3 alone', () => {
    scoreTable({ rule, target: 100, levels: { 3: 50 } }, [
      [49, '0'],
      [50, '3'],
      [75, '4'],
    ]);
  });
  describe('0 alone', () => {
    scoreTable({ rule, target: 100, levels: { 0: 50 } }, [
      [40, '0'],
      [50, '0'],
      [60, '1'],
      [75, '2.5'],
    ]);
  });
});

describe('level 0 below level 1', () => {
  scoreTable({ rule, target: 100, levels: { 0: 50, 1: 60, 2: 70, 3: 80, 4: 90 } }, [
    [49, '0'],
    [50, '0'],
    [55, '0.5'],
    [60, '1'],
    [95, '4.5'],
  ]);
  describe('with lowest score 1', () => {
    scoreTable({ rule, target: 100, lowest: 1, levels: { 0: 50, 1: 60, 2: 70, 3: 80, 4: 90 } }, [
      [0, '1'],
      [55, '1', 'the line gives 0.5'],
      [65, '1.5'],
    ]);
  });
});

describe('lowest score 1', () => {
  scoreTable({ rule, target: 100, lowest: 1, levels: { 2: 60 } }, [
    [59, '1', 'no line below the first level'],
    [60, '2'],
  ]);
});

describe('lower is better: 30/25/20/15, at most 10', () => {
  scoreTable({ rule, operator: '<=', target: 10, levels: { 1: 30, 2: 25, 3: 20, 4: 15 } }, [
    [31, '0'],
    [30, '1'],
    ['27.5', '1.5'],
    [20, '3'],
    ['12.5', '4.5'],
    ['10.01', '4.99', '4.998'],
    [10, '5'],
    [0, '5'],
    [-1, '5'],
  ]);
});

describe('strict targets', () => {
  describe('more than 95', () => {
    scoreTable({ rule, operator: '>', target: 95, levels: { 3: 85, 4: 90 } }, [
      [90, '4', 'strictness is for the target alone'],
      ['92.5', '4.5'],
      [95, '4.99'],
      ['95.01', '5'],
    ]);
  });
  describe('less than 10', () => {
    scoreTable({ rule, operator: '<', target: 10, levels: { 4: 20 } }, [
      [20, '4'],
      [15, '4.5'],
      [10, '4.99'],
      ['9.99', '5'],
    ]);
  });
});

describe('zero and negative bounds', () => {
  describe('growth −4/−2/0/2, not less than 6', () => {
    scoreTable({ rule, target: 6, levels: { 1: -4, 2: -2, 3: 0, 4: 2 } }, [
      [-5, '0'],
      [-4, '1'],
      [-3, '1.5'],
      [0, '3'],
      [4, '4.5'],
      [6, '5'],
    ]);
  });
  describe('10/5, at most 0', () => {
    scoreTable({ rule, operator: '<=', target: 0, levels: { 3: 10, 4: 5 } }, [
      [11, '0'],
      [10, '3'],
      ['2.5', '4.5'],
      [0, '5'],
    ]);
  });
  describe('−5, at most −10', () => {
    scoreTable({ rule, operator: '<=', target: -10, levels: { 4: -5 } }, [
      [-4, '0'],
      ['-7.5', '4.5'],
      [-10, '5'],
    ]);
  });
});

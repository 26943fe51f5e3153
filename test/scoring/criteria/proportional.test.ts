import { describe } from 'vitest';
import { scoreTable } from '../support/score-table.ts';

describe('บัญญัติไตรยางศ์, not less than 100', () => {
  scoreTable({ rule: 'proportional', target: 100 }, [
    [0, '0', 'zero is a result'],
    [-3, '0', 'never below the lowest score'],
    [20, '1'],
    ['2.5', '0.125'],
    [50, '2.5'],
    [80, '4', 'kinder than a level table'],
    [92, '4.6', 'the example of product.md'],
    ['99.79', '4.9895'],
    ['99.8', '4.99', 'exactly the most a missed target can score'],
    ['99.81', '4.99', 'missed: never full marks'],
    ['99.999999', '4.99', 'missed by a hair'],
    [100, '5'],
    [150, '5'],
  ]);
});

describe('บัญญัติไตรยางศ์, not less than 31.76', () => {
  scoreTable({ rule: 'proportional', target: '31.76' }, [
    ['15.88', '2.5'],
    [20, '3.148615', '100 ÷ 31.76'],
    ['31.7599', '4.99'],
    ['31.76', '5'],
  ]);
});

describe('บัญญัติไตรยางศ์, more than 95', () => {
  scoreTable({ rule: 'proportional', operator: '>', target: 95 }, [
    [0, '0'],
    [94, '4.947368', '470 ÷ 95'],
    [95, '4.99', 'a strict target that is only reached is missed'],
    ['95.000001', '5'],
    [100, '5'],
  ]);
});

describe('บัญญัติไตรยางศ์, at most 10', () => {
  scoreTable({ rule: 'proportional', operator: '<=', target: 10 }, [
    [0, '5', 'zero is the best result where lower is better'],
    [-5, '5'],
    [10, '5'],
    ['10.01', '4.99', '4.995 is more than a missed target can score'],
    ['10.1', '4.950495', '50 ÷ 10.1'],
    ['12.5', '4'],
    [20, '2.5'],
    [50, '1'],
    [100, '0.5'],
    [1_000_000, '0.00005'],
  ]);
});

describe('บัญญัติไตรยางศ์, less than 10', () => {
  scoreTable({ rule: 'proportional', operator: '<', target: 10 }, [
    [0, '5'],
    ['9.999999', '5'],
    [10, '4.99'],
    [40, '1.25'],
  ]);
});

describe('บัญญัติไตรยางศ์ with lowest score 1', () => {
  describe('not less than 100', () => {
    scoreTable({ rule: 'proportional', target: 100, lowest: 1 }, [
      [-50, '1'],
      [0, '1'],
      ['19.99', '1'],
      [20, '1'],
      [30, '1.5'],
      ['99.99', '4.99'],
      [100, '5'],
    ]);
  });
  describe('at most 10', () => {
    scoreTable({ rule: 'proportional', operator: '<=', target: 10, lowest: 1 }, [
      [100, '1'],
      [50, '1'],
      [40, '1.25'],
      [0, '5'],
    ]);
  });
});

describe('บัญญัติไตรยางศ์ on growth: a fall is a value like any other', () => {
  scoreTable({ rule: 'proportional', target: 6 }, [
    [-100, '0'],
    [-1, '0'],
    [0, '0'],
    [3, '2.5'],
    ['5.999', '4.99'],
    [6, '5'],
  ]);
});

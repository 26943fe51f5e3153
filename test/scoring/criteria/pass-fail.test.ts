import { describe } from 'vitest';
import type { Operator } from '../../../src/scoring/index.ts';
import { scoreTable } from '../support/score-table.ts';

/** Value 59.99, 60 and 60.01 against 60. */
const CASES: readonly (readonly [Operator, readonly [boolean, boolean, boolean]])[] = [
  ['>=', [false, true, true]],
  ['>', [false, false, true]],
  ['<=', [true, true, false]],
  ['<', [true, false, false]],
];

for (const lowest of [0, 1] as const) {
  describe.each(CASES)(`ผ่าน/ไม่ผ่าน with lowest score ${lowest}, %s 60`, (operator, [below, at, above]) => {
    const score = (met: boolean): string => (met ? '5' : String(lowest));
    scoreTable({ rule: 'pass-fail', operator, target: 60, lowest }, [
      ['59.99', score(below)],
      [60, score(at)],
      ['60.01', score(above)],
    ]);
  });
}

describe('ใช่/ไม่ใช่: sent is 5, not sent the lowest score', () => {
  scoreTable({ rule: 'pass-fail', target: 1, lowest: 1 }, [
    [1, '5'],
    [0, '1'],
  ]);
});

import { describe, expect, it } from 'vitest';
import { changeForFullScore, toFixed } from '../../../src/scoring/index.ts';
import {
  type CriterionWords,
  exacts,
  type Figure,
  type IndicatorWords,
  indicator,
} from '../support/build.ts';

/** The change to six digits, null where nothing typed earns full marks. */
function change(words: IndicatorWords, inputs: readonly Figure[]): string | null {
  const found = changeForFullScore(indicator(words), exacts(inputs));
  return found && toFixed(found, 6).replace(/\.?0+$/, '');
}

const rule = (operator: '>=' | '>' | '<=' | '<', target: Figure): CriterionWords => ({
  rule: 'pass-fail',
  operator,
  target,
});

describe('the change for full marks where things end', () => {
  const people = { measure: 'percent', labels: ['ทำได้ (ราย)', 'ทั้งหมด (ราย)'] } as const;
  const millions = { measure: 'percent', labels: ['จ่าย (ล้านบาท)', 'ได้รับ (ล้านบาท)'] } as const;
  const items = { measure: 'count', labels: ['ปลูกป่า (ไร่)', 'ข', 'ค', 'ง'] } as const;
  const tick = { measure: 'yes-no', labels: ['ปลูกป่า (ไร่)'] } as const;

  it('of people none may be left over', () => {
    expect(change({ ...people, criterion: rule('<=', 0) }, [5, 10])).toBe('-5');
    expect(change({ ...people, criterion: rule('<', 10) }, [1, 10])).toBe('-1');
    expect(change({ ...people, criterion: rule('<', 0) }, [0, 10])).toBeNull();
  });

  it('a number may have to fall below zero, or to rise to it', () => {
    expect(change({ measure: 'number', criterion: rule('<=', -3) }, [5])).toBe('-8');
    expect(change({ measure: 'number', criterion: rule('>=', -3) }, [-5])).toBe('2');
    expect(change({ measure: 'number', criterion: rule('>=', 0) }, [-5])).toBe('5');
  });

  it("a given score is nobody's to raise", () => {
    expect(change({ measure: 'direct', criterion: rule('>=', 4) }, [3])).toBeNull();
  });

  it('every item may be wanted, but not one more', () => {
    expect(change({ ...items, criterion: rule('>=', 4) }, [1, 0, 1, 0])).toBe('2');
    expect(change({ ...items, criterion: rule('>', 4) }, [1, 0, 1, 0])).toBeNull();
    expect(change({ ...items, criterion: rule('>', 3) }, [1, 0, 1, 0])).toBe('2');
  });

  it('items and ticks are whole, whatever the target: 2.5 of 4 are 3', () => {
    expect(change({ ...items, criterion: rule('>=', '2.5') }, [1, 0, 0, 0])).toBe('2');
    expect(change({ ...tick, criterion: rule('>=', '0.5') }, [0])).toBe('1');
    expect(change({ ...tick, criterion: rule('<', '0.5') }, [1])).toBe('-1');
  });

  it('a step has as many digits as were typed, two at the least and six at the most', () => {
    const half = { ...millions, criterion: rule('>=', 50) };
    expect(change(half, ['0.1', 1])).toBe('0.4');
    expect(change({ ...millions, criterion: rule('>=', '33.3333') }, ['0.1', 1])).toBe('0.24');
    // 0.5 − 0.123456 = 0.376544
    expect(change(half, ['0.123456', 1])).toBe('0.376544');
    // 0.5 − 0.1234567 = 0.3765433: a formula gave that; two digits will do.
    expect(change(half, ['0.1234567', 1])).toBe('0.38');
  });
});

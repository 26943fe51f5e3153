import { describe, expect, it, test } from 'vitest';
import { nextStep } from '../../../src/scoring/advice/next-step.ts';
import { toNumber } from '../../../src/scoring/index.ts';
import { exacts, type Figure, type IndicatorWords, indicator, POLICY } from '../support/build.ts';

/** The change, the level it leads to, and all inputs after it. */
function step(words: IndicatorWords, inputs: readonly Figure[]) {
  const found = nextStep(indicator(words), exacts(inputs), POLICY);
  return found && [toNumber(found.change), found.goal.level, found.inputs.map(toNumber)];
}

const LEVELS = { 2: 60, 4: 80 };

describe('the nearest change that raises a score', () => {
  it('leads to the target where points lie between levels', () => {
    const criterion = { rule: 'levels-linear', target: 100, levels: LEVELS } as const;
    expect(step({ measure: 'number', criterion }, [65])).toEqual([35, 5, [100]]);
  });

  it('leads to the next level where none do', () => {
    const criterion = { rule: 'levels-steps', target: 100, levels: LEVELS } as const;
    expect(step({ measure: 'number', criterion }, [65])).toEqual([15, 4, [80]]);
    expect(step({ measure: 'number', criterion }, [80])).toEqual([20, 5, [100]]);
  });

  it('passes over a level that earns no more than there is', () => {
    const criterion = { rule: 'levels-steps', target: 100, levels: { 0: 50, 3: 80 } } as const;
    expect(step({ measure: 'number', criterion }, [40])).toEqual([40, 3, [80]]);
  });

  test('ticks the first open items, so many as are needed', () => {
    const labels = ['ก', 'ข', 'ค', 'ง', 'จ'];
    const criterion = { rule: 'levels-steps', target: 5, levels: { 3: 3, 4: 4 } } as const;
    expect(step({ measure: 'count', labels, criterion }, [0, 1, 0, 0, 0])).toEqual([2, 3, [1, 1, 1, 0, 0]]);
    expect(step({ measure: 'count', labels, criterion }, [0, 1, 1, 0, 1])).toEqual([1, 4, [1, 1, 1, 0, 1]]);
  });

  it('is none where there is no target, or no value', () => {
    const percent = {
      measure: 'percent',
      labels: ['ก', 'ข'],
      criterion: { rule: 'levels-steps', target: 100, levels: LEVELS },
    } as const;
    expect(step({ measure: 'number', criterion: null }, [65])).toBeNull();
    expect(step(percent, [65, 0])).toBeNull();
    expect(step(percent, [65, 100])).toEqual([15, 4, [80, 100]]);
  });
});

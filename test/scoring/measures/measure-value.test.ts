import { describe, expect, it, test } from 'vitest';
import { exact, type Fault, isScore, type Measure, measureValue } from '../../../src/scoring/index.ts';
import { exacts, type Figure } from '../support/build.ts';
import { show } from '../support/show.ts';

function measured(measure: Measure, inputs: readonly Figure[]): number | null | Fault {
  const value = measureValue(measure, exacts(inputs));
  return 'fault' in value ? value.fault : show(value.value, 4);
}

const zeroBelow = (input: number): Fault => ({ code: 'zero-denominator', inputs: [input] });
const outOfRange = (...inputs: Fault['inputs']): Fault => ({ code: 'out-of-range', inputs });

describe('a measure turns what was typed into one value', () => {
  it.each<[Measure, Figure[], number]>([
    ['number', [96.5], 96.5],
    ['number', [0], 0],
    ['number', ['-12.25'], -12.25],

    ['percent', [920_000, 1_000_000], 92],
    ['percent', [1, 3], 33.3333],
    ['percent', [2, 3], 66.6667],
    ['percent', [0, 45], 0],
    ['percent', [60, 45], 133.3333],
    ['percent', ['0.5', '0.4'], 125],

    ['growth', [106, 100], 6],
    ['growth', ['10.6', '10'], 6],
    ['growth', [100, 100], 0],
    ['growth', [90, 100], -10],
    ['growth', [0, 100], -100],
    ['growth', [3, 1], 200],
    ['growth', [-5, 10], -150],

    ['count', [1, 1, 1, 1, 1], 5],
    ['count', [1, 0, 1, 0, 0], 2],
    ['count', [0, 0, 0], 0],

    ['yes-no', [1], 1],
    ['yes-no', [0], 0],

    ['direct', [0], 0],
    ['direct', ['4.125'], 4.125],
    ['direct', [5], 5],
  ])('%s of %j is %d', (measure, inputs, expected) => {
    expect(measured(measure, inputs)).toBe(expected);
  });
});

describe('what the arithmetic cannot take is a problem of its inputs, never a zero', () => {
  it.each<[Measure, Figure[], Fault]>([
    ['percent', [5, 0], zeroBelow(1)],
    ['percent', [0, 0], zeroBelow(1)],
    ['percent', [-5, 0], zeroBelow(1)],
    ['percent', [-1, 10], outOfRange(0)],
    ['percent', [1, -10], outOfRange(1)],
    ['percent', [-202, -49], outOfRange(0, 1)],
    ['growth', [5, 0], zeroBelow(1)],
    ['growth', [0, '0.00'], zeroBelow(1)],
    ['growth', [2434, -2], outOfRange(1)],
    ['growth', [-202, -49], outOfRange(1)],
    ['direct', ['5.01'], outOfRange(0)],
    ['direct', ['-0.01'], outOfRange(0)],
  ])('%s of %j', (measure, inputs, expected) => {
    expect(measured(measure, inputs)).toEqual(expected);
  });
});

test('a given score runs from 0 to 5, both included', () => {
  expect(['-0.001', '0', '2.5', '5', '5.001'].map((score) => isScore(exact(score)))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

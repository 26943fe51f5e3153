import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  changeForFullScore,
  compare,
  type Exact,
  exact,
  explainIndicator,
  FIVE,
  type Indicator,
  isWhole,
  minus,
  plus,
  type Result,
  times,
  toFixed,
  ZERO,
} from '../../../src/scoring/index.ts';
import { scoreIndicator } from '../../../src/scoring/score-indicator.ts';
import { amount } from '../../support/depth.ts';
import { exacts, type Figure, type IndicatorWords, indicator, POLICY } from '../support/build.ts';

const scoreOf = (one: Indicator, inputs: readonly Exact[]): Exact | null => {
  const result: Result = { reported: { kind: 'given', inputs }, confirmed: null, note: '' };
  return scoreIndicator(one, result, POLICY).score;
};
const isFull = (score: Exact | null): boolean => score !== null && compare(score, FIVE) === 0;

function sentenceOf(one: Indicator, inputs: readonly Exact[]): string {
  const result: Result = { reported: { kind: 'given', inputs }, confirmed: null, note: '' };
  return explainIndicator(one, result, scoreIndicator(one, result, POLICY), POLICY);
}

/** The inputs after the change: the first one moves, or as many ticks are set as are asked for. */
function after(one: Indicator, inputs: readonly Exact[], amount: Exact): Exact[] {
  if (one.measure !== 'count') return [plus(inputs[0] ?? ZERO, amount), ...inputs.slice(1)];
  const wanted = plus(inputs.reduce(plus, ZERO), amount);
  return inputs.map((_, index) => (compare(exact(index), wanted) < 0 ? exact(1) : ZERO));
}

const PERCENT = { measure: 'percent', labels: ['ทำได้ (ราย)', 'ทั้งหมด (ราย)'] } as const;
const GROWTH = { measure: 'growth', labels: ['ปีนี้ (บาท)', 'ปีก่อน (บาท)'] } as const;
const MILLIONS = { measure: 'growth', labels: ['ปีนี้ (ล้านบาท)', 'ปีก่อน (ล้านบาท)'] } as const;
const NUMBER = { measure: 'number', labels: ['ผล'], unit: 'ราย' } as const;

describe('by how much the first input has to change, by hand', () => {
  it.each<[string, IndicatorWords, Figure[], string | null]>([
    [
      '920,000 of 1,000,000, at least 100 %',
      { ...PERCENT, criterion: { rule: 'proportional', target: 100 } },
      [920_000, 1_000_000],
      '80000',
    ],
    [
      '19 of 20, more than 95 %',
      { ...PERCENT, criterion: { rule: 'pass-fail', operator: '>', target: 95 } },
      [19, 20],
      '1',
    ],
    [
      '30 of 120, at least 31.76 %: 38.112',
      { ...PERCENT, criterion: { rule: 'proportional', target: '31.76' } },
      [30, 120],
      '9',
    ],
    [
      '25 of 200, at most 10 %',
      { ...PERCENT, criterion: { rule: 'proportional', operator: '<=', target: 10 } },
      [25, 200],
      '-5',
    ],
    [
      '20 of 200, less than 10 %',
      { ...PERCENT, criterion: { rule: 'proportional', operator: '<', target: 10 } },
      [20, 200],
      '-1',
    ],
    [
      '0.5 of 2.5, at least 30 %',
      { ...PERCENT, criterion: { rule: 'proportional', target: 30 } },
      ['0.5', '2.5'],
      '0.25',
    ],
    [
      '1.5 of 10, more than 15 %',
      { ...PERCENT, criterion: { rule: 'proportional', operator: '>', target: 15 } },
      ['1.5', 10],
      '0.01',
    ],
    [
      '103.5 after 100, at least 6 %',
      { ...GROWTH, criterion: { rule: 'proportional', target: 6 } },
      ['103.5', 100],
      '2.5',
    ],
    [
      '90 after 100, at least 6 %',
      { ...GROWTH, criterion: { rule: 'proportional', target: 6 } },
      [90, 100],
      '16',
    ],
    ['3 of 4 things', { ...NUMBER, criterion: { rule: 'proportional', target: 4 } }, [3], '1'],
    [
      '90, more than 95',
      { ...NUMBER, criterion: { rule: 'proportional', operator: '>', target: 95 } },
      [90],
      '6',
    ],
    [
      '95.00 percent, more than 95: a hundredth of a percent',
      { ...NUMBER, unit: 'ร้อยละ', criterion: { rule: 'proportional', operator: '>', target: 95 } },
      [95],
      '0.01',
    ],
    [
      '90 after 97 million: 102.82, though both were typed whole',
      { ...MILLIONS, criterion: { rule: 'proportional', target: 6 } },
      [90, 97],
      '12.82',
    ],
    [
      '12.4 after 12.1 million: 12.826',
      { ...MILLIONS, criterion: { rule: 'proportional', target: 6 } },
      ['12.4', '12.1'],
      '0.43',
    ],
    [
      '12.407 after 12.1 million: as many decimals as were typed',
      { ...MILLIONS, criterion: { rule: 'proportional', target: 6 } },
      ['12.407', '12.1'],
      '0.419',
    ],
    [
      '1 of 3 baht, at least 40 %: 1.2, in whole baht',
      { ...PERCENT, labels: ['จ่าย (บาท)', 'ได้รับ (บาท)'], criterion: { rule: 'pass-fail', target: 40 } },
      [1, 3],
      '1',
    ],
    [
      '1.25 of 3 baht, at least 42 %: 1.26, in satang',
      { ...PERCENT, labels: ['จ่าย (บาท)', 'ได้รับ (บาท)'], criterion: { rule: 'pass-fail', target: 42 } },
      ['1.25', 3],
      '0.01',
    ],
    [
      '1 of 3 rai, at least 40 %: 1.2',
      { ...PERCENT, labels: ['ปลูก (ไร่)', 'ทั้งหมด (ไร่)'], criterion: { rule: 'pass-fail', target: 40 } },
      [1, 3],
      '0.2',
    ],
    [
      '1 of 3 varieties: พันธุ์ is not พัน',
      { ...PERCENT, labels: ['ปลูก (พันธุ์)', 'มี (พันธุ์)'], criterion: { rule: 'pass-fail', target: 40 } },
      [1, 3],
      '1',
    ],
    [
      'a third of a million from a formula, nearly all too much: all of it',
      {
        ...PERCENT,
        labels: ['เสีย (ล้านบาท)', 'ทั้งหมด (ล้านบาท)'],
        criterion: { rule: 'pass-fail', operator: '<=', target: '0.01' },
      },
      ['0.3333333', 1],
      '-0.3333333',
    ],
    [
      'a tick beyond yes',
      { measure: 'yes-no', criterion: { rule: 'pass-fail', operator: '>', target: 1 } },
      [1],
      null,
    ],
    [
      'less than no people',
      { ...PERCENT, criterion: { rule: 'pass-fail', operator: '<', target: 0 } },
      [1, 2],
      null,
    ],
    [
      'after a loss nothing grows',
      { ...GROWTH, criterion: { rule: 'pass-fail', target: 6 } },
      [5, -10],
      null,
    ],
    ['a met target', { ...PERCENT, criterion: { rule: 'proportional', target: 50 } }, [1, 2], null],
    ['zero below the line', { ...PERCENT, criterion: { rule: 'proportional', target: 50 } }, [1, 0], null],
    ['a score given directly', {}, [3], null],
    [
      'more items than there are',
      { measure: 'count', labels: ['ก', 'ข'], criterion: { rule: 'proportional', target: 3 } },
      [1, 0],
      null,
    ],
    [
      'two of four items, three wanted',
      { measure: 'count', labels: ['ก', 'ข', 'ค', 'ง'], criterion: { rule: 'proportional', target: 3 } },
      [1, 0, 1, 0],
      '1',
    ],
    ['a tick', { measure: 'yes-no', criterion: { rule: 'pass-fail', target: 1 } }, [0], '1'],
  ])('%s', (_, words, inputs, amount) => {
    const change = changeForFullScore(indicator(words), exacts(inputs));
    expect(change && toFixed(change, 7)).toBe(amount === null ? null : toFixed(exact(amount), 7));
  });
});

test.each<[string, IndicatorWords, Figure[]]>([
  [
    'fewer ticks',
    { measure: 'count', labels: ['ก', 'ข'], criterion: { rule: 'proportional', operator: '<=', target: 1 } },
    [1, 1],
  ],
  [
    'a no',
    {
      measure: 'yes-no',
      labels: ['มีเรื่องร้องเรียน'],
      criterion: { rule: 'pass-fail', operator: '<', target: 1 },
    },
    [1],
  ],
])('where %s would earn 5 points, nobody is told to do more', (_, words, inputs) => {
  expect(sentenceOf(indicator(words), exacts(inputs))).not.toMatch(/หาก(ทำเพิ่ม|มีเรื่องร้องเรียน จะ)/);
});

const whole = fc.integer({ min: 0, max: 3000 }).map(String);
const broken = fc.integer({ min: -3_000, max: 300_000 }).map((n) => `${n}e-3`);
const operator = fc.constantFrom('>=', '>', '<=', '<' as const);
const target = fc.oneof(
  fc.integer({ min: 1, max: 150 }).map(String),
  fc.integer({ min: 1, max: 15_000 }).map((n) => `${n}e-2`),
);

/** An indicator of each kind with inputs that miss or meet its target. */
const cases = fc
  .record({
    measure: fc.constantFrom('percent', 'growth', 'number', 'count', 'yes-no' as const),
    rule: fc.constantFrom('proportional', 'pass-fail' as const),
    operator,
    target,
    inputs: fc.oneof(
      fc.array(whole, { minLength: 2, maxLength: 2 }),
      fc.array(broken, { minLength: 2, maxLength: 2 }),
    ),
    ticks: fc.array(fc.constantFrom('0', '1'), { minLength: 5, maxLength: 5 }),
    items: fc.integer({ min: 1, max: 5 }).map(String),
  })
  .map(({ measure, rule, operator, target, inputs, ticks, items }) => {
    const typed = {
      percent: inputs,
      growth: inputs,
      number: inputs.slice(1),
      count: ticks,
      'yes-no': ticks.slice(4),
    };
    const goal = { percent: target, growth: target, number: target, count: items, 'yes-no': '1' }[measure];
    const labels = typed[measure].map((_, index) => `ช่องที่ ${'กขคงจ'[index]} (ราย)`);
    const one = indicator({ measure, labels, unit: 'ราย', criterion: { rule, operator, target: goal } });
    return { one, inputs: exacts(typed[measure]) };
  });

function onChange(check: (one: Indicator, inputs: readonly Exact[], change: Exact) => void): number {
  let checked = 0;
  fc.assert(
    fc.property(cases, ({ one, inputs }) => {
      const change = changeForFullScore(one, inputs);
      if (!change) return;
      checked += 1;
      check(one, inputs, change);
    }),
    { numRuns: amount(1500, 5000) },
  );
  return checked;
}

/** What people count in here: whole ones, or thousandths where the inputs or the target have fractions. */
function smallestStep(one: Indicator, inputs: readonly Exact[]): string {
  const typed = one.measure === 'number' && one.criterion ? [...inputs, one.criterion.target] : inputs;
  if (typed.every(isWhole)) return '1';
  return typed.every((figure) => isWhole(times(figure, exact(100)))) ? '0.01' : '0.001';
}

test('the change earns 5 points, and one step less does not', () => {
  const checked = onChange((one, inputs, change) => {
    expect(isFull(scoreOf(one, after(one, inputs, change)))).toBe(true);
    const step = smallestStep(one, inputs);
    const less = minus(change, exact(compare(change, ZERO) > 0 ? step : `-${step}`));
    expect(isFull(scoreOf(one, after(one, inputs, less)))).toBe(false);
  });
  expect(checked).toBeGreaterThan(200);
});

const amountOf = (text: string): Exact => exact(text.replace(/,/g, ''));

test('the amount in the sentence, as it stands there, earns 5 points', () => {
  let checked = 0;
  onChange((one, inputs) => {
    const match = /หาก.*(เพิ่มอีก|เพิ่ม|ลดลง) ([\d,.]+) (ราย|ข้อ) จะได้ 5 คะแนนเต็ม$/.exec(sentenceOf(one, inputs));
    if (!match) return;
    checked += 1;
    const size = amountOf(match[2] ?? '');
    const amount = match[1] === 'ลดลง' ? minus(ZERO, size) : size;
    expect(isFull(scoreOf(one, after(one, inputs, amount)))).toBe(true);
  });
  expect(checked).toBeGreaterThan(200);
});

test('the goal that is named for a number earns 5 points, a strict one as soon as it is passed', () => {
  let checked = 0;
  onChange((one, inputs) => {
    if (one.measure !== 'number') return;
    const match = /หากช่องที่ ก(ไม่น้อยกว่า|มากกว่า|ไม่เกิน|น้อยกว่า) ([\d,.]+) ราย จะได้ 5 คะแนนเต็ม$/.exec(
      sentenceOf(one, inputs),
    );
    checked += 1;
    const hair =
      { ไม่น้อยกว่า: '0', มากกว่า: '1e-9', ไม่เกิน: '0', น้อยกว่า: '-1e-9' }[match?.[1] ?? ''] ?? 'no goal';
    expect(isFull(scoreOf(one, [plus(amountOf(match?.[2] ?? ''), exact(hair))]))).toBe(true);
  });
  expect(checked).toBeGreaterThan(60);
});

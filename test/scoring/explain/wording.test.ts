import { describe, expect, it, test } from 'vitest';
import { beside } from '../../../src/language/spacing.ts';
import { explainIndicator, type Policy, type Result } from '../../../src/scoring/index.ts';
import { scoreIndicator } from '../../../src/scoring/score-indicator.ts';
import {
  confirmedAs,
  type Figure,
  given,
  type IndicatorWords,
  indicator,
  MISSING,
  POLICY,
} from '../support/build.ts';

function say(words: IndicatorWords, result: Result, policy: Partial<Policy> = {}): string {
  const one = indicator(words);
  const whole = { ...POLICY, ...policy };
  return explainIndicator(one, result, scoreIndicator(one, result, whole), whole);
}

const NUMBER = { measure: 'number', labels: ['ผล'], unit: 'ร้อยละ' } as const;
const BUDGET = {
  measure: 'percent',
  labels: ['เบิกจ่าย (บาท)', 'งบจัดสรร (บาท)'],
  criterion: { rule: 'proportional', target: 100 },
} as const;
const GROWTH = {
  measure: 'growth',
  labels: ['รายได้ปี 67 (ล้านบาท)', 'รายได้ปี 66 (ล้านบาท)'],
  criterion: { rule: 'proportional', target: 6 },
} as const;

describe('a number is advised by its goal, not by a difference', () => {
  it.each([
    ['>', 95, 'หากผลมากกว่าร้อยละ 95 จะได้ 5 คะแนนเต็ม'],
    ['>=', 90, 'หากผลไม่น้อยกว่าร้อยละ 95 จะได้ 5 คะแนนเต็ม'],
    ['<=', 99, 'หากผลไม่เกินร้อยละ 95 จะได้ 5 คะแนนเต็ม'],
    ['<', 95, 'หากผลน้อยกว่าร้อยละ 95 จะได้ 5 คะแนนเต็ม'],
  ] as const)('%s 95, typed %i: %s', (operator, typed, advice) => {
    const told = say({ ...NUMBER, criterion: { rule: 'proportional', operator, target: 95 } }, given(typed));
    expect(told.slice(-advice.length)).toBe(advice);
  });

  it('also where a strict target is reached exactly', () => {
    expect(
      say({ ...NUMBER, criterion: { rule: 'proportional', operator: '>', target: 95 } }, given(95)),
    ).toBe(
      'ผล ร้อยละ 95 (เป้าหมายมากกว่าร้อยละ 95) เท่ากับเป้าหมายพอดี จึงยังไม่ได้คะแนนเต็ม ได้ 4.99 คะแนน ' +
        'หากผลมากกว่าร้อยละ 95 จะได้ 5 คะแนนเต็ม',
    );
  });
});

test.each([
  ['', 'ความพึงพอใจ (ร้อยละ)', 'ความพึงพอใจ ร้อยละ 80 (เป้าหมายไม่น้อยกว่าร้อยละ 95)'],
  ['', 'ความพึงพอใจ (%)', 'ความพึงพอใจ ร้อยละ 80 (เป้าหมายไม่น้อยกว่าร้อยละ 95)'],
  ['วัน', 'ระยะเวลา (ร้อยละ)', 'ระยะเวลา 80 วัน (เป้าหมายไม่น้อยกว่า 95 วัน)'],
  ['', 'ผล', 'ผล 80 (เป้าหมายไม่น้อยกว่า 95)'],
])('a number in %j with the label %s: %s', (unit, label, start) => {
  const one = { ...NUMBER, unit, labels: [label], criterion: { rule: 'proportional', target: 95 } } as const;
  expect(say(one, given(80)).slice(0, start.length)).toBe(start);
});

describe('a tick is told as people tell it', () => {
  const yes = { rule: 'pass-fail', target: 1 } as const;
  const done = 'เป็นไปตามเป้าหมาย ได้ 5 คะแนนเต็ม';
  it.each<[string, 0 | 1, string]>([
    ['ผล', 1, `ทำแล้ว ${done}`],
    ['ผล', 0, 'ยังไม่ได้ทำ จึงได้ 0.00 คะแนน หากทำแล้ว จะได้ 5 คะแนนเต็ม'],
    ['ส่งองค์ความรู้', 1, `ส่งองค์ความรู้แล้ว ${done}`],
    ['ส่งองค์ความรู้', 0, 'ยังไม่ได้ส่งองค์ความรู้ จึงได้ 0.00 คะแนน หากส่งองค์ความรู้ จะได้ 5 คะแนนเต็ม'],
    ['ส่งรายงานแล้ว', 0, 'ยังไม่ได้ส่งรายงาน จึงได้ 0.00 คะแนน หากส่งรายงานแล้ว จะได้ 5 คะแนนเต็ม'],
    ['ส่งรายงาน งวดที่ 2', 1, `ส่งรายงาน งวดที่ 2 แล้ว ${done}`],
    ['ส่งรายงาน (ส่ง/ไม่ส่ง)', 1, `ส่งรายงานแล้ว ${done}`],
    ['มีแผน', 0, 'ยังไม่มีแผน จึงได้ 0.00 คะแนน หากมีแผน จะได้ 5 คะแนนเต็ม'],
    ['ไม่มีข้อร้องเรียน', 0, 'ไม่มีข้อร้องเรียน: ไม่ใช่ (เป้าหมาย: ใช่) จึงได้ 0.00 คะแนน หากไม่มีข้อร้องเรียน จะได้ 5 คะแนนเต็ม'],
  ])('%s, %i: %s', (label, typed, told) => {
    expect(say({ measure: 'yes-no', labels: [label], criterion: yes }, given(typed))).toBe(told);
  });

  it('has no arithmetic under any criterion', () => {
    const criterion = { rule: 'proportional', target: 1 } as const;
    expect(say({ measure: 'yes-no', criterion }, given(0))).toContain('ยังไม่ได้ทำ จึงได้ 0.00 คะแนน');
  });

  it('where no is wanted, is an answer', () => {
    const no = { rule: 'pass-fail', operator: '<', target: 1 } as const;
    const complaint = { measure: 'yes-no', labels: ['มีเรื่องร้องเรียน'], criterion: no } as const;
    expect(say(complaint, given(1))).toBe('มีเรื่องร้องเรียน: ใช่ (เป้าหมาย: ไม่ใช่) จึงได้ 0.00 คะแนน');
  });
});

test('behind a label that ends in a digit a word keeps the figures apart', () => {
  expect(say(GROWTH, given(104, 100))).toBe(
    'รายได้ปี 67 จำนวน 104 ล้านบาท เทียบกับรายได้ปี 66 จำนวน 100 ล้านบาท เพิ่มขึ้นร้อยละ 4.00 ' +
      '(เป้าหมายเพิ่มขึ้นไม่น้อยกว่าร้อยละ 6) ได้ 5 × 4 ÷ 6 = 3.33 คะแนน หากรายได้ปี 67 เพิ่ม 2 ล้านบาท จะได้ 5 คะแนนเต็ม',
  );
  const plain = {
    ...NUMBER,
    unit: '',
    labels: ['ดัชนีปี ๖๗'],
    criterion: { rule: 'pass-fail', target: 3 },
  } as const;
  expect(say(plain, given(2))).toMatch(/^ดัชนีปี ๖๗ เท่ากับ 2 /);
});

describe('a missed target does not look reached', () => {
  it.each<[string, IndicatorWords, Figure[], string, number?]>([
    ['999,999 of 1,000,000', BUDGET, [999_999, 1_000_000], 'คิดเป็นร้อยละ 99.9999 (เป้าหมายไม่น้อยกว่าร้อยละ 100)'],
    ['a satang of 100 million', BUDGET, ['99999999.99', 100_000_000], 'คิดเป็นเกือบร้อยละ 100 (เป้าหมาย'],
    [
      'a satang too much',
      { ...BUDGET, criterion: { rule: 'proportional', operator: '<=', target: 10 } },
      ['10000000.01', 100_000_000],
      'คิดเป็นกว่าร้อยละ 10 (เป้าหมายไม่เกินร้อยละ 10)',
    ],
    [
      '10.004 %, at most 10 %',
      { ...BUDGET, criterion: { rule: 'proportional', operator: '<=', target: 10 } },
      [10_004, 100_000],
      'คิดเป็นร้อยละ 10.004 (เป้าหมายไม่เกินร้อยละ 10)',
    ],
    [
      'no decimals shown, 31.5 %, at least 31.76 %',
      { ...BUDGET, criterion: { rule: 'pass-fail', target: '31.76' } },
      [315, 1000],
      'คิดเป็นร้อยละ 31.5 (เป้าหมายไม่น้อยกว่าร้อยละ 31.76)',
      0,
    ],
    [
      'a level that is nearly reached',
      { ...BUDGET, criterion: { rule: 'levels-steps', target: 100, levels: { 3: 90, 4: 95 } } },
      [949_999, 1_000_000],
      'คิดเป็นร้อยละ 94.9999 (เป้าหมายไม่น้อยกว่าร้อยละ 100) ถึงระดับ 3 (ร้อยละ 90)',
    ],
    ['growth', GROWTH, ['105.9999', 100], 'เพิ่มขึ้นร้อยละ 5.9999 (เป้าหมายเพิ่มขึ้นไม่น้อยกว่าร้อยละ 6)'],
    [
      'a number from a formula',
      { ...NUMBER, criterion: { rule: 'proportional', target: 95 } },
      ['94.99999999'],
      'ผล เกือบร้อยละ 95 (เป้าหมายไม่น้อยกว่าร้อยละ 95)',
    ],
  ])('%s', (_, words, inputs, told, decimals = 2) => {
    expect(say(words, given(...inputs), { decimals })).toContain(told);
  });

  it('while a strict target that is passed by a hair does not look missed', () => {
    const strict = { ...BUDGET, criterion: { rule: 'pass-fail', operator: '>', target: 95 } } as const;
    expect(say(strict, given(950_001, 1_000_000))).toContain(
      'คิดเป็นร้อยละ 95.0001 (เป้าหมายมากกว่าร้อยละ 95) เป็นไปตามเป้าหมาย',
    );
  });
});

describe('whoever works the arithmetic out finds the score', () => {
  it('also where the shown value is too short for it: 5 × 6.67 ÷ 10 would be 3.34', () => {
    const tenth = { ...BUDGET, criterion: { rule: 'proportional', target: 10 } } as const;
    expect(say(tenth, given(3, 45))).toContain(
      'คิดเป็นร้อยละ 6.67 (เป้าหมายไม่น้อยกว่าร้อยละ 10) ได้ 5 × 6.667 ÷ 10 = 3.33 คะแนน',
    );
  });

  it('with the levels as they were typed, and without a sum that adds 0', () => {
    const levels = {
      ...BUDGET,
      criterion: { rule: 'levels-linear', target: 50, levels: { 0: '10.125', 2: '31.765' } },
    } as const;
    expect(say(levels, given(20, 100))).toContain('ได้ 2 × (20 − 10.125) ÷ (31.765 − 10.125) = 0.91 คะแนน');
  });

  it('with negative levels in parentheses', () => {
    const levels = { rule: 'levels-linear', target: 6, levels: { 1: -10, 4: 0 } } as const;
    expect(say({ ...GROWTH, criterion: levels }, given(95, 100))).toContain(
      'ได้ 1 + 3 × (−5 − (−10)) ÷ (0 − (−10)) = 2.50 คะแนน',
    );
  });
});

test.each<[string, Figure[], string]>([
  ['all of them', [1, 1, 1], 'ทำครบทั้ง 3 ข้อ (เป้าหมาย: ทำครบ 3 ข้อ) เป็นไปตามเป้าหมาย ได้ 5 คะแนนเต็ม'],
  [
    'none of them',
    [0, 0, 0],
    'ยังไม่ได้ทำข้อใดใน 3 ข้อ (เป้าหมาย: ทำครบ 3 ข้อ) ได้ 5 × 0 ÷ 3 = 0.00 คะแนน หากทำเพิ่มอีก 3 ข้อ จะได้ 5 คะแนนเต็ม',
  ],
  [
    'one',
    [0, 1, 0],
    'ทำแล้ว 1 จาก 3 ข้อ ยังเหลือ "ประชุม" และ "สรุป" (เป้าหมาย: ทำครบ 3 ข้อ) ได้ 5 × 1 ÷ 3 = 1.67 คะแนน ' +
      'หากทำเพิ่มอีก 2 ข้อ จะได้ 5 คะแนนเต็ม',
  ],
])('of three items, %s', (_, ticks, told) => {
  const items = {
    measure: 'count',
    labels: ['ประชุม', 'รายงาน', 'สรุป'],
    criterion: { rule: 'proportional', target: 3 },
  } as const;
  expect(say(items, given(...ticks))).toBe(told);
});

test('a given score beside the final one is told only where it differs', () => {
  const direct = { owner: 'กลุ่มงานยุทธศาสตร์ฯ' };
  expect(say(direct, given('4.25'))).toBe('กลุ่มงานยุทธศาสตร์ฯ ให้คะแนนโดยตรง 4.25 คะแนน');
  expect(say(direct, confirmedAs(5, given(4)))).toBe(
    'กลุ่มงานยุทธศาสตร์ฯ ให้คะแนน 5.00 คะแนน ซึ่งถือเป็นที่สุด ส่วนคะแนนที่กรอกไว้คือ 4.00 คะแนน',
  );
  expect(say(direct, confirmedAs(5, given(5)))).toBe('กลุ่มงานยุทธศาสตร์ฯ ให้คะแนน 5.00 คะแนน ซึ่งถือเป็นที่สุด');
});

test.each([
  ['number', 'ผล', 'ยังไม่ได้รับผลจากกลุ่มงานประสานฯ'],
  ['direct', 'คะแนน', 'ยังไม่ได้รับคะแนนจากกลุ่มงานประสานฯ'],
  ['number', 'ความเชื่อมั่น', 'ยังไม่ได้รับข้อมูล ความเชื่อมั่น จากกลุ่มงานประสานฯ'],
] as const)('a missing %s called %s: %s', (measure, label, told) => {
  expect(say({ measure, labels: [label], owner: 'กลุ่มงานประสานฯ' }, MISSING)).toBe(told);
});

test.each([
  ['จาก', 'งบจัดสรร', 'จากงบจัดสรร'],
  ['จาก', 'OTOP', 'จาก OTOP'],
  ['รายได้ปี 67', 'เพิ่ม', 'รายได้ปี 67 เพิ่ม'],
  ['ผ่านเกณฑ์ จปฐ.', 'เพิ่ม', 'ผ่านเกณฑ์ จปฐ. เพิ่ม'],
  ['กลุ่มงานประสานฯ', 'ให้คะแนน', 'กลุ่มงานประสานฯ ให้คะแนน'],
  ['ไม่น้อยกว่า', '5 ข้อ', 'ไม่น้อยกว่า 5 ข้อ'],
  ['ไม่น้อยกว่า', 'ร้อยละ 5', 'ไม่น้อยกว่าร้อยละ 5'],
])('%s beside %s: %s', (first, second, both) => {
  expect(beside(first, second)).toBe(both);
});

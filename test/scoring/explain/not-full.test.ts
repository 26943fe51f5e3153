import { describe, expect, test } from 'vitest';
import { explainIndicator, type Indicator, type Result } from '../../../src/scoring/index.ts';
import { scoreIndicator } from '../../../src/scoring/score-indicator.ts';
import { confirmedAs, given, indicator, MISSING, NOT_ASSESSED, POLICY } from '../support/build.ts';

const say = (one: Indicator, result: Result, decimals = 2): string => {
  const policy = { ...POLICY, decimals };
  return explainIndicator(one, result, scoreIndicator(one, result, policy), policy);
};

const LABELS = ['เบิกจ่าย (บาท)', 'งบจัดสรร (บาท)'];
const spending = indicator({
  measure: 'percent',
  labels: LABELS,
  criterion: { rule: 'proportional', target: 100 },
});
const strict = indicator({
  measure: 'number',
  unit: 'ร้อยละ',
  criterion: { rule: 'proportional', operator: '>', target: 95 },
});

describe('a capped score is 4.99, whatever ทศนิยม shows of it', () => {
  test.each([
    [0, 'ได้ 4.99 คะแนน (ยังไม่เต็ม จึงแสดงเป็น 4)'],
    [1, 'ได้ 4.99 คะแนน (ยังไม่เต็ม จึงแสดงเป็น 4.9)'],
    [2, 'ได้ 4.99 คะแนน หาก'],
    [3, 'ได้ 4.990 คะแนน หาก'],
    [4, 'ได้ 4.9900 คะแนน หาก'],
  ])('with %i decimals', (decimals, words) => {
    expect(say(spending, given(999_999, 1_000_000), decimals)).toContain(`จึงยังไม่ได้คะแนนเต็ม ${words}`);
    expect(say(strict, given(95), decimals)).toContain(`เท่ากับเป้าหมายพอดี จึงยังไม่ได้คะแนนเต็ม ${words}`);
  });
});

describe('what would look like full marks is told with the digits that tell it from them', () => {
  test.each([
    // 5 × 99.7 ÷ 100 = 4.985; 5 × 92 ÷ 100 = 4.6
    [997, 1, 'ได้ 5 × 99.7 ÷ 100 = 4.99 คะแนน (ยังไม่เต็ม จึงแสดงเป็น 4.9)'],
    [920, 0, 'ได้ 5 × 92 ÷ 100 = 4.60 คะแนน (ยังไม่เต็ม จึงแสดงเป็น 4)'],
    [800, 0, 'ได้ 5 × 80 ÷ 100 = 4 คะแนน หาก'],
    [920, 1, 'ได้ 5 × 92 ÷ 100 = 4.6 คะแนน หาก'],
  ])('%i of 1,000 with %i decimals', (spent, decimals, words) => {
    expect(say(spending, given(spent, 1000), decimals)).toContain(words);
  });

  test('a score that was given: the one that was given', () => {
    expect(say(indicator(), given('4.996'))).toBe('กลุ่มงานให้คะแนนโดยตรง 4.996 คะแนน (ยังไม่เต็ม จึงแสดงเป็น 4.99)');
    // Three digits would say 5.000 of 4.9996; of more digits than six the last one falls.
    expect(say(indicator(), given('4.9996'))).toContain('4.9996 คะแนน (ยังไม่เต็ม จึงแสดงเป็น 4.99)');
    expect(say(indicator(), given('4.99999999'))).toContain('4.999999 คะแนน (ยังไม่เต็ม จึงแสดงเป็น 4.99)');
    expect(say(spending, confirmedAs('4.97', MISSING), 1)).toBe(
      'กลุ่มงานที่รับผิดชอบให้คะแนน 4.97 คะแนน ซึ่งถือเป็นที่สุด (ยังไม่เต็ม จึงแสดงเป็น 4.9)',
    );
  });
});

describe('growth from a base that is not above 0', () => {
  const growth = indicator({
    measure: 'growth',
    labels: ['รายได้ปีนี้ (บาท)', 'รายได้ปีก่อน (บาท)'],
    criterion: { rule: 'proportional', target: 6 },
  });
  test('below 0: why it cannot be scored, and what to do', () => {
    expect(say(growth, given(2434, -2))).toBe(
      'ยังให้คะแนนไม่ได้ เพราะรายได้ปีก่อน (บาท) ติดลบ (-2) จึงเทียบเป็นร้อยละที่เพิ่มขึ้นไม่ได้ โปรดตรวจตัวเลข ' +
        'ถ้าถูกต้องแล้ว ให้กลุ่มงานกรอกคะแนนเองในคอลัมน์ คะแนนจากกลุ่มงาน',
    );
  });
  test('zero', () => {
    expect(say(growth, given(5, 0))).toMatch(/^ยังให้คะแนนไม่ได้ เพราะรายได้ปีก่อน \(บาท\) เป็น 0 จึงนำไปหารไม่ได้/);
  });
});

describe('a monitored indicator says so', () => {
  const watched = { ...spending, weight: indicator({ weight: 0 }).weight };
  const WORDS = 'ตัวชี้วัดนี้ติดตามผล ไม่นำน้ำหนักมาคิด';
  test.each<[what: string, result: Result, begin: string]>([
    ['scored', given(92, 100), 'เบิกจ่าย 92 บาท'],
    ['missing', MISSING, 'ยังไม่ได้รับข้อมูล'],
    ['confirmed', confirmedAs(4, MISSING), 'กลุ่มงานที่รับผิดชอบให้คะแนน 4.00'],
    ['in problem', given(1, 0), 'ยังให้คะแนนไม่ได้'],
  ])('%s', (_, result, begin) => {
    const told = say(watched, result);
    expect(told.startsWith(begin)).toBe(true);
    expect(told.endsWith(WORDS)).toBe(true);
    expect(say(spending, result)).not.toContain('ติดตามผล');
  });
  test('not assessed, once', () => {
    expect(say(watched, NOT_ASSESSED)).toBe(`ไม่ประเมินตัวชี้วัดนี้ ${WORDS}`);
  });
});

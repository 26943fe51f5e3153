import { expect, test } from 'vitest';
import {
  exact,
  explainIndicator,
  explainValue,
  type Indicator,
  type Policy,
  type Result,
  scoreValue,
} from '../../../src/scoring/index.ts';
import { scoreIndicator } from '../../../src/scoring/score-indicator.ts';
import {
  confirmedAs,
  criterion,
  given,
  indicator,
  MISSING,
  NOT_ASSESSED,
  POLICY,
  UNREADABLE,
} from '../support/build.ts';

const say = (one: Indicator, result: Result, policy: Partial<Policy> = {}): string => {
  const whole = { ...POLICY, ...policy };
  return explainIndicator(one, result, scoreIndicator(one, result, whole), whole);
};

const proportional = { rule: 'proportional', target: 100 } as const;
const spending = {
  measure: 'percent',
  labels: ['เบิกจ่าย (บาท)', 'งบจัดสรร (บาท)'],
  owner: 'กลุ่มงานประสานฯ',
  criterion: proportional,
} as const;
const levels = { 1: 80, 2: 85, 3: 90, 4: 95 };
const households = ['ครัวเรือนยากจนคงเหลือ (ครัวเรือน)', 'ครัวเรือนยากจนเป้าหมาย (ครัวเรือน)'];
const items = ['กิจกรรมตามแผน', 'ขยายองค์ความรู้', 'เผยแพร่', 'สรุปองค์ความรู้', 'รายงานผู้บังคับบัญชา'];

test('the example of product.md, word for word', () => {
  expect(say(indicator(spending), given(920_000, 1_000_000))).toBe(
    'เบิกจ่าย 920,000 บาท จากงบจัดสรร 1,000,000 บาท คิดเป็นร้อยละ 92.00 (เป้าหมายไม่น้อยกว่าร้อยละ 100) ' +
      'ได้ 5 × 92 ÷ 100 = 4.60 คะแนน หากเบิกจ่ายเพิ่ม 80,000 บาท จะได้ 5 คะแนนเต็ม',
  );
});

test('a met target has no advice', () => {
  expect(say(indicator(spending), given(1_000_000, 1_000_000))).toMatch(
    /^เบิกจ่าย 1,000,000 บาท จากงบจัดสรร 1,000,000 บาท คิดเป็นร้อยละ 100\.00 \(เป้าหมายไม่น้อยกว่าร้อยละ 100\) เป็นไปตามเป้าหมาย ได้ 5 คะแนนเต็ม$/,
  );
  expect(say(indicator(spending), given(1_000_000, 1_000_000))).not.toContain('หาก');
});

test('lower is better: the fraction is turned over and the advice says less', () => {
  const poor = { rule: 'proportional', operator: '<=', target: 10 } as const;
  expect(say(indicator({ measure: 'percent', labels: households, criterion: poor }), given(25, 200))).toBe(
    'ครัวเรือนยากจนคงเหลือ 25 ครัวเรือน จากครัวเรือนยากจนเป้าหมาย 200 ครัวเรือน คิดเป็นร้อยละ 12.50 ' +
      '(เป้าหมายไม่เกินร้อยละ 10) ได้ 5 × 10 ÷ 12.5 = 4.00 คะแนน หากครัวเรือนยากจนคงเหลือลดลง 5 ครัวเรือน จะได้ 5 คะแนนเต็ม',
  );
});

test('growth', () => {
  const income = ['รายได้ช่วงที่ประเมิน (ล้านบาท)', 'รายได้ช่วงเดียวกันของปีก่อน (ล้านบาท)'];
  const grown = indicator({
    measure: 'growth',
    labels: income,
    criterion: { rule: 'proportional', target: 6 },
  });
  expect(say(grown, given('103.5', 100))).toBe(
    'รายได้ช่วงที่ประเมิน 103.5 ล้านบาท เทียบกับรายได้ช่วงเดียวกันของปีก่อน 100 ล้านบาท เพิ่มขึ้นร้อยละ 3.50 ' +
      '(เป้าหมายเพิ่มขึ้นไม่น้อยกว่าร้อยละ 6) ได้ 5 × 3.5 ÷ 6 = 2.92 คะแนน หากรายได้ช่วงที่ประเมินเพิ่ม 2.5 ล้านบาท จะได้ 5 คะแนนเต็ม',
  );
  expect(say(grown, given(90, 100))).toContain('ลดลงร้อยละ 10.00 (เป้าหมายเพิ่มขึ้นไม่น้อยกว่าร้อยละ 6)');
});

test('counted items name what is still open', () => {
  const count = indicator({
    measure: 'count',
    labels: items,
    criterion: { rule: 'proportional', target: 5 },
  });
  expect(say(count, given(1, 1, 1, 0, 0))).toBe(
    'ทำแล้ว 3 จาก 5 ข้อ ยังเหลือ "สรุปองค์ความรู้" และ "รายงานผู้บังคับบัญชา" (เป้าหมาย: ทำครบ 5 ข้อ) ' +
      'ได้ 5 × 3 ÷ 5 = 3.00 คะแนน หากทำเพิ่มอีก 2 ข้อ จะได้ 5 คะแนนเต็ม',
  );
});

test('a straight line between two levels', () => {
  const line = indicator({ ...spending, criterion: { rule: 'levels-linear', target: 100, levels } });
  expect(say(line, given(92, 100))).toBe(
    'เบิกจ่าย 92 บาท จากงบจัดสรร 100 บาท คิดเป็นร้อยละ 92.00 (เป้าหมายไม่น้อยกว่าร้อยละ 100) ' +
      'อยู่ระหว่างระดับ 3 (ร้อยละ 90) กับระดับ 4 (ร้อยละ 95) ได้ 3 + (92 − 90) ÷ (95 − 90) = 3.40 คะแนน ' +
      'หากเบิกจ่ายเพิ่ม 8 บาท จะได้ 5 คะแนนเต็ม',
  );
});

test('a straight line where lower is better subtracts the other way round', () => {
  const down = { rule: 'levels-linear', operator: '<=', target: 10, levels: { 1: 30, 3: 20 } } as const;
  expect(say(indicator({ ...spending, criterion: down }), given(25, 100))).toContain(
    'อยู่ระหว่างระดับ 1 (ร้อยละ 30) กับระดับ 3 (ร้อยละ 20) ได้ 1 + 2 × (30 − 25) ÷ (30 − 20) = 2.00 คะแนน',
  );
});

test('a value on a level needs no line', () => {
  const line = indicator({ ...spending, criterion: { rule: 'levels-linear', target: 100, levels } });
  const told = say(line, given(85, 100));
  expect(told).toContain('ถึงระดับ 2 พอดี ได้ 2.00 คะแนน');
  expect(told).not.toContain('÷');
});

test('a missed target that the rule would round up to full marks says so, without an arithmetic that is not true', () => {
  const told = say(indicator(spending), given(999_999, 1_000_000));
  expect(told).toContain('คิดเป็นร้อยละ 99.9999 (เป้าหมายไม่น้อยกว่าร้อยละ 100) จึงยังไม่ได้คะแนนเต็ม ได้ 4.99 คะแนน');
  expect(told).not.toMatch(/÷|5\.00/);
  expect(told).toContain('หากเบิกจ่ายเพิ่ม 1 บาท จะได้ 5 คะแนนเต็ม');
});

test('a strict target that is only reached under levels without a line scores 4, and says why', () => {
  const steps = { rule: 'levels-steps', operator: '>', target: 95, levels: { 1: 80 } } as const;
  expect(say(indicator({ ...spending, criterion: steps }), given(95, 100))).toContain(
    'เท่ากับเป้าหมายพอดี จึงยังอยู่ที่ระดับ 4 ได้ 4.00 คะแนน',
  );
});

test('below the lowest score no arithmetic pretends to lead there', () => {
  const told = say(indicator({ ...spending, criterion: { ...proportional, lowest: 1 } }), given(10, 100));
  expect(told).toContain('คำนวณได้ต่ำกว่าคะแนนขั้นต่ำ จึงได้คะแนนขั้นต่ำ 1.00 คะแนน');
  expect(told).not.toContain('÷');
});

test('levels without a line, and what reaches no level, with a line or without', () => {
  const steps = indicator({ ...spending, criterion: { rule: 'levels-steps', target: 100, levels } });
  expect(say(steps, given(92, 100))).toBe(
    'เบิกจ่าย 92 บาท จากงบจัดสรร 100 บาท คิดเป็นร้อยละ 92.00 (เป้าหมายไม่น้อยกว่าร้อยละ 100) ' +
      'ถึงระดับ 3 (ร้อยละ 90) ได้ 3.00 คะแนน หากเบิกจ่ายเพิ่ม 8 บาท จะได้ 5 คะแนนเต็ม',
  );
  expect(say(steps, given(70, 100))).toContain('ยังไม่ถึงระดับแรกที่กำหนด (ร้อยละ 80) ได้คะแนนขั้นต่ำ 0.00 คะแนน');
  const line = indicator({
    ...spending,
    criterion: { rule: 'levels-linear', target: 100, levels, lowest: 1 },
  });
  expect(say(line, given(70, 100))).toContain('ยังไม่ถึงระดับแรกที่กำหนด (ร้อยละ 80) ได้คะแนนขั้นต่ำ 1.00 คะแนน');
});

test('pass or fail', () => {
  const pass = indicator({ ...spending, criterion: { rule: 'pass-fail', operator: '>', target: 60 } });
  expect(say(pass, given(60, 100))).toBe(
    'เบิกจ่าย 60 บาท จากงบจัดสรร 100 บาท คิดเป็นร้อยละ 60.00 (เป้าหมายมากกว่าร้อยละ 60) ' +
      'ยังไม่ผ่านเป้าหมาย ได้ 0.00 คะแนน หากเบิกจ่ายเพิ่ม 1 บาท จะได้ 5 คะแนนเต็ม',
  );
});

test('a number with a unit of its own', () => {
  const stories = indicator({
    measure: 'number',
    labels: ['ผล'],
    unit: 'เรื่อง',
    criterion: { rule: 'proportional', target: 4 },
  });
  expect(say(stories, given(3))).toBe(
    'ผล 3 เรื่อง (เป้าหมายไม่น้อยกว่า 4 เรื่อง) ได้ 5 × 3 ÷ 4 = 3.75 คะแนน หากผลไม่น้อยกว่า 4 เรื่อง จะได้ 5 คะแนนเต็ม',
  );
});

test('a small number does not become 0 in the arithmetic', () => {
  const small = indicator({ measure: 'number', criterion: { rule: 'proportional', target: '0.05' } });
  expect(say(small, given('0.004'))).toContain('ได้ 5 × 0.004 ÷ 0.05 = 0.40 คะแนน');
});

test('a score given directly', () => {
  expect(say(indicator(), given('4.25'))).toBe('กลุ่มงานให้คะแนนโดยตรง 4.25 คะแนน');
});

test("the work group's score, its reason and what the inputs give, without advice: the score is settled", () => {
  const told = say(indicator(spending), confirmedAs('4.25', given(920_000, 1_000_000), 'รวมงบเหลื่อมปี'));
  for (const part of ['กลุ่มงานประสานฯ ให้คะแนน 4.25 คะแนน', 'เหตุผล: รวมงบเหลื่อมปี', '= 4.60 คะแนน'])
    expect(told).toContain(part);
  expect(told).not.toContain('หาก');
});

test('a missing input is named with who owes it', () => {
  expect(say(indicator(spending), MISSING)).toBe('ยังไม่ได้รับข้อมูล เบิกจ่าย (บาท) จากกลุ่มงานประสานฯ');
  const both: Result = { ...MISSING, reported: { kind: 'missing', blank: [0, 1] } };
  expect(say(indicator(spending), both)).toBe('ยังไม่ได้รับข้อมูล เบิกจ่าย (บาท) และงบจัดสรร (บาท) จากกลุ่มงานประสานฯ');
  expect(say(indicator(spending), MISSING, { missingAsZero: true })).toContain('จึงคิดเป็น 0 คะแนน');
});

test('of a list that is blank throughout, not every item is read out', () => {
  const count = indicator({
    measure: 'count',
    labels: items,
    criterion: { rule: 'proportional', target: 5 },
  });
  const blank: Result = { ...MISSING, reported: { kind: 'missing', blank: [0, 1, 2, 3, 4] } };
  expect(say(count, blank)).toBe('ยังไม่ได้รับข้อมูล');
});

test('of a list that is blank in part, the blanks are named', () => {
  const count = indicator({
    measure: 'count',
    labels: items,
    criterion: { rule: 'proportional', target: 5 },
  });
  const blank: Result = { ...MISSING, reported: { kind: 'missing', blank: [0, 2, 4] } };
  expect(say(count, blank)).toBe('ยังไม่ได้รับข้อมูล กิจกรรมตามแผน และเผยแพร่ และรายงานผู้บังคับบัญชา');
});

test("the work group's score stands alone where the inputs give none, or the same one as shown", () => {
  expect(say(indicator(spending), confirmedAs(3, MISSING))).toBe(
    'กลุ่มงานประสานฯ ให้คะแนน 3.00 คะแนน ซึ่งถือเป็นที่สุด',
  );
  expect(say(indicator(spending), confirmedAs(3, given(5, 0)))).toBe(
    'กลุ่มงานประสานฯ ให้คะแนน 3.00 คะแนน ซึ่งถือเป็นที่สุด',
  );
  // 4.001 and 3.999 are both 4.00.
  expect(say(indicator(), confirmedAs('4.001', given('3.999')))).toBe(
    'กลุ่มงานที่รับผิดชอบให้คะแนน 4.00 คะแนน ซึ่งถือเป็นที่สุด',
  );
});

test('fewer items than were ticked is no advice', () => {
  const few = { rule: 'pass-fail', operator: '<=', target: 1 } as const;
  expect(say(indicator({ measure: 'count', labels: ['ก', 'ข'], criterion: few }), given(1, 1))).toBe(
    'ทำครบทั้ง 2 ข้อ (เป้าหมายไม่เกิน 1 ข้อ) ยังไม่ผ่านเป้าหมาย ได้ 0.00 คะแนน',
  );
});

test('a growth of nothing is no fall', () => {
  const growth = {
    measure: 'growth',
    labels: ['ปีนี้', 'ปีก่อน'],
    criterion: { rule: 'pass-fail', target: 0 },
  } as const;
  expect(say(indicator(growth), given(100, 100))).toContain('ปีนี้ 100 เทียบกับปีก่อน 100 เพิ่มขึ้นร้อยละ 0.00');
});

test('not assessed', () => {
  expect(say(indicator(spending), NOT_ASSESSED)).toBe('ไม่ประเมินตัวชี้วัดนี้ จึงไม่นำน้ำหนักมาคิด');
  expect(say(indicator(spending), NOT_ASSESSED, { notAssessedAsZero: true })).toContain('คิดเป็น 0 คะแนน');
});

test('a problem says that there is no score yet, and why', () => {
  expect(say(indicator(spending), UNREADABLE)).toBe('ยังให้คะแนนไม่ได้ อ่านไม่ได้');
  expect(say(indicator(spending), given(5, 0))).toContain('งบจัดสรร (บาท) เป็น 0');
  expect(say(indicator(spending), given(-5, 10))).toBe(
    'ยังให้คะแนนไม่ได้ เพราะเบิกจ่าย (บาท) ติดลบ (-5) โปรดแก้เป็นตัวเลขตั้งแต่ 0 ขึ้นไป',
  );
  expect(say(indicator({ labels: ['คะแนน'] }), given(7))).toBe(
    'ยังให้คะแนนไม่ได้ เพราะคะแนนอยู่นอกช่วง 0 ถึง 5 (7) โปรดแก้ให้อยู่ในช่วงนี้',
  );
});

test('a bare value against a criterion, for the custom function', () => {
  const rule = criterion(proportional);
  expect(explainValue('ผล', exact(92), scoreValue(exact(92), rule), rule, 2)).toBe(
    'ผล 92 (เป้าหมายไม่น้อยกว่า 100) ได้ 5 × 92 ÷ 100 = 4.60 คะแนน',
  );
});

test('a bare value with levels, called by a name that ends in a digit', () => {
  const rule = criterion({ rule: 'levels-steps', target: 100, levels: { 3: 90 } });
  expect(explainValue('ผลปี 67', exact(92), scoreValue(exact(92), rule), rule, 2)).toBe(
    'ผลปี 67 เท่ากับ 92 (เป้าหมายไม่น้อยกว่า 100) ถึงระดับ 3 (90) ได้ 3.00 คะแนน',
  );
});

test('a score that comes to 4.99 by itself is told as it came about', () => {
  expect(say(indicator(spending), given(998, 1000))).toContain('ได้ 5 × 99.8 ÷ 100 = 4.99 คะแนน');
});

test.each([
  [0, 'ได้ 5 × 33.33 ÷ 100 = 2 คะแนน'],
  [1, 'ได้ 5 × 33.33 ÷ 100 = 1.7 คะแนน'],
  [4, 'ได้ 5 × 33.3333 ÷ 100 = 1.6667 คะแนน'],
])('with %i decimals shown: %s', (decimals, expected) => {
  expect(say(indicator(spending), given(1, 3), { decimals })).toContain(expected);
});

import { describe, expect, it, test } from 'vitest';
import {
  adviseDistrict,
  type Indicator,
  type Result,
  sayHandIn,
  sayNextGrade,
  sayStep,
  scoreRound,
} from '../../../src/scoring/index.ts';
import {
  type CriterionWords,
  confirmedAs,
  given,
  indicator,
  MISSING,
  NOT_ASSESSED,
  UNREADABLE,
} from '../support/build.ts';
import { type RoundWords, roundOf } from '../support/round.ts';

const named = (code: string, shortName: string, one: Indicator): Indicator => ({ ...one, code, shortName });

const spent = (weight: number, words: Partial<CriterionWords> = {}): Indicator =>
  indicator({
    measure: 'percent',
    labels: ['เบิกจ่าย (บาท)', 'งบจัดสรร (บาท)'],
    weight,
    criterion: { rule: 'proportional', target: 100, ...words },
  });
const items = (weight: number): Indicator =>
  indicator({
    measure: 'count',
    labels: ['ก', 'ข', 'ค', 'ง', 'จ'],
    weight,
    criterion: { rule: 'proportional', target: 5 },
  });
const sent = (weight: number): Indicator =>
  indicator({
    measure: 'yes-no',
    labels: ['ส่งองค์ความรู้'],
    weight,
    criterion: { rule: 'pass-fail', target: 1 },
  });
const quality = (weight: number): Indicator =>
  indicator({
    measure: 'number',
    labels: ['ความเชื่อมั่น'],
    unit: 'ร้อยละ',
    weight,
    criterion: { rule: 'proportional', operator: '>', target: 95 },
  });
const left = (weight: number): Indicator =>
  indicator({
    measure: 'percent',
    labels: ['คงเหลือ (ครัวเรือน)', 'เป้าหมาย (ครัวเรือน)'],
    weight,
    criterion: { rule: 'proportional', operator: '<=', target: 10 },
  });

function advised(words: Omit<RoundWords, 'results'> & { results: readonly Result[] }) {
  const round = roundOf({ ...words, results: [words.results] });
  const [district] = scoreRound(round);
  if (!district) throw new Error('no district came back');
  const advice = adviseDistrict(round, words.results, district);
  const at = (index: number): Indicator => round.indicators[index] ?? indicator();
  return {
    advice,
    steps: advice.steps.map((step) => sayStep(at(step.indicator), step, round.policy.decimals)),
    handIns: advice.handIns.map((one) =>
      sayHandIn(at(one.indicator), one, round.policy.decimals, 'กลุ่มงาน ก'),
    ),
    next: sayNextGrade(round.indicators, advice, round.policy.decimals),
  };
}

test('the three changes that raise the total most, in the words and units of the inputs', () => {
  // Weights 40 + 20 + 20 + 20 = 100, shares 100. Scores: 4.6, 2 of 5 items = 2, not sent = 0, 25 % left against 10 %
  // = 5 × 10 ÷ 25 = 2. Gains: 0.4 × 0.4 = 0.16; 3 × 0.2 = 0.60; 5 × 0.2 = 1.00; 3 × 0.2 = 0.60.
  const { steps } = advised({
    indicators: [spent(40), items(20), sent(20), left(20)],
    results: [given(920_000, 1_000_000), given(1, 0, 1, 0, 0), given(0), given(50, 200)],
  });
  expect(steps).toEqual([
    'ส่งองค์ความรู้ ได้คะแนนรวมเพิ่ม 1.00',
    'ทำเพิ่มอีก 3 ข้อ ได้คะแนนรวมเพิ่ม 0.60',
    'ลดคงเหลือลงอีก 30 ครัวเรือน คะแนนรวมจะเพิ่ม 0.60',
  ]);
});

test('the gain goes by the share of the section', () => {
  // 0.4 points × 40/100 in a section of 35 of 100: 0.4 × 0.4 × 0.35 = 0.056.
  const { steps } = advised({
    indicators: [
      spent(40),
      { ...indicator({ weight: 60 }), section: 0 },
      { ...indicator({ weight: 1 }), section: 1 },
    ],
    shares: [35, 65],
    results: [given(920_000, 1_000_000), given(5), given(5)],
  });
  expect(steps).toEqual(['เบิกจ่ายเพิ่ม 80,000 บาท ได้คะแนนรวมเพิ่ม 0.06']);
});

test('a number is told its goal', () => {
  // 5 × 76 ÷ 95 = 4; full points add 1.
  const { steps } = advised({ indicators: [quality(1)], results: [given(76)] });
  expect(steps).toEqual(['ความเชื่อมั่นมากกว่าร้อยละ 95 ได้คะแนนรวมเพิ่ม 1.00']);
});

describe('where no points lie between levels', () => {
  const steps = spent(50, { rule: 'levels-steps', target: 100, levels: { 1: 80, 2: 85, 3: 90, 4: 95 } });

  it('the next level is the advice', () => {
    // 84 of 100 is level 1; 85 is level 2: one point × 50/100.
    const told = advised({
      indicators: [steps, indicator({ weight: 50 })],
      results: [given(84, 100), given(5)],
    });
    expect(told.steps).toEqual(['เบิกจ่ายเพิ่ม 1 บาท ให้ถึงระดับ 2 ได้คะแนนรวมเพิ่ม 0.50']);
  });

  it('steps on the same input are one change towards the next grade', () => {
    // Level 1 and 5 points: (1 + 5) ÷ 2 = 3.00, 60 %. 70 % wants 3.50: level 2. 80 % would want level 3.
    const told = advised({
      indicators: [steps, indicator({ weight: 50 })],
      results: [given(84, 100), given(5)],
    });
    expect(told.next).toBe('หากเบิกจ่ายเพิ่ม 1 บาท ให้ถึงระดับ 2 (ก1) จะได้ร้อยละ 70.00 ถึงระดับดี (ตั้งแต่ร้อยละ 70.00)');
    const far = advised({
      indicators: [steps, indicator({ weight: 50 })],
      results: [given(84, 100), given(5)],
      grades: [['ดีมาก', 80]],
    });
    // Level 3: (3 + 5) ÷ 2 = 4.00.
    expect(far.next).toBe('หากเบิกจ่ายเพิ่ม 6 บาท ให้ถึงระดับ 3 (ก1) จะได้ร้อยละ 80.00 ถึงระดับดีมาก (ตั้งแต่ร้อยละ 80.00)');
  });

  it('a further step on the same input comes before an equal one on a later indicator', () => {
    // Level 1 twice: 1.00, 20 %. Each level adds 1 × 50/100 = 0.50, 10 %: two of them make 40 %.
    const { advice, next } = advised({
      indicators: [steps, named('ก2', 'ข', steps)],
      results: [given(84, 100), given(84, 100)],
      grades: [['พอใช้', 40]],
    });
    expect(advice.next.kind).toBe('reachable');
    expect(next).toBe('หากเบิกจ่ายเพิ่ม 6 บาท ให้ถึงระดับ 3 (ก1) จะได้ร้อยละ 40.00 ถึงระดับพอใช้ (ตั้งแต่ร้อยละ 40.00)');
  });

  it('a further step that adds more comes before a smaller one on another input', () => {
    // (1 + 4.6) ÷ 2 = 2.80. Level 2 adds 0.50; then full points add 1.50, and the other only 0.20: 4.80, 96 %.
    const jump = spent(50, { rule: 'levels-steps', target: 100, levels: { 1: 80, 2: 85 } });
    const { next } = advised({
      indicators: [jump, named('ก2', 'ข', spent(50))],
      results: [given(84, 100), given(92, 100)],
      grades: [['ดีมาก', 80]],
    });
    expect(next).toBe('หากเบิกจ่ายเพิ่ม 16 บาท (ก1) จะได้ร้อยละ 96.00 ถึงระดับดีมาก (ตั้งแต่ร้อยละ 80.00)');
  });

  it('a number that has to fall is told the bound of the next level', () => {
    // 18 days are level 3 of 5 points; 15 days are level 4.
    const days = indicator({
      measure: 'number',
      labels: ['ระยะเวลา'],
      unit: 'วัน',
      criterion: { rule: 'levels-steps', operator: '<=', target: 10, levels: { 3: 20, 4: 15 } },
    });
    const { steps: told } = advised({ indicators: [days], results: [given(18)] });
    expect(told).toEqual(['ระยะเวลาไม่เกิน 15 วัน ได้คะแนนรวมเพิ่ม 1.00']);
  });

  it('levels that earn no more than the lowest score are passed over', () => {
    const lowest = spent(1, {
      rule: 'levels-steps',
      target: 100,
      levels: { 0: 50, 1: 60, 3: 80 },
      lowest: 1,
    });
    // 40 has 1 point; 50 and 60 have 1 too; 80 has 3.
    const told = advised({ indicators: [lowest], results: [given(40, 100)] });
    expect(told.steps).toEqual(['เบิกจ่ายเพิ่ม 40 บาท ให้ถึงระดับ 3 ได้คะแนนรวมเพิ่ม 2.00']);
  });
});

test('final scores, scores given directly, what is not assessed and what is full are not advised on', () => {
  const told = advised({
    indicators: [spent(20), indicator({ weight: 20 }), items(20), sent(20)],
    results: [confirmedAs(3, given(1, 2)), given(2), NOT_ASSESSED, given(1)],
  });
  expect(told.steps).toEqual([]);
  expect(told.handIns).toEqual([]);
});

test('what is missing or unreadable comes as what full points would add, at most', () => {
  // So far 4.00 of weight 50. With 5 for weight 30: (4 × 50 + 5 × 30) ÷ 80 = 4.375; with 5 for weight 20:
  // (200 + 100) ÷ 70 = 4.2857….
  const told = advised({
    indicators: [
      spent(50),
      named('ก2', 'รายได้ OTOP', spent(20)),
      named('ก3', 'คลิก', items(30)),
      indicator({ weight: 9 }),
    ],
    results: [given(80, 100), MISSING, UNREADABLE, NOT_ASSESSED],
  });
  expect(told.handIns).toEqual([
    'รอแก้ไขข้อมูล "คลิก" (กลุ่มงาน ก) หากได้คะแนนเต็ม คะแนนรวมจะเพิ่มได้ไม่เกิน 0.38',
    'รอข้อมูล "รายได้ OTOP" (กลุ่มงาน ก) หากได้คะแนนเต็ม คะแนนรวมจะเพิ่มได้ไม่เกิน 0.29',
  ]);
  expect(told.next).toBe('ข้อมูลยังไม่ครบ จึงยังไม่มีระดับผลการประเมิน');
});

test('the gain of a change is of the total so far, whatever is still missing', () => {
  // 5 × 80 ÷ 100 = 4, alone in the total: full points add all of 1.
  const { steps } = advised({ indicators: [spent(50), spent(50)], results: [given(80, 100), MISSING] });
  expect(steps).toEqual(['เบิกจ่ายเพิ่ม 20 บาท ได้คะแนนรวมเพิ่ม 1.00']);
});

test('what is missing comes by its weight, of equal weights in the order of the indicators', () => {
  // 4.00 of weight 50. With 5 for weight 30: 4.375; for weight 20: 4.2857….
  const open = [spent(30), spent(20), spent(20)];
  const names = ['หนึ่ง', 'สอง', 'สาม'];
  const told = advised({
    indicators: [spent(50), ...open.map((one, i) => named(`ก${i + 2}`, names[i] ?? '', one))],
    results: [given(80, 100), MISSING],
  });
  expect(told.handIns).toEqual([
    'รอข้อมูล "หนึ่ง" (กลุ่มงาน ก) หากได้คะแนนเต็ม คะแนนรวมจะเพิ่มได้ไม่เกิน 0.38',
    'รอข้อมูล "สอง" (กลุ่มงาน ก) หากได้คะแนนเต็ม คะแนนรวมจะเพิ่มได้ไม่เกิน 0.29',
    'รอข้อมูล "สาม" (กลุ่มงาน ก) หากได้คะแนนเต็ม คะแนนรวมจะเพิ่มได้ไม่เกิน 0.29',
  ]);
});

test('a score that a work group gives directly is awaited, not sent', () => {
  // 4.00 of weight 50 so far; with 5 for weight 50: 4.50.
  const told = advised({
    indicators: [spent(50), named('ส1', 'มุ่งผล', indicator({ weight: 50 }))],
    results: [given(80, 100), MISSING],
  });
  expect(told.handIns).toEqual(['รอคะแนน "มุ่งผล" (กลุ่มงาน ก) หากได้คะแนนเต็ม คะแนนรวมจะเพิ่มได้ไม่เกิน 0.50']);
});

test('a district that has sent nothing is told what it waits for, without figures', () => {
  const told = advised({
    indicators: [named('ก2', 'รายได้', spent(20)), named('ก3', 'คลิก', items(30))],
    results: [MISSING, MISSING],
  });
  expect(told.handIns).toEqual(['รอข้อมูล "รายได้" (กลุ่มงาน ก)', 'รอข้อมูล "คลิก" (กลุ่มงาน ก)']);
});

describe('the next grade', () => {
  it('takes the fewest of the best changes that reach the next bound, and tells the grade they earn', () => {
    // Weights 40, 30, 30: 4.6 × 0.4 + 2 × 0.3 + 0 = 2.44, 48.8 %. Sending adds 1.50 (78.8 %): over พอใช้ to ดี.
    const told = advised({
      indicators: [spent(40), items(30), sent(30)],
      results: [given(92, 100), given(1, 1, 0, 0, 0), given(0)],
    });
    expect(told.next).toBe('หากส่งองค์ความรู้ (ก1) จะได้ร้อยละ 78.80 ถึงระดับดี (ตั้งแต่ร้อยละ 70.00) ข้ามระดับพอใช้');
    const two = advised({
      indicators: [spent(40), items(30), sent(30)],
      results: [given(92, 100), given(1, 1, 0, 0, 0), given(0)],
      grades: [['ดีมาก', 80]],
    });
    // 2.44 + 1.50 + 0.90 = 4.84, 96.8 %.
    expect(two.next).toBe(
      'หากทำครบทั้ง 2 รายการ ได้แก่ (1) ส่งองค์ความรู้ (ก1) (2) ทำเพิ่มอีก 3 ข้อ (ก1) จะได้ร้อยละ 96.80 ถึงระดับดีมาก (ตั้งแต่ร้อยละ 80.00)',
    );
  });

  it('names the grades that are passed over, from the lower up', () => {
    // 92 × 0.4 = 1.84 → 36.8 %; sending adds 5 × 0.6 = 3.00: 4.84, 96.8 %.
    const told = advised({
      indicators: [spent(40), sent(60)],
      results: [given(92, 100), given(0)],
      grades: [
        ['ดีเด่น', 90],
        ['ดีมาก', 80],
        ['ดี', 70],
        ['พอใช้', 30],
      ],
    });
    expect(told.next).toMatch(/ถึงระดับดีเด่น \(ตั้งแต่ร้อยละ 90.00\) ข้ามระดับดี ข้ามระดับดีมาก$/);
  });

  it('says what sending would bring where what is missing counts as 0', () => {
    // Weights 50, 30, 20: 4 × 0.5 + 0 + 0 = 2.00, 40 %. Full spending: 2.50, 50 %. Both sent in full: 2 + 2.5 = 4.50, 90 %.
    const told = advised({
      indicators: [spent(50), sent(30), indicator({ weight: 20 })],
      results: [given(80, 100), MISSING, MISSING],
      policy: { missingAsZero: true },
      grades: [['ดี', 50]],
    });
    expect(told.next).toBe(
      'หากเบิกจ่ายเพิ่ม 20 บาท (ก1) จะได้ร้อยละ 50.00 ถึงระดับดี (ตั้งแต่ร้อยละ 50.00) ' +
        'หรือเมื่อกลุ่มงานส่งผลที่ยังขาด 2 ตัวชี้วัด ซึ่งเพิ่มคะแนนรวมได้สูงสุด 2.50 (ได้ไม่เกินร้อยละ 90.00)',
    );
  });

  it('says when the changes there are do not reach it', () => {
    // 50 of 100 = 2.5 and a direct 1: 1.75, 35 %. Full spending: (5 + 1) ÷ 2 = 3, 60 %: not 70.
    const words = { indicators: [spent(1), indicator()], results: [given(50, 100), given(1)] };
    expect(advised({ ...words, grades: [['ดี', 70]] }).next).toBe(
      'ยังไม่ถึงระดับดี (ตั้งแต่ร้อยละ 70.00) แม้ปรับข้อมูลที่กรอกแล้วจนได้คะแนนเต็มทุกตัวที่ปรับได้ จะได้ร้อยละ 60.00',
    );
    const waiting = { ...words, results: [given(50, 100), MISSING], indicators: [spent(1), sent(1)] };
    expect(advised({ ...waiting, policy: { missingAsZero: true } }).next).toMatch(/ต้องรอผลที่ยังขาดด้วย$/);
  });

  it('says when there is none above', () => {
    expect(advised({ indicators: [spent(1)], results: [given(95, 100)] }).next).toBe(
      'ระดับผลดีเด่น ซึ่งเป็นระดับสูงสุดแล้ว',
    );
  });

  it('counts a percent that is shown at the bound as there', () => {
    // 5 × 89.996 ÷ 100 × 20 = 89.996 %, shown as 90.00: ดีเด่น already.
    expect(advised({ indicators: [spent(1)], results: [given('89.996', 100)] }).next).toBe(
      'ระดับผลดีเด่น ซึ่งเป็นระดับสูงสุดแล้ว',
    );
  });
});

test('a gain too small to show is not told as nothing', () => {
  // 0.05 points × 1/100 = 0.0005.
  const { steps } = advised({
    indicators: [spent(1), indicator({ weight: 99 })],
    results: [given(99, 100), given(5)],
  });
  expect(steps).toEqual(['เบิกจ่ายเพิ่ม 1 บาท ได้คะแนนรวมเพิ่มไม่ถึง 0.01']);
});

test('a section without a share gives no advice', () => {
  const { steps } = advised({
    indicators: [spent(1), { ...indicator(), section: 1 }],
    shares: [0, 100],
    results: [given(50, 100), given(5)],
  });
  expect(steps).toEqual([]);
});

test('nobody is advised to undo what was done', () => {
  // At most one item, and no complaint: fewer ticks would earn more.
  const atMost = { rule: 'proportional', operator: '<=', target: 1 } as const;
  const fewer = indicator({ measure: 'count', labels: ['ก', 'ข'], criterion: atMost });
  const steps = { rule: 'levels-steps', operator: '<=', target: 0, levels: { 3: 1 } } as const;
  const levels = indicator({ measure: 'count', labels: ['ก', 'ข'], criterion: steps });
  const none = indicator({ measure: 'yes-no', criterion: { rule: 'pass-fail', operator: '<', target: 1 } });
  const told = advised({ indicators: [fewer, levels, none], results: [given(1, 1), given(1, 1), given(1)] });
  expect(told.steps).toEqual([]);
});

test('nothing is advised on what is monitored only, whatever stands there', () => {
  const watched = [spent(0), sent(0), spent(0)];
  const { steps, handIns } = advised({
    indicators: [spent(1), ...watched],
    results: [given(50, 100), given(50, 100), MISSING, UNREADABLE],
  });
  expect(steps).toHaveLength(1);
  expect(handIns).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { ROUNDS } from '../../../src/workbook/history/rounds.ts';
import type { TabValue } from '../../../src/workbook/tabs/tab-description.ts';
import { byLevels, given, inProportion, reviewed, TARGET, type Told } from './support.ts';

const STEPS = 'ระดับ ไม่คิดทศนิยม';
const LADDER = [60, 70, 80, 90, 100];
/** Three indicators of equal weight that do not go together, so that each has a third of the spread. */
const CALM = [
  given('ก1', 30, [5, 1, 3, 3, 3, 3]),
  given('ก2', 30, [3, 3, 5, 1, 3, 3]),
  given('ก3', 30, [3, 3, 3, 3, 5, 1]),
];

const told = (indicators: readonly Told[], ...rest: [] | [[string, number][]]) =>
  reviewed(indicators, ...rest).findings.map(({ kind, codes, seen }) => ({ kind, codes, seen }));

describe('a round in which nothing stands out', () => {
  it('is left in peace', () => {
    expect(told(CALM)).toEqual([]);
  });

  it('is told what could not be looked at yet, and why', () => {
    const few = CALM.map((one) => ({ ...one, results: one.results.slice(0, 3) }));
    expect(reviewed(few).notLooked).toEqual([
      'ค่าระดับ: ยังไม่มีตัวชี้วัดที่กำหนดค่าระดับ',
      'ได้คะแนนเท่ากันทุกแห่ง: ต้องมีข้อมูลครบอย่างน้อย 5 แห่ง',
      'ตัวเดียวชี้ขาดอันดับ: ต้องมีข้อมูลครบอย่างน้อย 5 แห่งในประเภทเดียวกัน',
      'วัดเรื่องเดียวกันสองครั้ง: ต้องมีผลของสองตัวชี้วัดขึ้นไป ตัวละอย่างน้อย 6 แห่ง',
      'เทียบเป้าหมายกับผลรอบก่อน: ยังไม่มีรอบก่อนหน้าในชีต "ผลรอบที่ปิดแล้ว"',
    ]);
  });
});

describe('levels', () => {
  it('so far apart that most districts stand on one step are told with the step and the results', () => {
    const far = byLevels('ล1', 30, STEPS, LADDER, [80.5, 82, 84, 86, 89.5, 71]);
    const [found] = reviewed([far, ...CALM]).findings;
    expect(found).toMatchObject({ kind: 'levels', codes: ['ล1'], what: 'ชื่อของ ล1' });
    // 80.5 to 89.5 all reach level 3 and not 4.
    expect(found?.seen).toBe(
      '5 จาก 6 แห่งได้ 3.00 คะแนนเท่ากัน ทั้งที่ผลต่างกัน (ตั้งแต่ 80.5 ถึง 89.5) ค่าระดับและเป้าหมายคือ 60 · 70 · 80 · 90 · 100',
    );
    expect(found?.look).toContain('ห่างกัน');
  });

  it('so close that most districts are beyond them all are told as close', () => {
    const close = byLevels('ล1', 30, STEPS, [50, 50.5, 51, 51.5, 52], [60, 70, 80, 90, 55, 20]);
    const [found] = reviewed([close, ...CALM]).findings;
    expect(found?.seen).toMatch(/^5 จาก 6 แห่งได้ 5.00 คะแนนเท่ากัน/);
    expect(found?.look).toContain('ชิดกัน');
  });

  it.each<[string, Told]>([
    ['scores that differ', byLevels('ล1', 30, STEPS, LADDER, [61, 71, 81, 91, 100, 65])],
    ['four of six alike', byLevels('ล1', 30, STEPS, LADDER, [80.5, 82, 84, 86, 91, 71])],
    ['results that are the same', byLevels('ล1', 30, STEPS, LADDER, [85, 85, 85, 85, 85, 71])],
    [
      'a wide ladder that most have climbed',
      byLevels('ล1', 30, STEPS, LADDER, [100, 101, 102, 103, 104, 75]),
    ],
  ])('with %s are not', (_, one) => {
    expect(told([one, ...CALM]).filter(({ kind }) => kind === 'levels')).toEqual([]);
  });
});

describe('all alike', () => {
  it('at 5 is a fact, not a fault', () => {
    const [found] = reviewed([given('ต', 10, [5, 5, 5, 5, 5, 5]), ...CALM]).findings;
    expect(found).toMatchObject({ kind: 'all-alike', codes: ['ต'] });
    expect(found?.seen).toBe('ทั้ง 6 แห่งที่ข้อมูลครบได้ 5 คะแนนเท่ากัน');
    expect(found?.look).toMatch(/^เป็นข้อเท็จจริง ไม่ใช่ข้อบกพร่อง: ทุกแห่งทำได้ตามเป้าหมาย/);
  });

  it('at the lowest score too, whichever that is', () => {
    const low = byLevels('ต', 10, STEPS, LADDER, [1, 2, 3, 4, 5, 6]);
    const one = { ...low, row: { ...low.row, คะแนนขั้นต่ำ: 1 } };
    expect(told([one, ...CALM])).toContainEqual({
      kind: 'all-alike',
      codes: ['ต'],
      seen: 'ทั้ง 6 แห่งที่ข้อมูลครบได้ 1 คะแนนเท่ากัน',
    });
  });

  it('but for one district, or among incomplete ones, is not told', () => {
    expect(told([given('ต', 10, [5, 5, 5, 5, 5, 4.99]), ...CALM])).toEqual([]);
    const open = given('ต', 10, ['', '', 5, 5, 5, 5]);
    expect(told([open, ...CALM]).filter(({ kind }) => kind === 'all-alike')).toEqual([]);
  });
});

describe('the ranking', () => {
  it('that one indicator decides is told with its part of the spread', () => {
    // The others are alike but for a little: all of the spread is ก's. 0.6 × (5 − 1) = 2.4.
    const found = told([
      given('ก', 60, [1, 2, 3, 4, 5, 3]),
      given('ข', 20, [4, 4, 4, 4, 4, 3.9]),
      given('ค', 20, [4, 4, 4, 4, 4, 4]),
    ]);
    expect(found).toEqual([
      {
        kind: 'decides-ranking',
        codes: ['ก'],
        seen: 'ร้อยละ 100 ของความแตกต่างของคะแนนรวม 6 แห่งมาจากตัวนี้ (คะแนนตัวนี้ 1.00 ถึง 5.00 คะแนนรวมห่างกันไม่เกิน 2.40)',
      },
    ]);
  });

  it('of totals that hardly differ is not', () => {
    const calm = [
      given('ก', 60, [4, 4.01, 4.02, 4.03, 4.04, 4.05]),
      given('ข', 20, [4, 4, 4, 4, 4, 4]),
      given('ค', 20, [4, 4, 4, 4, 4, 4]),
    ];
    expect(told(calm)).toEqual([]);
  });

  it('by two indicators alone is not: one of them always decides', () => {
    expect(told([given('ก', 90, [1, 2, 3, 4, 5, 3]), given('ข', 10, [4, 3, 4, 4, 3, 4])])).toEqual([]);
  });
});

describe('one thing measured twice', () => {
  const results = [10, 20, 35, 40, 55, 70];

  it('is told where the results are the same', () => {
    const found = told([inProportion('ก', 20, 100, results), inProportion('ข', 20, 80, results), ...CALM]);
    expect(found).toContainEqual({ kind: 'twice', codes: ['ก', 'ข'], seen: 'ผลตรงกันทุกแห่ง (6 แห่ง)' });
  });

  it('is told where they go together, or against each other', () => {
    const twice = results.map((one) => 2 * one + 1);
    expect(
      told([inProportion('ก', 20, 100, results), inProportion('ข', 20, 200, twice), ...CALM]),
    ).toContainEqual({
      kind: 'twice',
      codes: ['ก', 'ข'],
      seen: 'ผลของ 6 แห่งขึ้นลงตามกันเกือบทุกแห่ง (สหสัมพันธ์ 1.000)',
    });
    const rest = results.map((one) => 100 - one);
    expect(
      told([inProportion('ก', 20, 100, results), inProportion('ข', 20, 100, rest), ...CALM]),
    ).toContainEqual({
      kind: 'twice',
      codes: ['ก', 'ข'],
      seen: 'ผลของ 6 แห่งสวนทางกันเกือบทุกแห่ง (สหสัมพันธ์ -1.000)',
    });
  });

  it('is not told of results with few values, of which some are always alike', () => {
    const ticks = [0, 1, 1, 0, 1, 0];
    expect(told([inProportion('ก', 20, 1, ticks), inProportion('ข', 20, 1, ticks), ...CALM])).toEqual([]);
  });
});

describe('weights that no score can reach', () => {
  const percent = (target: number, operator: string): Told => ({
    row: {
      รหัส: 'ร',
      ตัวชี้วัด: 'ร้อยละ',
      น้ำหนัก: 20,
      วิธีวัด: 'ร้อยละ',
      ข้อมูลที่กรอก: 'ทำได้ | ทั้งหมด',
      เกณฑ์: 'บัญญัติไตรยางศ์',
      เงื่อนไข: operator,
      [TARGET]: target,
    },
    results: [
      [1, 9],
      [5, 9],
      [2, 9],
      [8, 9],
      [7, 9],
      [3, 9],
    ],
  });
  const count = (target: number): Told => ({
    row: {
      รหัส: 'น',
      ตัวชี้วัด: 'นับข้อ',
      น้ำหนัก: 20,
      วิธีวัด: 'นับข้อที่ทำแล้ว',
      ข้อมูลที่กรอก: 'หนึ่ง | สอง | สาม',
      [TARGET]: target,
    },
    results: ['ใช่', 'ไม่ใช่', 'ใช่', 'ไม่ใช่', 'ใช่', 'ไม่ใช่'],
  });
  const outOfReach = (indicators: readonly Told[], ...rest: [] | [[string, number][]]) =>
    told(indicators, ...rest)
      .filter(({ kind }) => kind === 'out-of-reach')
      .map(({ codes, seen }) => `${codes.join(' ')}: ${seen}`);

  it('are told where the target is beyond what can be had', () => {
    expect(outOfReach([count(4), ...CALM])).toEqual([
      'น: น้ำหนัก 20 เป้าหมายไม่น้อยกว่า 4 ข้อ แต่มีรายการให้นับเพียง 3 ข้อ จึงไม่มีใครได้ 5 คะแนน',
    ]);
    expect(outOfReach([percent(100, 'มากกว่า'), ...CALM])).toEqual([
      'ร: น้ำหนัก 20 เป้าหมายมากกว่าร้อยละ 100 แต่ส่วนหนึ่งของทั้งหมดได้ไม่เกินร้อยละ 100 จึงไม่มีใครได้ 5 คะแนน',
    ]);
    expect(outOfReach([count(3), percent(100, 'ไม่น้อยกว่า'), ...CALM])).toEqual([]);
  });

  it('are told where nobody is assessed', () => {
    const nobody = given('ว', 20, Array(6).fill('ไม่ประเมิน'));
    expect(outOfReach([nobody, ...CALM])).toEqual(['ว: น้ำหนัก 20 แต่ทั้ง 6 แห่งระบุว่าไม่ประเมิน น้ำหนักนี้จึงไม่มีผลกับใคร']);
    const most = given('ว', 20, [...Array(5).fill('ไม่ประเมิน'), 4]);
    expect(outOfReach([most, ...CALM])).toEqual([]);
  });

  it('are told where the section has no share', () => {
    const other = given('อ', 100, [1, 5, 2, 4, 3, 1]);
    const inOther = { ...other, row: { ...other.row, องค์ประกอบ: 'อื่น' } };
    const sections: [string, number][] = [
      ['งาน', 100],
      ['อื่น', 0],
    ];
    expect(outOfReach([...CALM, inOther], sections)).toEqual([
      'อ: น้ำหนักองค์ประกอบเป็น 0 คะแนนของ 1 ตัวชี้วัดในองค์ประกอบนี้จึงไม่ไปถึงคะแนนรวม',
    ]);
  });
});

describe('a target looser than last round’s results', () => {
  const now = inProportion('ก', 20, 50, [10, 50, 20, 60, 30, 5]);
  /** ผลรอบที่ปิดแล้ว with one indicator of round 2 of 2567. */
  const closed = (values: readonly number[], measure = 'ตัวเลข', round: [number, number] = [2567, 2]) => [
    [...ROUNDS.columns],
    ...values.map((value, d) =>
      ROUNDS.columns.map((column): TabValue => {
        const row: Record<string, TabValue> = {
          fiscal_year: round[0],
          round: round[1],
          province: 'จันทบุรี',
          district: `อำเภอ ${'กขคงจฉ'[d]}`,
          code: 'ก',
          measure,
          value,
        };
        return row[column] ?? '';
      }),
    ),
  ];
  const looser = (rows: ReturnType<typeof closed>): string[] =>
    reviewed([now, ...CALM], undefined, rows)
      .findings.filter(({ kind }) => kind === 'looser')
      .map(({ seen }) => seen);

  it('is told with how many had done better, and how much', () => {
    expect(looser(closed([55, 60, 70, 51, 50, 49]))).toEqual([
      'รอบที่ 2 ปีงบประมาณ 2567 มี 4 จาก 6 แห่งทำได้ดีกว่าเป้าหมายรอบนี้แล้ว (ตั้งแต่ 51 ถึง 70)',
    ]);
  });

  it.each<[string, ReturnType<typeof closed>]>([
    ['half of the districts had done better', closed([55, 60, 70, 50, 50, 49])],
    ['the last round had come to just this target', closed([50, 50, 50, 50, 50, 50])],
    ['the code was measured in another way', closed([55, 60, 70, 51, 50, 49], 'ร้อยละ')],
    ['the round that was closed is this one', closed([55, 60, 70, 51, 50, 49], 'ตัวเลข', [2568, 1])],
  ])('is not told where %s', (_, rows) => {
    expect(looser(rows)).toEqual([]);
  });
});

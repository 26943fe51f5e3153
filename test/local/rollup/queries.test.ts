import { describe, expect, it } from 'vitest';
import { askHistory } from '../../../src/local/rollup/engine/ask-history.ts';
import { askReport, type RoundAnswers } from '../../../src/local/rollup/engine/ask-report.ts';
import { loadTables } from '../../../src/local/rollup/engine/load-tables.ts';
import type { RolledWorkbook, RuleFact } from '../../../src/local/rollup/rolled-workbook.ts';
import { districtOf, resultOf, withEngine, workbookOf } from './support/rolled.ts';

const answersOf = (workbooks: RolledWorkbook[], base: RuleFact[] = []): Promise<RoundAnswers> =>
  withEngine(async (engine) => {
    await loadTables(engine, workbooks, base);
    return askReport(engine);
  });

describe('the ranking', () => {
  it('gives equal percents one rank, and the next its place: 1, 1, 3', async () => {
    const { ranking } = await answersOf([
      workbookOf('ก', { districts: [districtOf('ก1', 90.5), districtOf('ก2', 80)] }),
      workbookOf('ข', { districts: [districtOf('ข1', 90.5), districtOf('ข2', 80.01)] }),
    ]);
    expect(ranking.map(({ rank, district }) => [rank, district])).toEqual([
      [1, 'ก1'],
      [1, 'ข1'],
      [3, 'ข2'],
      [4, 'ก2'],
    ]);
  });

  it('is counted apart for each kind and for each set of rules', async () => {
    const { ranking } = await answersOf([
      workbookOf('ก', {
        districts: [districtOf('ก1', 70), districtOf('กลุ่มหนึ่ง', 60, { kind: 'กลุ่มงาน' })],
      }),
      workbookOf('ข', { rulesId: 'other', districts: [districtOf('ข1', 50)] }),
    ]);
    expect(ranking.map(({ rank, district, rulesId }) => [rank, district, rulesId])).toEqual([
      [1, 'ข1', 'other'],
      [1, 'กลุ่มหนึ่ง', 'same'],
      [1, 'ก1', 'same'],
    ]);
  });

  it('leaves out the incomplete, and the complete that their own workbook does not rank, with their ranges', async () => {
    const { ranking, incomplete } = await answersOf([
      workbookOf('ก', {
        districts: [
          districtOf('ครบ', 70),
          districtOf('รอ', 95, {
            complete: false,
            rank: null,
            grade: null,
            total: 4.5,
            low: 2.25,
            high: 4.75,
          }),
          districtOf('ประเมินน้อย', 99, { rank: null }),
          districtOf('ว่าง', 0, {
            complete: false,
            rank: null,
            total: null,
            percent: null,
            low: null,
            high: null,
          }),
        ],
      }),
    ]);
    expect(ranking.map(({ district }) => district)).toEqual(['ครบ']);
    expect(incomplete).toEqual([
      { province: 'ก', district: 'ประเมินน้อย', total: 4.95, range: [4.95, 4.95] },
      { province: 'ก', district: 'รอ', total: 4.5, range: [2.25, 4.75] },
      { province: 'ก', district: 'ว่าง', total: null, range: null },
    ]);
  });
});

describe('the mean of a province', () => {
  it('is that of the shown percents of its complete districts, rounded half up as a decimal', async () => {
    const { provinces } = await answersOf([
      // (80.00 + 80.01) ÷ 2 = 80.005; as doubles it would be 80.00.
      workbookOf('ก', { districts: [districtOf('ก1', 80), districtOf('ก2', 80.01)] }),
      // (1.00 + 1.01 + 1.00) ÷ 3 = 1.00333…
      workbookOf('ข', { districts: [1, 1.01, 1].map((percent, at) => districtOf(`ข${at}`, percent)) }),
      workbookOf('ค', { districts: [districtOf('ค1', 50, { complete: false })] }),
    ]);
    expect(provinces).toEqual([
      { province: 'ก', n: 2, complete: 2, mean: 80.01 },
      { province: 'ข', n: 3, complete: 3, mean: 1 },
      { province: 'ค', n: 1, complete: 0, mean: null },
    ]);
  });
});

describe('the spread of an indicator', () => {
  const scored = (scores: (number | null)[]): RolledWorkbook =>
    workbookOf('ก', { results: scores.map((score, at) => resultOf(`ก${at}`, 'ห1', { score })) });

  it('has quartiles on straight lines between neighbours', async () => {
    // Four scores: quartiles at places 0.75, 1.5, 2.25: 1 + 0.75 × 1, 2.5, 3 + 0.25 × 2; mean 11 ÷ 4.
    const { indicators } = await answersOf([scored([5, 1, 3, 2, null])]);
    expect(indicators).toEqual([
      {
        code: 'ห1',
        rulesId: 'same',
        n: 4,
        mean: 2.75,
        min: 1,
        q1: 1.75,
        median: 2.5,
        q3: 3.5,
        max: 5,
        atFull: 1,
      },
    ]);
  });

  it('is rounded half up where a double would be rounded down', async () => {
    // Median of 1.00 and 1.01 is 1.005; quartiles 1.0025 and 1.0075.
    const { indicators } = await answersOf([scored([1, 1.01])]);
    expect(indicators).toEqual([
      {
        code: 'ห1',
        rulesId: 'same',
        n: 2,
        mean: 1.01,
        min: 1,
        q1: 1,
        median: 1.01,
        q3: 1.01,
        max: 1.01,
        atFull: 0,
      },
    ]);
  });

  it('of one score is that score', async () => {
    const { indicators } = await answersOf([scored([4.99])]);
    expect(indicators[0]).toMatchObject({ n: 1, mean: 4.99, q1: 4.99, median: 4.99, q3: 4.99, atFull: 0 });
  });

  it('counts the same code apart where the rules are others', async () => {
    const other = { ...scored([1]), province: 'ข', rulesId: 'other' };
    const { indicators } = await answersOf([scored([5]), other]);
    expect(indicators.map(({ rulesId, mean }) => [rulesId, mean])).toEqual([
      ['other', 1],
      ['same', 5],
    ]);
  });
});

describe('what the country reached together', () => {
  const measured = async (measure: string, inputs: [number, number, number?][]) => {
    const results = inputs.map(([numerator, denominator, value = 1], at) =>
      resultOf(`ก${at}`, 'ห1', {
        measure,
        numerator,
        denominator,
        value: Number.isNaN(value) ? null : value,
      }),
    );
    return (await answersOf([workbookOf('ก', { results })])).measured;
  };

  it('is the sum above over the sum below, not the mean of percents', async () => {
    // 50 of 100 and 1 of 1: 51 ÷ 101 = 50.495… %, where the mean of 50 % and 100 % would be 75.
    expect(
      await measured('ร้อยละ', [
        [50, 100],
        [1, 1],
      ]),
    ).toEqual([{ code: 'ห1', rulesId: 'same', n: 2, percent: 50.5 }]);
  });

  it('is growth of the sum: (30 + 10) ÷ (20 + 30) − 1 = −20 %', async () => {
    expect(
      (
        await measured('ร้อยละที่เพิ่มขึ้น', [
          [30, 20],
          [10, 30],
        ])
      )[0]?.percent,
    ).toBe(-20);
  });

  it('is exact in sums of decimals, and rounded half away from zero', async () => {
    // 0.1 + 0.2 of 0.3 is all of it; 1 of 800 is 0.125 %, and a fall from 800 to 799 is 0.125 % too.
    expect(
      (
        await measured('ร้อยละ', [
          [0.1, 0.3],
          [0.2, 0],
        ])
      )[0]?.percent,
    ).toBe(100);
    expect((await measured('ร้อยละ', [[1, 800]]))[0]?.percent).toBe(0.13);
    expect((await measured('ร้อยละที่เพิ่มขึ้น', [[799, 800]]))[0]?.percent).toBe(-0.13);
  });

  it('counts only what has a value, and is nothing where nothing stands below the line', async () => {
    expect(
      (
        await measured('ร้อยละ', [
          [5, 0, Number.NaN],
          [1, 2],
        ])
      )[0],
    ).toMatchObject({ n: 1, percent: 50 });
    expect(await measured('ร้อยละ', [[5, 0]])).toEqual([]);
  });
});

describe('differences of rules', () => {
  const fact = (part: RuleFact['part'], code: string, field: RuleFact['field'], value: string): RuleFact => ({
    part,
    code,
    field,
    value,
  });
  const rules = [
    fact('indicator', 'ห1', 'indicator', 'ห1'),
    fact('indicator', 'ห1', 'target', '100'),
    fact('indicator', 'ห1', 'levels', '|60|70|80|90'),
    fact('indicator', 'ห2', 'indicator', 'ห2'),
    fact('indicator', 'ห2', 'weight', '40'),
    fact('section', 'ระดับหน่วยงาน', 'share', '35'),
    fact('setting', '', 'missing', 'รอข้อมูล'),
  ];

  it('are none where the rules are the same', async () => {
    expect((await answersOf([workbookOf('ก', { rules })], rules)).differences).toEqual([]);
  });

  it('are named by code and field, with both sides; what one side does not have is null', async () => {
    const own = [
      fact('indicator', 'ห1', 'indicator', 'ห1'),
      fact('indicator', 'ห1', 'target', '98'),
      fact('indicator', 'ห3', 'indicator', 'ห3'),
      fact('indicator', 'ห3', 'weight', '40'),
      fact('section', 'ระดับหน่วยงาน', 'share', '40'),
      fact('setting', '', 'missing', 'คิดเป็น 0 คะแนน'),
    ];
    const { differences } = await answersOf(
      [workbookOf('ก', { rules: own }), workbookOf('ข', { rules })],
      rules,
    );
    expect(differences).toEqual([
      { province: 'ก', code: 'ห1', field: 'levels', here: null, there: '|60|70|80|90' },
      { province: 'ก', code: 'ห1', field: 'target', here: '98', there: '100' },
      // Indicators that only one side has are one difference each, not one for each field.
      { province: 'ก', code: 'ห2', field: 'indicator', here: null, there: 'ห2' },
      { province: 'ก', code: 'ห3', field: 'indicator', here: 'ห3', there: null },
      { province: 'ก', code: 'ระดับหน่วยงาน', field: 'share', here: '40', there: '35' },
      { province: 'ก', code: '', field: 'missing', here: 'คิดเป็น 0 คะแนน', there: 'รอข้อมูล' },
    ]);
  });
});

describe('rounds that are kept together', () => {
  const district = (name: string, code: string, percent: number) => districtOf(name, percent, { code });
  const first = workbookOf('ก', {
    round: 1,
    districts: [district('หนึ่ง', '1101', 90), district('สอง', '1102', 80), district('สาม', '1103', 70)],
    results: [resultOf('หนึ่ง', 'ห1', { score: 5 }), resultOf('สอง', 'ห1', { score: 4 })],
  });
  const second = workbookOf('ก', {
    round: 2,
    districts: [district('หนึ่ง', '1101', 85.5), district('สองใหม่', '1102', 90.25)],
    results: [resultOf('หนึ่ง', 'ห1', { score: 3 })],
  });
  const historyOf = (workbooks: RolledWorkbook[], round: { fiscalYear: number; round: number }) =>
    withEngine(async (engine) => {
      await loadTables(engine, workbooks, []);
      return askHistory(engine, round);
    });

  it('tell how rank and percent changed, knowing a district by its code whatever it is called', async () => {
    const history = await historyOf([first, second], { fiscalYear: 2568, round: 2 });
    expect(history?.before).toEqual({ fiscalYear: 2568, round: 1 });
    const of = { province: 'ก', kind: 'อำเภอ', sameRules: true };
    expect(history?.changes).toEqual([
      {
        ...of,
        district: 'สองใหม่',
        rankBefore: 2,
        rank: 1,
        percentBefore: 80,
        percent: 90.25,
        placesGained: 1,
        percentGained: 10.25,
      },
      {
        ...of,
        district: 'หนึ่ง',
        rankBefore: 1,
        rank: 2,
        percentBefore: 90,
        percent: 85.5,
        placesGained: -1,
        percentGained: -4.5,
      },
    ]);
  });

  it('compare nothing across different rules, and say so', async () => {
    const history = await historyOf([first, { ...second, rulesId: 'other' }], { fiscalYear: 2568, round: 2 });
    expect(
      history?.changes.map(({ sameRules, placesGained, percentGained }) => [
        sameRules,
        placesGained,
        percentGained,
      ]),
    ).toEqual([
      [false, null, null],
      [false, null, null],
    ]);
  });

  it('tell the trend of each indicator, round by round', async () => {
    const history = await historyOf([first, second], { fiscalYear: 2568, round: 2 });
    expect(history?.trends.map(({ round, n, mean, atFull }) => [round, n, mean, atFull])).toEqual([
      [1, 2, 4.5, 1],
      [2, 1, 3, 0],
    ]);
  });

  it('tell nothing of the first round', async () => {
    expect(await historyOf([first, second], { fiscalYear: 2568, round: 1 })).toBeNull();
  });
});

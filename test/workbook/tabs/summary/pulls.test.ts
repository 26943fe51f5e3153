import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FIVE, minus, toNumber } from '../../../../src/scoring/index.ts';
import { averagedTotals } from '../../../../src/workbook/tabs/summary/averaged.ts';
import { pullsOf } from '../../../../src/workbook/tabs/summary/pulls.ts';
import { type SmallRound, scoredRun, summaryOf, THREE } from './support.ts';

const pullLines = (round: SmallRound): unknown[] => {
  const { lines } = summaryOf(round);
  return lines.filter((line) => /^\d\. /.test(String(line)));
};

const [HEADING, OF_KIND] = ['ตัวชี้วัดที่ทำให้คะแนนจังหวัดลดลงมากที่สุด', 'ตัวชี้วัดที่ทำให้คะแนนลดลงมากที่สุด'];

describe('what pulls the province down', () => {
  it('is told by what each indicator costs the average total, the costliest first', () => {
    // หนึ่ง and สอง, 4.10 and 2.60. ก1 decides 0.45 of a total: 0.45·(1 + 2)/2 = 0.675. ข1 decides 0.4: 0.4·(0 + 3)/2
    // = 0.60. ก2 decides 0.15: 0.15·(3 + 2)/2 = 0.375. Together 1.65 = 5 − 3.35.
    const complete = { ...THREE, districts: THREE.districts.slice(0, 2) };
    expect(pullLines(complete)).toEqual([
      '1. ก1 หนี้: เฉลี่ย 3.50 ทำให้คะแนนรวมลดลง 0.68 (ต่ำสุด 3.00 ที่สอง)',
      '2. ข1: เฉลี่ย 3.50 ทำให้คะแนนรวมลดลง 0.60 (ต่ำสุด 2.00 ที่สอง)',
      '3. ก2 รายได้: เฉลี่ย 2.50 ทำให้คะแนนรวมลดลง 0.38 (ต่ำสุด 2.00 ที่หนึ่ง)',
    ]);
    expect(summaryOf(complete).lines).toContain('คะแนนรวมเฉลี่ย 3.35 ขาดจากคะแนนเต็ม 1.65 ตัวชี้วัดที่มีผลมากที่สุด ได้แก่');
  });

  it('tells of the complete ones alone, and no average that the matrix has of others too', () => {
    // As above: สาม, which waits for ก2, counts neither in the average total nor in what it lacks.
    expect(pullLines(THREE)).toEqual([
      '1. ก1 หนี้: ทำให้คะแนนรวมลดลง 0.68 (ต่ำสุด 3.00 ที่สอง)',
      '2. ข1: ทำให้คะแนนรวมลดลง 0.60 (ต่ำสุด 2.00 ที่สอง)',
      '3. ก2 รายได้: เฉลี่ย 2.50 ทำให้คะแนนรวมลดลง 0.38 (ต่ำสุด 2.00 ที่หนึ่ง)',
    ]);
    expect(summaryOf(THREE).lines).toContain(
      'คะแนนรวมของ 2 อำเภอที่ข้อมูลครบเฉลี่ย 3.35 ขาดจากคะแนนเต็ม 1.65 ตัวชี้วัดที่มีผลมากที่สุด ได้แก่',
    );
  });

  it('tells of totals so far where nobody is complete', () => {
    // ก1 is all of งาน: 0.6·1 of a total of 4.40.
    const { lines } = summaryOf({ ...THREE, districts: [['หนึ่ง', '', 4, '', 5]] });
    expect(lines).toContain('คะแนนเท่าที่มีข้อมูลเฉลี่ย 4.40 ขาดจากคะแนนเต็ม 0.60 ตัวชี้วัดที่มีผลมากที่สุด ได้แก่');
  });

  it('names two districts with the lowest score, and counts more', () => {
    const low = (names: string[]): SmallRound => ({
      ...THREE,
      districts: names.map((name) => [name, '', 5, 5, 4]),
    });
    expect(pullLines(low(['หนึ่ง', 'สอง']))).toEqual([
      '1. ข1: เฉลี่ย 4.00 ทำให้คะแนนรวมลดลง 0.40 (ต่ำสุด 4.00 ที่หนึ่งและสอง)',
    ]);
    expect(pullLines(low(['หนึ่ง', 'สอง', 'สาม']))).toEqual([
      '1. ข1: เฉลี่ย 4.00 ทำให้คะแนนรวมลดลง 0.40 (ต่ำสุด 4.00 มี 3 อำเภอ)',
    ]);
  });

  it('keeps the order of the tab where two cost the same', () => {
    const same: SmallRound = {
      ...THREE,
      indicators: [
        ['ก1', 'งาน', 50],
        ['ก2', 'งาน', 50],
        ['ข1', 'คน', 100],
      ],
      // 0.3·(5 + 5 + 1.2) either way; binary sums differ by their order, 3.36 and 3.3600000000000003.
      districts: [
        ['หนึ่ง', '', 0, 3.8, 5],
        ['สอง', '', 0, 0, 5],
        ['สาม', '', 3.8, 0, 5],
      ],
    };
    expect(pullLines(same).map((line) => String(line).slice(0, 6))).toEqual(['1. ก1:', '2. ก2:']);
  });

  it.each([
    ['every score is full', [5, 5, 5]],
    ['there is no score', ['', '', '']],
  ])('is left out where %s', (_, scores) => {
    const { lines } = summaryOf({ ...THREE, districts: [['หนึ่ง', '', ...scores]] });
    expect(lines).not.toContain(HEADING);
  });

  it('is told for each kind where there are several', () => {
    const { lines } = summaryOf({
      ...THREE,
      districts: [...THREE.districts, ['กองคลัง', 'กลุ่มงาน', 5, 5, 4]],
    });
    expect(lines).toContain(`${OF_KIND}: อำเภอ`);
    expect(lines[lines.indexOf(`${OF_KIND}: กลุ่มงาน`) + 2]).toBe(
      '1. ข1: เฉลี่ย 4.00 ทำให้คะแนนรวมลดลง 0.40 (ต่ำสุด 4.00 ที่กองคลัง)',
    );
  });

  it('has two decimals where scores have none', () => {
    const [first] = pullLines({ ...THREE, settings: [['ทศนิยม', 0]] });
    expect(first).toBe('1. ก1 หนี้: ทำให้คะแนนรวมลดลง 0.68 (ต่ำสุด 3 ที่สอง)');
  });
});

test('with three indicators, what they cost is all that the average total lacks', () => {
  const score = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10) },
    fc.constantFrom('', 'ไม่ประเมิน'),
  );
  const district = fc.tuple(score, score, score);
  fc.assert(
    fc.property(fc.array(district, { minLength: 1, maxLength: 6 }), (rows) => {
      const { round, districts } = scoredRun({
        ...THREE,
        districts: rows.map((scores, index) => [`อำเภอที่ ${index}`, '', ...scores]),
      });
      const { members: averaged } = averagedTotals(districts, '');
      const totals = averaged.flatMap(({ exact }) => exact.total ?? []);
      const lacks = totals.reduce((sum, total) => sum + toNumber(minus(FIVE, total)), 0);
      const costs = pullsOf(round, districts, averaged, 9).reduce((sum, { cost }) => sum + cost, 0);
      expect(costs).toBeCloseTo(totals.length === 0 ? 0 : lacks / totals.length, 7);
    }),
    { numRuns: 60 },
  );
});

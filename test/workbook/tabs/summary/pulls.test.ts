import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FIVE, minus, toNumber } from '../../../../src/scoring/index.ts';
import { pullsOf } from '../../../../src/workbook/tabs/summary/pulls.ts';
import { type SmallRound, scoredRun, summaryOf, THREE } from './support.ts';

const pullLines = (round: SmallRound): unknown[] => {
  const { lines } = summaryOf(round);
  return lines.filter((line) => /^\d\. /.test(String(line)));
};

describe('สิ่งที่ฉุดคะแนนจังหวัด', () => {
  it('is told by what each indicator costs the average total, the costliest first', () => {
    // ข1 decides 0.4 of a total: (0.4·0 + 0.4·3 + 0.4·1)/3 = 0.533. ก1 decides 0.45, and 0.6 of สาม, which has full
    // points there: (0.45·1 + 0.45·2 + 0)/3 = 0.45. ก2: (0.15·3 + 0.15·2)/3 = 0.25. Together 5 − 3.767.
    expect(pullLines(THREE)).toEqual([
      '1. ข1: เฉลี่ย 3.67 ทำให้คะแนนรวมหายไป 0.53 (ต่ำสุด 2.00 ที่ สอง)',
      '2. ก1 หนี้: เฉลี่ย 4.00 ทำให้คะแนนรวมหายไป 0.45 (ต่ำสุด 3.00 ที่ สอง)',
      '3. ก2 รายได้: เฉลี่ย 2.50 ทำให้คะแนนรวมหายไป 0.25 (ต่ำสุด 2.00 ที่ หนึ่ง)',
    ]);
    expect(summaryOf(THREE).lines).toContain('คะแนนรวมเฉลี่ย 3.77 ขาดจากคะแนนเต็ม 1.23 เพราะตัวชี้วัดเหล่านี้มากที่สุด');
  });

  it('names two districts with the lowest score, and counts more', () => {
    const low = (names: string[]): SmallRound => ({
      ...THREE,
      districts: names.map((name) => [name, '', 5, 5, 4]),
    });
    expect(pullLines(low(['หนึ่ง', 'สอง']))).toEqual([
      '1. ข1: เฉลี่ย 4.00 ทำให้คะแนนรวมหายไป 0.40 (ต่ำสุด 4.00 ที่ หนึ่ง สอง)',
    ]);
    expect(pullLines(low(['หนึ่ง', 'สอง', 'สาม']))).toEqual([
      '1. ข1: เฉลี่ย 4.00 ทำให้คะแนนรวมหายไป 0.40 (ต่ำสุด 4.00 มี 3 อำเภอ)',
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
    expect(lines).not.toContain('สิ่งที่ฉุดคะแนนจังหวัด');
  });

  it('is told for each kind where there are several', () => {
    const { lines } = summaryOf({
      ...THREE,
      districts: [...THREE.districts, ['กองคลัง', 'กลุ่มงาน', 5, 5, 4]],
    });
    expect(lines).toContain('สิ่งที่ฉุดคะแนน: อำเภอ');
    expect(lines[lines.indexOf('สิ่งที่ฉุดคะแนน: กลุ่มงาน') + 2]).toBe(
      '1. ข1: เฉลี่ย 4.00 ทำให้คะแนนรวมหายไป 0.40 (ต่ำสุด 4.00 ที่ กองคลัง)',
    );
  });

  it('has two decimals where scores have none', () => {
    const [first] = pullLines({ ...THREE, settings: [['ทศนิยม', 0]] });
    expect(first).toBe('1. ข1: เฉลี่ย 4 ทำให้คะแนนรวมหายไป 0.53 (ต่ำสุด 2 ที่ สอง)');
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
      const { assessment } = scoredRun({
        ...THREE,
        districts: rows.map((scores, index) => [`อำเภอที่ ${index}`, '', ...scores]),
      });
      const members = rows.map((_, index) => index);
      const totals = assessment.scores.flatMap(({ total }) => total ?? []);
      const lacks = totals.reduce((sum, total) => sum + toNumber(minus(FIVE, total)), 0);
      const costs = pullsOf(assessment, members, 9).reduce((sum, { cost }) => sum + cost, 0);
      expect(costs).toBeCloseTo(totals.length === 0 ? 0 : lacks / totals.length, 7);
    }),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exact, percentFixed, scoreFixed, times } from '../../../../src/scoring/index.ts';
import { districtTab, filled, rowAt, rowsOf, SPENT, setCell, setIndicators } from './district-support.ts';

const DIRECT = {
  องค์ประกอบ: 'งาน',
  วิธีวัด: 'ให้คะแนนโดยตรง',
  ตัวชี้วัด: 'ก',
};

/** The form of one district with scores given as they are, by weight; both sections hold the same. */
function form(
  rows: readonly (readonly [weight: number, score: number])[],
  shares: readonly [number, number],
) {
  const codes = rows.map((_, index) => `ก${index}`);
  const others = rows.map((_, index) => `ส${index}`);
  return districtTab((tabs) => {
    const of = (code: string, weight: number, section: string) => ({
      ...DIRECT,
      รหัส: code,
      องค์ประกอบ: section,
      น้ำหนัก: weight,
    });
    setIndicators(
      tabs,
      ...rows.map(([weight], index) => of(codes[index] ?? '', weight, 'งาน')),
      ...rows.map(([weight], index) => of(others[index] ?? '', weight, 'สมรรถนะหลัก')),
    );
    setCell(tabs.settings, 1, 4, shares[0]);
    setCell(tabs.settings, 2, 4, shares[1]);
    tabs.form = [
      ['อำเภอ', ...codes, ...others],
      ['', ...codes.map(() => 'คะแนน'), ...others.map(() => 'คะแนน')],
      ['คลองหาด', ...rows.map(([, score]) => score), ...rows.map(([, score]) => score)],
    ];
  });
}

/** The last three figures of a row of the form: score, weight, product. */
const figures = (tab: ReturnType<typeof districtTab>, code: string): number[] =>
  (rowsOf(tab, code)[0] ?? []).slice(-3).map(Number);

/** As they are printed: weights with what digits their format has. */
const asPrinted = (weight: number): number => Number(weight.toFixed(4));

const SLACK = 1e-9;

test('the printed figures multiply and add up by hand, within the last decimal, and × 20 gives the percent', () => {
  const score = fc.double({ min: 0, max: 5, noNaN: true });
  const part = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(part, score), { minLength: 1, maxLength: 8 }),
      fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 })),
      (parts, shares) => {
        const all = parts.reduce((sum, [weight]) => sum + weight, 0);
        // Weights of up to four decimals that total 100.
        const weights = parts.map(([weight]) => Math.floor((weight / all) * 1_000_000) / 10_000 || 0.0001);
        weights[0] = Number((100 - weights.slice(1).reduce((sum, one) => sum + one, 0)).toFixed(4));
        fc.pre((weights[0] ?? 0) > 0);
        const tab = form(
          parts.map(([, one], index) => [weights[index] ?? 0, one]),
          shares,
        );
        const rows = parts.map((_, index) => figures(tab, `ก${index}`));
        for (const [score = 0, weight = 0, product = 0] of rows)
          expect(Math.abs((score * asPrinted(weight)) / 100 - product)).toBeLessThanOrEqual(0.0002 + SLACK);
        const sum = Number(rowsOf(tab, 'รวม ผลสัมฤทธิ์ของงาน')[0]?.at(-1));
        const byHand = rows.reduce((total, [, , product = 0]) => total + product, 0);
        expect(Math.abs(byHand - sum)).toBeLessThanOrEqual((rows.length + 1) * 0.0001 + SLACK);

        const from = rowAt(tab, 'สรุปผลการประเมิน');
        const below = filled({ ...tab, values: tab.values.slice(from) });
        const last = (label: string): number => Number(below.find(([first]) => first === label)?.at(-1));
        const parted = last('ผลสัมฤทธิ์ของงาน') + last('สมรรถนะ');
        const total = last('คะแนนรวม (เต็ม 5)');
        expect(Math.abs(parted - total)).toBeLessThanOrEqual(3 * 0.0001 + SLACK);
        const percent = last('ร้อยละ (คะแนนรวม × 20)');
        expect(percentFixed(times(exact(total), exact(20)))).toBe(percent.toFixed(2));
      },
    ),
    { numRuns: 60 },
  );
});

describe('by hand', () => {
  it('thirds are rounded once: 5 × 1 ÷ 3 is 1.6667, × 60 % of the exact one 1.0000', () => {
    // 333,333.33 of 1,000,000 would be another score; a count of 1 of 3 is a third.
    const tab = districtTab((tabs) => {
      const items = { ...SPENT, วิธีวัด: 'นับข้อที่ทำแล้ว', 'เป้าหมาย (5 คะแนน)': '' };
      setIndicators(
        tabs,
        { ...items, ข้อมูลที่กรอก: 'ก | ข | ค', น้ำหนัก: 60 },
        { ...items, รหัส: 'ก2', ข้อมูลที่กรอก: 'ก | ข | ค', น้ำหนัก: 40 },
      );
      tabs.form = [
        ['อำเภอ', 'ก1', 'ก1', 'ก1', 'ก2', 'ก2', 'ก2'],
        ['', 'ก', 'ข', 'ค', 'ก', 'ข', 'ค'],
        ['คลองหาด', 'ใช่', 'ไม่ใช่', 'ไม่ใช่', 'ใช่', 'ใช่', 'ไม่ใช่'],
      ];
    });
    // 5 × 2 ÷ 3 = 3.3333…, × 40 % = 1.3333…; together 2.3333….
    expect(figures(tab, 'ก1')).toEqual([1.6667, 60, 1]);
    expect(figures(tab, 'ก2')).toEqual([3.3333, 40, 1.3333]);
    expect(rowsOf(tab, 'รวม ผลสัมฤทธิ์ของงาน')[0]?.at(-1)).toBe(2.3333);
  });

  it('what is below full is not printed as full: 4.99996 is 4.9999', () => {
    const tab = form([[100, 4.99996]], [50, 50]);
    expect(figures(tab, 'ก0')).toEqual([4.9999, 100, 4.9999]);
    expect(rowsOf(tab, 'คะแนนรวม (เต็ม 5)')[0]).toEqual(['คะแนนรวม (เต็ม 5)', 4.9999]);
    expect(rowsOf(tab, 'ร้อยละ (คะแนนรวม × 20)')[0]?.at(-1)).toBe(99.99);
    expect(tab.values[2]?.[0]).toContain('คะแนนรวม 4.9999 จาก 5 (ร้อยละ 99.99)');
  });

  it.each([0, 1, 4])('the form has four decimals where ทศนิยม is %i', (decimals) => {
    const tab = districtTab((tabs) => tabs.settings.push(['ทศนิยม', decimals]));
    // 4.36 × 70 % + 1.5 × 30 % = 3.502.
    expect(filled(tab)).toContainEqual(['คะแนนรวม (เต็ม 5)', 3.502]);
  });
});

test('a percent from the total with four decimals is the percent of the exact total', () => {
  // The bounds at which a percent rounds, x.xxx25 and x.xxx75, are bounds at which four decimals round too.
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 499_990_000 }), (millionths) => {
      const total = exact(`${millionths}e-8`);
      const printed = exact(scoreFixed(total, 4));
      expect(percentFixed(times(printed, exact(20)))).toBe(percentFixed(times(total, exact(20))));
    }),
  );
});

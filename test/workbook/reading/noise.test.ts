import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellValue, Grid } from '../../../src/workbook/grid.ts';
import { amount } from '../../support/depth.ts';
import { cleanTabs, gridsOf, indicatorColumn, put, readGrids, type Tabs } from './grids.ts';

/** `steps` doubles further on: what a sum, a difference or another program leaves of a decimal. */
function nudged(value: number, steps: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(steps));
  return view.getFloat64(0);
}

/** A decimal above 0 of up to twelve significant digits. */
const decimal = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999_999 }), fc.integer({ min: -6, max: 2 }))
  .map(([digits, power]) => `${digits}e${power}`);
const steps = fc.integer({ min: -12, max: 12 });

const column = (header: string): string => indicatorColumn(header);
const LEVELS = ['ระดับ 1', 'ระดับ 2', 'ระดับ 3', 'ระดับ 4'];

/** The first indicator with a rule, a target and levels of its own; what one district has typed there. */
function scoreOf(
  rule: string,
  target: CellValue,
  levels: readonly CellValue[],
  typed: CellValue,
  formula = '',
) {
  const tabs: Tabs = cleanTabs();
  put(tabs.indicators, `${column('เกณฑ์')}2`, rule);
  put(tabs.indicators, `${column('เป้าหมาย (5 คะแนน)')}2`, target);
  LEVELS.forEach((level, index) => {
    put(tabs.indicators, `${column(level)}2`, levels[index] ?? '');
  });
  put(tabs.form, 'B3', typed);
  const grids = gridsOf(tabs).map((grid): Grid => {
    if (grid.title !== 'กรอกผล') return grid;
    const formulas = grid.formulas.map((row, r) => row.map((one, c) => (r === 2 && c === 1 ? formula : one)));
    return { ...grid, formulas };
  });
  return readGrids(grids).scores?.เมืองจันทบุรี?.[0];
}

const FORMULAS = ['', '=SUM(F2:F9)', '=ARRAYFORMULA(F2:F9)', '=IMPORTRANGE("…")'];

test('a target is met by what means the same, whatever cell holds the noise, constant or formula', () => {
  fc.assert(
    fc.property(decimal, steps, steps, fc.constantFrom(...FORMULAS), (typed, off, other, formula) => {
      const [result, target] = [nudged(Number(typed), off), nudged(Number(typed), other)];
      expect(scoreOf('บัญญัติไตรยางศ์', target, [], result, formula)).toBe(5);
    }),
    { numRuns: amount(60, 1000) },
  );
});

test('a level is reached by what means the same', () => {
  fc.assert(
    fc.property(decimal, steps, steps, fc.constantFrom(...FORMULAS), (typed, off, other, formula) => {
      const [result, level] = [nudged(Number(typed), off), nudged(Number(typed), other)];
      expect(scoreOf('ระดับ ไม่คิดทศนิยม', 2 * Number(typed), ['', '', level], result, formula)).toBe(3);
    }),
    { numRuns: amount(60, 1000) },
  );
});

test('in text nothing changes: 99.99999999999999 misses 100', () => {
  expect(scoreOf('ผ่าน/ไม่ผ่าน', 100, [], '99.99999999999999')).toBe(0);
  expect(scoreOf('ผ่าน/ไม่ผ่าน', 100, [], 99.99999999999999)).toBe(5);
  expect(scoreOf('ผ่าน/ไม่ผ่าน', '99.99999999999999', [], 99.99999999999999)).toBe(5);
});

test('weights and bounds of grades are read so too', () => {
  const tabs = cleanTabs();
  put(tabs.settings, 'G1', 'ระดับผลการประเมิน');
  put(tabs.settings, 'H1', 'ตั้งแต่ร้อยละ');
  put(tabs.settings, 'G2', 'ดี');
  put(tabs.settings, 'H2', 70.00000000000001);
  // 16.67 + 16.67 + 66.66 with the noise of a sum.
  [16.669999999999998, 16.67, 66.66000000000001].forEach((weight, index) => {
    put(tabs.indicators, `${column('น้ำหนัก')}${index + 2}`, weight);
  });
  expect(readGrids(gridsOf(tabs)).told).toEqual([]);
});

test('no message speaks of noise', () => {
  const tabs = cleanTabs();
  put(tabs.form, 'D3', 1542957.6799999997);
  put(tabs.form, 'E3', 1442957.68);
  put(tabs.form, 'D4', -0.30000000000000004);
  const { told, messages } = readGrids(gridsOf(tabs));
  expect(told).toEqual(['over-100 กรอกผล!D3', 'out-of-range กรอกผล!D4']);
  // 1542957.68 ÷ 1442957.68 = 1.06930…
  expect(messages.join()).toContain('"1542957.68" จาก "1442957.68" คิดเป็นร้อยละ 106.93');
  expect(messages.join()).toContain('"-0.3"');
});

import { expect, test } from 'vitest';
import { scoreFixed } from '../../../../src/scoring/index.ts';
import { averagesByKind } from '../../../../src/workbook/tabs/district/averages.ts';
import { describeDistrict } from '../../../../src/workbook/tabs/district/describe-district.ts';
import { amount } from '../../../support/depth.ts';
import { gridsOf } from '../../reading/grids.ts';
import { randomRound } from '../random-round.ts';
import { runOver } from '../scored-run.ts';
import { addUp } from './add-up.ts';
import { printedCells } from './printed.ts';

/** Every form of a round as it is printed, with its district's total as it was computed. */
function formsOf(seed: number) {
  const run = runOver(gridsOf(randomRound(seed)));
  const averages = averagesByKind(run);
  return run.districts.map((district) => {
    const tab = describeDistrict({ run, averages }, district, district.name, '');
    return { district, tab, cells: printedCells(tab) };
  });
}

test('every form of any round adds up by hand, with nothing but what is printed', () => {
  let scored = 0;
  let two = 0;
  for (let seed = 1; seed <= amount(25, 200); seed++) {
    for (const { cells, district } of formsOf(seed)) {
      const { total, parts } = addUp(cells);
      scored += total === null ? 0 : 1;
      two += parts === 2 ? 1 : 0;
      // The agreement has no figure; where there is a total, the form has it.
      const computed = district.exact.total;
      if (total !== null) expect(total.toFixed(4)).toBe(computed && scoreFixed(computed, 4));
      else expect(computed !== null && district.rows.some(({ status }) => status === 'scored')).toBe(false);
    }
  }
  // It would be green too if nothing were found to add up.
  expect(scored).toBeGreaterThan(amount(40, 400));
  expect(two).toBeGreaterThan(amount(10, 100));
});

test('all forms of a round have as many rows, whatever is missing in one of them', () => {
  for (let seed = 1; seed <= amount(10, 60); seed++) {
    const forms = formsOf(seed);
    const rowsBy = new Map<string, Set<number>>();
    for (const { cells, district } of forms) {
      const codes = district.rows.map(({ indicator }) => indicator.code).join();
      const end = cells.findIndex((row) => row.includes('ระดับผลการประเมิน'));
      rowsBy.set(codes, (rowsBy.get(codes) ?? new Set()).add(end));
    }
    for (const ends of rowsBy.values()) expect(ends.size).toBe(1);
  }
});

import { expect, test } from 'vitest';
import { averagesByKind } from '../../../../src/workbook/tabs/district/averages.ts';
import { describeDistrict } from '../../../../src/workbook/tabs/district/describe-district.ts';
import { sayResult } from '../../../../src/workbook/tabs/notices/say-result.ts';
import { sayLetter } from '../../../../src/workbook/tabs/papers/say-letter.ts';
import { dayOf } from '../../../../src/workbook/tabs/shared/due.ts';
import { ownersOf } from '../../../../src/workbook/tabs/shared/owners.ts';
import { amount } from '../../../support/depth.ts';
import { gridsOf, type Tabs } from '../../reading/grids.ts';
import { printedCells } from '../district/printed.ts';
import { randomRound } from '../random-round.ts';
import { runOver } from '../scored-run.ts';

/** All that one district gets: the cells of its tab but the averages, its message and its letter. */
function given(tabs: Tabs, name: string) {
  const run = runOver(gridsOf(tabs));
  const district = run.districts.find((one) => one.name === name);
  if (!district) throw new Error(name);
  const tab = describeDistrict({ run, averages: averagesByKind(run) }, district, name, '');
  const cells = printedCells(tab);
  const header = cells.findIndex((row) => row.includes('ที่มาของคะแนน'));
  const column = (cells[header] ?? []).findIndex((cell) => cell.startsWith('ค่าเฉลี่ย'));
  expect(column).toBeGreaterThan(0);
  const page = cells.map((row, at) => (at > header ? row.map((cell, c) => (c === column ? '' : cell)) : row));
  const { calculatedAt } = run;
  const view = { ...run, owners: ownersOf(run.round), today: dayOf(calculatedAt.machine) };
  return { page, message: sayResult(view, district, ''), letter: sayLetter(run, district) };
}

test('whatever the others get, a district’s tab, message and letter stay as they are, averages apart', () => {
  let letters = 0;
  for (let seed = 1; seed <= amount(12, 120); seed++) {
    const tabs = randomRound(seed);
    const names = tabs.districts.slice(1).map(([name]) => String(name));
    for (const name of names) {
      const others: Tabs = {
        ...tabs,
        form: tabs.form.map((row, at) =>
          at < 2 || row[0] === name
            ? row
            : row.map((cell, column) =>
                column > 0 && typeof cell === 'number' ? (cell * 7 + 1.37) % 5 : cell,
              ),
        ),
      };
      const now = given(tabs, name);
      expect(given(others, name)).toEqual(now);
      const text = [...now.page.flat(), now.message, now.letter].join('\n');
      for (const other of names) if (other !== name) expect(text).not.toContain(other);
      letters += now.letter === '' ? 0 : 1;
    }
  }
  // It would be green too if nobody got a letter.
  expect(letters).toBeGreaterThan(amount(10, 100));
});

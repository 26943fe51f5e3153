import { expect, test } from 'vitest';
import type { Outcome } from '../../../../src/addon/commands/run/outcome.ts';
import type { Sheet } from '../../../../src/local/stand-in/sheet.ts';
import { difference, look, lookOfAll, run, smallDesk } from '../../fault-support.ts';
import { generatedTitles } from '../../generated-titles.ts';
import { deskOver, titles } from '../../support.ts';

/** Frozen edges as no description has them: through merged cells, beyond the table, all but one column. */
const AWKWARD: [string, (sheet: Sheet) => [rows: number, columns: number]][] = [
  ['a row and a column', () => [1, 1]],
  ['many rows and two columns', ({ maxRows }) => [Math.min(7, maxRows - 1), 2]],
  ['all but one', ({ maxRows, maxColumns }) => [maxRows - 1, maxColumns - 1]],
];

function freeze(sheet: Sheet, [rows, columns]: [number, number]): void {
  sheet.frozenRows = Math.max(0, rows);
  sheet.frozenColumns = Math.max(0, columns);
}

test.each(AWKWARD)('a user may freeze %s of every generated tab: it is written all the same', (_, edges) => {
  const { workbook } = smallDesk();
  run(workbook);
  const wanted = lookOfAll(workbook);
  for (const title of generatedTitles(workbook)) {
    const sheet = workbook.sheet(title);
    if (sheet) freeze(sheet, edges(sheet));
  }
  // Nothing is remembered, so every tab is written anew: merged, made longer and shorter.
  workbook.properties.clear();
  const desk = deskOver(workbook, { now: () => new Date('2024-09-16T02:00:00Z') });
  const { notWritten } = desk.addOn.call('calculateScores') as Outcome; // the entry point's own type
  expect(notWritten).toMatchObject({ failed: [], locked: [] });
  expect(difference(lookOfAll(workbook), wanted)).toBe('');
});

test.each(AWKWARD)('a user may freeze %s of a form: it is brought in line, and stays frozen', (_, edges) => {
  const fresh = (): ReturnType<typeof smallDesk>['workbook'] => {
    const { workbook } = smallDesk();
    const indicators = workbook.sheet('ตัวชี้วัด');
    const row = indicators?.rows().length ?? 0;
    // One more indicator of the first one's group, and a district.
    indicators
      ?.rows()[1]
      ?.forEach((value, column) => void indicators.set(row, column, column === 0 ? 'ห9' : value));
    workbook.sheet('อำเภอ')?.set(3, 0, 'อำเภอใหม่');
    return workbook;
  };
  const plain = fresh();
  run(plain, 'syncForms');
  const workbook = fresh();
  const forms = titles(deskOver(workbook)).filter((title) => title.startsWith('กรอกผล'));
  const before = new Map<string, [number, number]>();
  for (const title of forms) {
    const sheet = workbook.sheet(title);
    if (!sheet) continue;
    before.set(title, edges(sheet));
    freeze(sheet, edges(sheet));
  }
  run(workbook, 'syncForms');
  for (const title of forms) {
    const [sheet, other] = [workbook.sheet(title), plain.sheet(title)];
    if (!sheet || !other) throw new Error(title);
    expect([sheet.frozenRows, sheet.frozenColumns], title).toEqual(before.get(title));
    freeze(sheet, [other.frozenRows, other.frozenColumns]);
    expect(look(sheet), title).toBe(look(other));
  }
});

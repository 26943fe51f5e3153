import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/workbook/assess.ts';
import type { CellValue } from '../../../src/workbook/grid.ts';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import { reportDistricts } from '../../../src/workbook/report.ts';
import { cleanTabs, gridOf, gridsOf } from '../reading/grids.ts';

const HEADER = ['อำเภอ', 'ร้อยละหลังกลั่นกรอง', 'เหตุผล', 'มติ/วันที่'];
const [FIRST = '', SECOND = ''] = cleanTabs()
  .districts.slice(1)
  .map(([name]) => String(name));

/** Scores the clean round of two districts with these rows in ผลหลังกลั่นกรอง. */
function scored(
  rows: readonly (readonly CellValue[])[],
  header = HEADER,
  formats: Record<string, string> = {},
) {
  const tab = gridOf('ผลหลังกลั่นกรอง', [header, ...rows.map((row) => [...row])]);
  const withFormats = {
    ...tab,
    formats: tab.formats.map((line, r) => line.map((format, c) => formats[`${r},${c}`] ?? format)),
  };
  const { round, problems } = parseRound([...gridsOf(cleanTabs()), withFormats]);
  const districts = round ? reportDistricts(assess(round, problems)) : [];
  return {
    moderated: Object.fromEntries(districts.map(({ name, moderated }) => [name, moderated])),
    ranks: districts.map(({ rank }) => rank),
    told: problems.all
      .filter((one) => one.tab === tab.title)
      .map(({ code, severity, cell }) => [severity, code, cell]),
    isScored: round !== null,
  };
}

const none = scored([]);

test('a district has the figure of the committee beside its own, with its grade and reason', () => {
  // 90 and more is ดีเด่น in the clean round's table of grades.
  const { moderated, told } = scored([[FIRST, 91.256, 'ภัยพิบัติ', 'มติ 1 ต.ค. 67']]);
  expect(moderated[FIRST]).toEqual({ percent: 91.26, grade: 'ดีเด่น', reason: 'ภัยพิบัติ' });
  expect(moderated[SECOND]).toBeNull();
  expect(told).toEqual([]);
});

test('a figure just below 100 is not shown as 100, and ranks stay by the indicators', () => {
  const { moderated, ranks } = scored([
    [FIRST, 1, '', ''],
    [SECOND, 99.999, '', ''],
  ]);
  expect(moderated[SECOND]?.percent).toBe(99.99);
  expect(moderated[FIRST]?.percent).toBe(1);
  expect(ranks).toEqual(none.ranks);
});

test.each<[string, CellValue, number]>([
  ['a number in a text', '๙๒.๕ %', 92.5],
  ['nought', 0, 0],
  ['all', 100, 100],
])('%s is read', (_, typed, percent) => {
  expect(scored([[FIRST, typed, '', '']]).moderated[FIRST]?.percent).toBe(percent);
});

test('a cell in a percent format counts times 100', () => {
  expect(scored([[FIRST, 0.925, '', '']], HEADER, { '1,1': '0.00%' }).moderated[FIRST]?.percent).toBe(92.5);
});

describe('what cannot be used is told and left out, and the round is scored', () => {
  test.each<[string, CellValue[], string]>([
    ['more than 100', [FIRST, 100.01, '', ''], 'B2'],
    ['less than 0', [FIRST, -1, '', ''], 'B2'],
    ['a word', [FIRST, 'ดีมาก', '', ''], 'B2'],
    ['a date', [FIRST, { year: 2024, month: 10, day: 1 }, '', ''], 'B2'],
    ['a reason without a figure', [FIRST, '', 'ภัยพิบัติ', ''], 'B2'],
    ['a district that is not there', ['บางแห่ง', 90, '', ''], 'A2'],
    ['no name', ['', 90, '', ''], 'A2'],
    ['ทุกอำเภอ', ['ทุกอำเภอ', 90, '', ''], 'A2'],
  ])('%s', (_, row, cell) => {
    const { told, moderated, isScored } = scored([row]);
    expect(told).toEqual([['warning', 'bad-moderated', cell]]);
    expect(isScored).toBe(true);
    expect(Object.values(moderated)).toEqual([null, null]);
  });

  test('a second row of the same district', () => {
    const { told, moderated } = scored([
      [FIRST, 90, '', ''],
      [FIRST, 80, '', ''],
    ]);
    expect(told).toEqual([['warning', 'bad-moderated', 'A3']]);
    expect(moderated[FIRST]?.percent).toBe(90);
  });

  test('a tab without its column', () => {
    const { told, isScored } = scored([[FIRST, 90]], ['อำเภอ', 'ผล']);
    expect(told).toEqual([['warning', 'bad-moderated', '']]);
    expect(isScored).toBe(true);
  });
});

test('names alone wait for their figures, and a total row is passed over', () => {
  expect(
    scored([
      [FIRST, '', '', ''],
      ['รวม', 90, '', ''],
    ]).told,
  ).toEqual([['warning', 'row-skipped', 'A3']]);
});

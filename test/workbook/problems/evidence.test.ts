import { expect, it } from 'vitest';
import type { CellValue } from '../../../src/workbook/grid.ts';
import { cleanTabs, gridOf, gridsOf, readGrids, type Tabs } from '../reading/grids.ts';

/** ก1 with a หลักฐาน column behind it; rows of name, result and evidence. */
function told(
  rows: readonly (readonly [name: string, result: CellValue, evidence: CellValue])[],
  more?: (tabs: Tabs) => void,
) {
  const tabs = cleanTabs();
  tabs.form = [['อำเภอ', 'ก1', 'ก1'], ['', 'ผล', 'หลักฐาน'], ...rows.map((row) => [...row])];
  more?.(tabs);
  return readGrids(gridsOf(tabs))
    .problems.filter(({ code }) => code === 'evidence-missing')
    .map(({ severity, cell, message, owner }) => [severity, cell, message, owner]);
}

const ASK = 'โปรดใส่ลิงก์หรือข้อความในคอลัมน์ หลักฐาน';

it('one notice names the districts with a result and no evidence, at the first blank cell', () => {
  expect(
    told([
      ['เมืองจันทบุรี', 80, ''],
      ['ท่าใหม่', 60, ' '],
    ]),
  ).toEqual([['notice', 'C3', `ก1 มีผลแล้วแต่ยังไม่มีหลักฐาน 2 อำเภอ ได้แก่ เมืองจันทบุรี, ท่าใหม่ ${ASK}`, 'กลุ่มหนึ่ง']]);
});

it('only what has a result is asked for evidence', () => {
  expect(
    told([
      ['เมืองจันทบุรี', '', ''],
      ['ท่าใหม่', 60, ''],
    ]),
  ).toEqual([['notice', 'C4', `ก1 มีผลแล้วแต่ยังไม่มีหลักฐาน 1 อำเภอ ได้แก่ ท่าใหม่ ${ASK}`, 'กลุ่มหนึ่ง']]);
  for (const result of ['ไม่ประเมิน', 'x', '#REF!']) {
    expect(told([['เมืองจันทบุรี', result, '']])).toEqual([]);
  }
  expect(told([['เมืองจันทบุรี', 80, 'https://example.com/1']])).toEqual([]);
});

it('a blank that counts as 0 has no result that could be proved', () => {
  expect(
    told([['เมืองจันทบุรี', '', '']], (tabs) => tabs.settings.push(['เมื่อยังไม่กรอก', 'คิดเป็น 0 คะแนน'])),
  ).toEqual([]);
});

it('a long list is cut, and says how many are left out', () => {
  const names = Array.from({ length: 13 }, (_, index) => `อำเภอที่ ${String(index + 1).padStart(2, '0')}`);
  const [notice] = told(
    names.map((name) => [name, 80, ''] as const),
    (tabs) => {
      tabs.districts = [['อำเภอ'], ...names.map((name) => [name])];
    },
  );
  const listed = names.slice(0, 10).join(', ');
  expect(notice?.[2]).toBe(`ก1 มีผลแล้วแต่ยังไม่มีหลักฐาน 13 อำเภอ ได้แก่ ${listed} และอีก 3 แห่ง ${ASK}`);
});

it('others than districts are counted as places', () => {
  const [notice] = told(
    [
      ['เมืองจันทบุรี', 80, ''],
      ['กลุ่มงานยุทธศาสตร์', 80, ''],
    ],
    (tabs) => tabs.districts.push(['กลุ่มงานยุทธศาสตร์', '', 'กลุ่มงาน']),
  );
  expect(notice?.[2]).toContain('2 แห่ง ได้แก่ เมืองจันทบุรี, กลุ่มงานยุทธศาสตร์ โปรด');
});

it('each indicator and each form has a notice of its own', () => {
  const tabs = cleanTabs();
  tabs.form = [
    ['อำเภอ', 'ก1', 'ก1', 'ก2', 'ก2'],
    ['', 'ผล', 'หลักฐาน', 'ผล', 'หลักฐาน'],
    ['เมืองจันทบุรี', 80, '', 70, ''],
  ];
  const other = gridOf('กรอกผล ท่าใหม่', [
    ['อำเภอ', 'ก1', 'ก1'],
    ['', 'ผล', 'หลักฐาน'],
    ['ท่าใหม่', 60, ''],
  ]);
  const found = readGrids(gridsOf(tabs, {}, other)).problems.filter(
    ({ code }) => code === 'evidence-missing',
  );
  expect(found.map(({ tab, cell }) => `${tab}!${cell}`)).toEqual([
    'กรอกผล!C3',
    'กรอกผล ท่าใหม่!C3',
    'กรอกผล!E3',
  ]);
});

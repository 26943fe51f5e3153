import { expect, test } from 'vitest';
import { memoGaps } from '../../../../src/workbook/tabs/memo/memo-gaps.ts';
import { ownersOf } from '../../../../src/workbook/tabs/shared/owners.ts';
import { cleanTabs, gridsOf, put, type Tabs } from '../../reading/grids.ts';
import { runOver } from '../scored-run.ts';

/** The small round (ก1 and ก2 are กลุ่มหนึ่ง's, ก3 is กลุ่มสอง's; no deadlines) after a change, on 1 กันยายน 2567. */
function gaps(change: (tabs: Tabs) => void): string[] {
  const tabs = cleanTabs();
  change(tabs);
  const { round, districts } = runOver(gridsOf(tabs));
  const today = { year: 2024, month: 9, day: 1 };
  return memoGaps(districts, ownersOf(round), today);
}

test('nothing is said of districts that lack nothing', () => {
  expect(gaps(() => {})).toEqual([]);
});

test('a district without any result lacks every indicator, without a list', () => {
  const all = gaps(({ form }) => {
    for (const cell of ['B4', 'C4', 'D4', 'E4']) put(form, cell, '');
  });
  expect(all).toEqual(['อำเภอท่าใหม่ รอข้อมูลทุกตัวชี้วัด']);
});

test('a day to come is a deadline, one that is over has passed, on its own day it has not', () => {
  const due = (text: string) =>
    gaps(({ settings, form }) => {
      put(settings, 'G1', 'กลุ่มงาน');
      put(settings, 'I1', 'กำหนดส่ง');
      put(settings, 'G2', 'กลุ่มสอง');
      put(settings, 'I2', text);
      put(form, 'D4', '');
    })[0];
  const words = (when: string) => `อำเภอท่าใหม่ รอข้อมูล 1 ตัวชี้วัด ได้แก่ ก3 (กลุ่มสอง ${when})`;
  expect(due('1 กันยายน 2567')).toBe(words('กำหนดส่งภายในวันที่ 1 กันยายน 2567'));
  expect(due('31 สิงหาคม 2567')).toBe(words('พ้นกำหนดส่งเมื่อวันที่ 31 สิงหาคม 2567'));
});

test('of many indicators each work group has a number instead of names', () => {
  const found = gaps(({ indicators, form }) => {
    const [, first = []] = indicators;
    const codes = ['ข1', 'ข2', 'ข3', 'ข4', 'ข5', 'ข6'];
    const code = indicators[0]?.indexOf('รหัส') ?? -1;
    for (const name of codes) {
      indicators.push(first.map((cell, column) => (column === code ? name : cell)));
    }
    put(form, 'C3', '');
    put(form, 'D4', '');
  });
  // เมืองจันทบุรี lacks ก2 and the six that are in no form: seven of nine. ท่าใหม่ lacks ก3 and the six.
  expect(found).toEqual([
    'อำเภอเมืองจันทบุรี รอข้อมูล 7 ตัวชี้วัด ได้แก่ กลุ่มหนึ่ง 7 ตัวชี้วัด',
    'อำเภอท่าใหม่ รอข้อมูล 7 ตัวชี้วัด ได้แก่ กลุ่มหนึ่ง 6 ตัวชี้วัด และกลุ่มสอง 1 ตัวชี้วัด',
  ]);
});

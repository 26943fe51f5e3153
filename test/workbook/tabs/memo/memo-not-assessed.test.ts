import { expect, test } from 'vitest';
import { exact } from '../../../../src/scoring/index.ts';
import { describeMemo } from '../../../../src/workbook/tabs/memo/describe-memo.ts';
import { memoLeftOut, memoNotAssessed } from '../../../../src/workbook/tabs/memo/memo-not-assessed.ts';
import { cleanTabs, gridsOf, put, type Tabs } from '../../reading/grids.ts';
import { runOver } from '../scored-run.ts';

/** The small round, with a หมายเหตุ column for ก3 (กลุ่มสอง's), after a change. */
function runAfter(change: (tabs: Tabs) => void) {
  const tabs = cleanTabs();
  put(tabs.form, 'F1', 'ก3');
  put(tabs.form, 'F2', 'หมายเหตุ');
  change(tabs);
  return runOver(gridsOf(tabs));
}

function told(change: (tabs: Tabs) => void): string[] {
  const { round, districts } = runAfter(change);
  return memoNotAssessed(districts, round);
}

test('nothing is listed where everything is assessed', () => {
  expect(told(() => {})).toEqual([]);
});

test('what is not assessed is listed with the group, the district and the reason', () => {
  const list = told(({ form }) => {
    put(form, 'D4', 'ไม่ประเมิน');
    put(form, 'F4', 'ไม่มีกลุ่มเป้าหมายในรอบนี้');
  });
  expect(list).toEqual(['ไม่ประเมิน ก3 ร้อยละ (กลุ่มสอง) ของอำเภอท่าใหม่ เหตุผล: ไม่มีกลุ่มเป้าหมายในรอบนี้']);
});

test('where no reason is given it says so, and each reason is a sentence of its own', () => {
  const list = told(({ form }) => {
    put(form, 'D3', 'N/A');
    put(form, 'D4', 'ไม่ประเมิน');
    put(form, 'F4', 'ไม่มีกลุ่มเป้าหมาย');
  });
  expect(list).toEqual([
    'ไม่ประเมิน ก3 ร้อยละ (กลุ่มสอง) ของอำเภอเมืองจันทบุรี เหตุผล: ไม่ได้ระบุเหตุผล',
    'ไม่ประเมิน ก3 ร้อยละ (กลุ่มสอง) ของอำเภอท่าใหม่ เหตุผล: ไม่มีกลุ่มเป้าหมาย',
  ]);
});

test('one reason for all districts is one sentence', () => {
  const list = told(({ form }) => {
    for (const cell of ['D3', 'D4']) put(form, cell, 'ไม่ประเมิน');
  });
  expect(list).toEqual(['ไม่ประเมิน ก3 ร้อยละ (กลุ่มสอง) ของทุกอำเภอ เหตุผล: ไม่ได้ระบุเหตุผล']);
});

test('of many districts twelve are named and the others counted', () => {
  const [sentence] = told(({ districts, form }) => {
    for (let at = 1; at <= 15; at += 1) {
      districts.push([`แห่ง${at}`]);
      form.push([`แห่ง${at}`, 80, 80, at === 15 ? 40 : 'ไม่ประเมิน', 50]);
    }
  });
  expect(sentence).toContain('ของอำเภอแห่ง1, อำเภอแห่ง2, ');
  expect(sentence).toContain('อำเภอแห่ง12 และอีก 2 แห่ง เหตุผล');
});

test('where ตั้งค่า counts it as 0 points the sentence says that', () => {
  const list = told(({ settings, form }) => {
    put(settings, 'A6', 'เมื่อไม่ประเมิน');
    put(settings, 'B6', 'คิดเป็น 0 คะแนน');
    put(form, 'D4', 'ไม่ประเมิน');
  });
  expect(list).toEqual(['ไม่ประเมิน ก3 ร้อยละ (กลุ่มสอง) ของอำเภอท่าใหม่ คิดเป็น 0 คะแนน เหตุผล: ไม่ได้ระบุเหตุผล']);
});

test('a complete district that is not ranked is told, with how little of it is assessed', () => {
  // ก1 (50 of 100) is left: ท่าใหม่ has 50 % of its weights assessed.
  const run = runAfter(({ form }) => {
    put(form, 'C4', 'ไม่ประเมิน');
    put(form, 'D4', 'ไม่ประเมิน');
  });
  expect(memoLeftOut(run.districts, exact(80))).toEqual([
    'อำเภอท่าใหม่ ไม่จัดอันดับ เพราะประเมินเพียงร้อยละ 50 ของน้ำหนัก (จัดอันดับเมื่อประเมินอย่างน้อยร้อยละ 80)',
  ]);
  expect(memoLeftOut(runAfter(({ form }) => put(form, 'D4', '')).districts, exact(80))).toEqual([]);
});

test('the letter has the list below its table, ranked by percent', () => {
  const run = runAfter(({ form }) => put(form, 'D4', 'ไม่ประเมิน'));
  const rows = describeMemo(run, '=mark').values.map((row) => row.filter((cell) => cell !== null).join(' '));
  const [table, list] = ['อันดับ อำเภอ', 'ไม่ประเมิน ก๓ ร้อยละ'].map((text) =>
    rows.findIndex((row) => row.includes(text)),
  );
  expect(table).toBeGreaterThan(0);
  expect(list).toBeGreaterThan(table ?? 0);
  expect(rows.join(' ')).toContain('จัดอันดับตามร้อยละ');
});

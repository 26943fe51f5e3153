import { describe, expect, it, test } from 'vitest';
import { describeTabs } from '../../../src/workbook/tabs/describe-tabs.ts';
import { GENERATED_TABS, hasStaleLine } from '../../../src/workbook/tabs/generated-tabs.ts';
import { MARK_ROW } from '../../../src/workbook/tabs/people-lines.ts';
import { planTabs } from '../../../src/workbook/tabs/plan-tabs.ts';
import { cleanTabs, gridsOf, put } from '../reading/grids.ts';
import { runOver } from './scored-run.ts';

const LABEL = 'ข้อมูลสมมติ';

/** The small round of two districts, with ข้อความกำกับ. */
function labelled() {
  const tabs = cleanTabs();
  put(tabs.settings, 'A8', 'ข้อความกำกับ');
  put(tabs.settings, 'B8', LABEL);
  return runOver(gridsOf(tabs));
}

const run = labelled();
/** With the tabs that are made on request. */
const planned = planTabs(run, () => true);
const described = describeTabs(run, planned).map((description, index) => {
  const plan = planned[index];
  if (!plan) throw new Error('more tabs than planned');
  return { description, plan, ...plan.tab };
});
const named = described.map((one) => [one.description.title, one] as const);

test('no two generated tabs share a key or a title', () => {
  for (const of of ['key', 'title'] as const)
    expect(new Set(GENERATED_TABS.map((tab) => tab[of])).size).toBe(GENERATED_TABS.length);
});

test('a round has its tabs in the order of the table, one a district among them', () => {
  expect(planTabs(run).map(({ title }) => title)).toEqual([
    'ภาพรวม',
    'สรุปคะแนน',
    'สรุป เมืองจันทบุรี',
    'สรุป ท่าใหม่',
    'สถานะการส่งข้อมูล',
    'ตรวจสอบข้อมูล',
    'ข้อมูลวิเคราะห์',
    'แจ้งผล',
    'บันทึกข้อความ',
    'สำเนาข้อมูลที่คำนวณแล้ว',
  ]);
});

test('one that is made on request stands before the tabs that only grow, once it was asked for', () => {
  const requested = GENERATED_TABS.filter(({ made }) => made === 'on request');
  expect(requested.map(({ title }) => title)).toEqual(['ทบทวนเกณฑ์']);
  expect(named.map(([title]) => title).slice(-3)).toEqual(['บันทึกข้อความ', 'ทบทวนเกณฑ์', 'สำเนาข้อมูลที่คำนวณแล้ว']);
});

describe.each(named)('%s', (_, { description, plan, readers, staleLine }) => {
  const { values, formulas } = description;

  it('keeps the key and the title that it was planned with', () => {
    expect([description.key, description.title]).toEqual([plan.key, plan.title]);
  });

  it('says ข้อความกำกับ above its contents where people read it', () => {
    const isSaid = values.slice(0, MARK_ROW).some(([first]) => first === LABEL);
    expect(isSaid).toBe(readers !== 'machines');
  });

  it('has the formula that says "out of date" where the table says so, and nowhere else', () => {
    const lines = formulas.map(({ row, column, formula }) => [row, column, formula.slice(0, 2)]);
    const starts = { watches: '=I', repeats: "='", none: '' }[staleLine];
    expect(lines).toEqual(starts === '' ? [] : [[MARK_ROW, 0, starts]]);
    expect(hasStaleLine(plan.key)).toBe(starts !== '');
  });
});

test('what machines need is made hidden', () => {
  const hidden = described.filter(({ description }) => description.hidden);
  expect(hidden.map(({ title }) => title)).toEqual(['ข้อมูลวิเคราะห์', 'สำเนาข้อมูลที่คำนวณแล้ว']);
  const kept = GENERATED_TABS.filter(({ made, isHidden }) => made === 'when something happened' && isHidden);
  expect(kept.map(({ key }) => key)).toEqual(['changes', 'months', 'rounds', 'confirmations']);
});

test('tabs that only grow or tell of a change are no part of the plan, and have no such line', () => {
  const kept = GENERATED_TABS.filter(({ made }) => made === 'when something happened');
  expect(kept.map(({ title }) => title)).toEqual([
    'เปลี่ยนแปลงล่าสุด',
    'ทดสอบระบบ',
    'ผลรายเดือน',
    'ผลรอบที่ปิดแล้ว',
    'การยืนยันผล',
  ]);
  for (const { key } of kept) expect(hasStaleLine(key)).toBe(false);
});

test('a title that the user has elsewhere is given up for the one that is asked for', () => {
  const [summary, ...others] = planned;
  if (!summary) throw new Error('no summary');
  const [first] = describeTabs(run, [{ ...summary, title: 'สรุปคะแนน (คะแนน)' }, ...others]);
  expect(first?.title).toBe('สรุปคะแนน (คะแนน)');
});

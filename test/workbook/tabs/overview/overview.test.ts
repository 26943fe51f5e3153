import { describe, expect, it, test } from 'vitest';
import { exact } from '../../../../src/scoring/index.ts';
import { describeOverview } from '../../../../src/workbook/tabs/overview/describe-overview.ts';
import type { ScoredRun } from '../../../../src/workbook/tabs/scored-run.ts';
import type { TabDescription, TabValue } from '../../../../src/workbook/tabs/tab-description.ts';
import { cleanTabs, gridsOf, put, type Tabs } from '../../reading/grids.ts';
import { rowOf, runOver, textOf } from '../scored-run.ts';

/** The page of the clean round of two districts. */
function page(change: (tabs: Tabs) => void = () => undefined, more: Partial<ScoredRun> = {}): TabDescription {
  const tabs = cleanTabs();
  change(tabs);
  return describeOverview({ ...runOver(gridsOf(tabs)), ...more }, '=""', true, [
    { key: 'summary', title: 'สรุปคะแนน' },
    { key: 'memo', title: 'บันทึกข้อความ' },
  ]);
}

const linesOf = ({ values }: TabDescription): TabValue[] => values.map(([first]) => first ?? null);
const [FIRST = '', SECOND = ''] = cleanTabs()
  .districts.slice(1)
  .map(([name]) => String(name));

test('it begins with whether all is there, and how good it is', () => {
  const run = runOver(gridsOf(cleanTabs()));
  const totals = run.districts.map(({ total }) => total ?? Number.NaN);
  expect(totals).toHaveLength(2);
  const lines = linesOf(page());
  expect(lines).toContain('ข้อมูลครบ 2 จาก 2 อำเภอ');
  const mean = ((totals[0] ?? 0) + (totals[1] ?? 0)) / 2;
  const line = lines.find((text) => String(text).startsWith('คะแนนเฉลี่ย'));
  expect(Number(/คะแนนเฉลี่ย ([\d.]+)/.exec(String(line))?.[1])).toBeCloseTo(mean, 1);
});

describe('the ranking', () => {
  it('has the best first, with a link to its tab', () => {
    const tab = page();
    const run = runOver(gridsOf(cleanTabs()));
    const best = run.districts.find(({ rank }) => rank === 1);
    const names = linesOf(tab).filter((one) => one === FIRST || one === SECOND);
    expect(names[0]).toBe(best?.name);
    expect(tab.links.map(({ to }) => ('key' in to ? to.key : ''))).toContain(`district:${best?.key}`);
  });

  it('has an incomplete district last and lighter, with what it can still reach and no rank', () => {
    const tab = page(({ form }) => put(form, 'B3', ''));
    const row = rowOf(tab, FIRST);
    expect([row[1], row[4]]).toEqual(['–', '–']);
    expect(row[5]).toMatch(/รอข้อมูล 1 · เป็นไปได้ [\d.]+ ถึง [\d.]+/);
    const at = tab.values.indexOf(row);
    expect(tab.styles).toContainEqual({ row: at, column: 0, rows: 1, columns: 1, style: 'partName' });
    expect(linesOf(tab).indexOf(SECOND)).toBeLessThan(at);
  });
});

test('a month and a round before are told with the change of the average', () => {
  const kept = (label: string, ...totals: number[]) => ({ label, totals: totals.map((one) => exact(one)) });
  const tab = page(undefined, {
    trend: { months: [kept('ก.ค. 67', 1, 1), kept('ส.ค. 67', 2, 3)], lastRound: kept('รอบที่ 1', 5, 5) },
  });
  const lines = linesOf(tab).map(String);
  // The latest month: (2 + 3) ÷ 2.
  expect(lines.some((line) => /^▲ [\d.]+ จาก ส\.ค\. 67 \(2\.50\)$/.test(line))).toBe(true);
  expect(lines.some((line) => /^▼ [\d.]+ จาก รอบที่ 1 \(5\.00\)$/.test(line))).toBe(true);
  const line = tab.charts.find(({ kind }) => kind === 'line');
  // Two months and now, under the header.
  expect(line?.series[0]?.cells.rows).toBe(4);
});

test('without a month before there is no line, and without any result no chart and no figure', () => {
  expect(page().charts.map(({ kind }) => kind)).toEqual(['bar']);
  const empty = page(({ form }) => form.splice(2));
  expect(empty.charts).toEqual([]);
  expect(linesOf(empty)).toContain('ยังไม่มีคะแนน');
});

test('what the last calculation changed is told, a few of many', () => {
  const rows = Array.from({ length: 8 }, (_, index) => ['คะแนน', `อำเภอ ${index}`, 'ก1', 1, 2]);
  const tab = page(undefined, { changes: { line: 'คำนวณเมื่อ วันนี้', more: 3, rows } });
  expect(rowOf(tab, 'คะแนน').slice(0, 5)).toEqual(['คะแนน', 'อำเภอ 0', 'ก1', 1, 2]);
  // 8 + 3, of which 6 are listed.
  expect(textOf(tab)).toContain('และอีก 5 รายการ ดูชีต "เปลี่ยนแปลงล่าสุด"');
});

test('the message with everybody’s ranks stands here, and no link has the letter’s title alone', () => {
  const tab = page();
  expect(tab.values.flat().some((cell) => /^ภาพรวมผลคะแนน[\s\S]*1\. /.test(String(cell)))).toBe(true);
  expect(tab.values.flat()).not.toContain('บันทึกข้อความ');
});

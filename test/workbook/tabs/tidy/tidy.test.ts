import { describe, expect, it } from 'vitest';
import type { TabValue } from '../../../../src/workbook/tabs/tab-description.ts';
import { describeTidy } from '../../../../src/workbook/tabs/tidy/describe-tidy.ts';
import { TIDY_COLUMNS, type TidyColumn } from '../../../../src/workbook/tabs/tidy/tidy-columns.ts';
import { gridsOf, type Tabs } from '../../reading/grids.ts';
import { SPENT, setCell, setIndicators, tabsOf } from '../district/district-support.ts';
import { runOver } from '../scored-run.ts';

const MOMENT = '2024-09-01T09:00:00+07:00';

function tidyOf(change: (tabs: Tabs) => void = () => undefined) {
  const tabs = tabsOf();
  change(tabs);
  const { tidy } = runOver(gridsOf(tabs));
  return { tidy, tab: describeTidy(tidy, MOMENT) };
}

/** Rows as records by column. */
function records(change?: (tabs: Tabs) => void): Partial<Record<TidyColumn, TabValue>>[] {
  const [header = [], ...rows] = tidyOf(change).tab.values;
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? null])));
}

/** ตัวชี้วัด with one indicator of its own way of scoring, in both sections' place. */
const oneIndicator =
  (cells: typeof SPENT) =>
  (tabs: Tabs): void =>
    setIndicators(tabs, { ...SPENT, ...cells }, { ...SPENT, รหัส: 'ส1', องค์ประกอบ: 'สมรรถนะหลัก' });

describe('ข้อมูลวิเคราะห์', () => {
  it('has the columns of the contract in their order, and a row per district and indicator', () => {
    const { values } = tidyOf().tab;
    expect(values[0]?.join(', ')).toBe(
      'fiscal_year, round, province, district_code, district, kind, section, section_share, code, indicator, unit, owner, weight, value, score, weighted, status, confirmed, explanation, calculated_at, measure, criterion, operator, target, levels, lowest, rule_target, target_cell, numerator, denominator, district_total, district_percent, district_grade, district_rank, district_complete, district_assessed, receipt, round_start, round_end, data_as_of, unconfirmed, rules_id, workbook_id, version',
    );
    expect(values).toHaveLength(1 + 2 * 4);
    expect(new Set(values.map((row) => row.length))).toEqual(new Set([TIDY_COLUMNS.length]));
  });

  it('tells how each indicator is measured and scored, after defaults', () => {
    const rules = records().map(({ measure, criterion, operator, target, levels, lowest, rule_target }) => [
      ...[measure, criterion, operator, target],
      ...[levels, lowest, rule_target],
    ]);
    expect(rules.slice(0, 4)).toEqual([
      ['ร้อยละ', 'บัญญัติไตรยางศ์', '≥', 100, null, 0, 100],
      // All five items, and one tick.
      ['นับข้อที่ทำแล้ว', 'บัญญัติไตรยางศ์', '≥', 5, null, 0, 5],
      ['ให้คะแนนโดยตรง', null, null, null, null, null, null],
      ['ใช่/ไม่ใช่', 'ผ่าน/ไม่ผ่าน', '≥', 1, null, 0, 1],
    ]);
  });

  it.each([
    ['ไม่น้อยกว่า', '≥', '|80|85|90|95'],
    ['>', '>', '|80|85|90|95'],
    ['ไม่เกิน', '≤', '|130|120|110|105'],
    ['ต่ำกว่า', '<', '|130|120|110|105'],
  ])('joins levels 0–4, blank where none: %s is %s', (word, sign, joined) => {
    const [, one = '', two = '', three = '', four = ''] = joined.split('|');
    const levels = { 'ระดับ 1': one, 'ระดับ 2': two, 'ระดับ 3': three, 'ระดับ 4': four };
    const [first] = records(oneIndicator({ เงื่อนไข: word, คะแนนขั้นต่ำ: 1, ...levels }));
    expect(first).toMatchObject({ criterion: 'ระดับ คิดทศนิยม', operator: sign, levels: joined, lowest: 1 });
  });

  it('leaves out levels that the criterion does not use', () => {
    const [first] = records(oneIndicator({ เกณฑ์: 'บัญญัติไตรยางศ์', 'ระดับ 4': 95.5 }));
    expect(first?.levels).toBeNull();
    const [steps] = records(oneIndicator({ เกณฑ์: 'ระดับ ไม่คิดทศนิยม', 'ระดับ 0': 0, 'ระดับ 4': 95.5 }));
    expect(steps?.levels).toBe('0||||95.5');
  });

  it('gives what stands above and below the line of a percent, as it was read', () => {
    const rows = records((tabs) => setCell(tabs.form, 2, 1, '๙๒๐,๐๐๐'));
    expect(rows.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [920_000, 1_000_000],
      ...[null, null, null].map(() => [null, null]),
      [1_000_000, 1_000_000],
      ...[null, null, null].map(() => [null, null]),
    ]);
    const [half] = records((tabs) => setCell(tabs.form, 2, 2, ''));
    expect([half?.numerator, half?.denominator, half?.status]).toEqual([null, null, 'missing']);
  });

  it('repeats the totals of the district as they are shown', () => {
    // งาน (60 × 4.6 + 40 × 4) ÷ 100 = 4.36, สมรรถนะ (3 + 0) ÷ 2 = 1.5; 0.7 × 4.36 + 0.3 × 1.5 = 3.502.
    const [first, , , , other] = records();
    expect(first).toMatchObject({
      district_total: 3.5,
      district_percent: 70.04,
      district_grade: 'ดี',
      district_rank: 1,
      district_complete: true,
      district_assessed: 100,
      receipt: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/),
    });
    expect(other).toMatchObject({ district_grade: null, district_rank: null, district_complete: false });
  });

  it('has the dates of the round and of the data in ISO, and what is still open', () => {
    const [first] = records((tabs) => {
      tabs.settings.push(['ข้อมูล ณ วันที่', '๓๑ ส.ค. ๖๗']);
    });
    expect(first).toMatchObject({
      calculated_at: MOMENT,
      round_start: '2024-04-01',
      round_end: '2024-09-30',
      data_as_of: '2024-08-31',
      unconfirmed: 0,
      rules_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    const [undated] = records((tabs) => {
      tabs.settings.push(['ข้อมูล ณ วันที่', 'สิ้นเดือน']);
    });
    expect(undated?.data_as_of).toBeNull();
  });
});

describe('when the figures moved', () => {
  const { tidy, tab } = tidyOf();

  it.each<[string, (tabs: Tabs) => void]>([
    ['a result', (tabs) => setCell(tabs.form, 2, 1, 930_000)],
    [
      'inputs that come to the same value',
      (tabs) => [1, 2].forEach((c) => void setCell(tabs.form, 2, c, c === 1 ? 92 : 100)),
    ],
    [
      'a grade’s bound',
      (tabs) =>
        tabs.settings.forEach(
          (row, r) =>
            void row.push(...(r === 0 ? ['ระดับผลการประเมิน', 'ตั้งแต่ร้อยละ'] : r === 1 ? ['ดีเด่น', 50] : [])),
        ),
    ],
    ['a weight', (tabs) => setCell(tabs.indicators, 1, tabs.indicators[0]?.indexOf('น้ำหนัก') ?? 0, 61)],
  ])('%s moves them', (_, change) => {
    expect(tidyOf(change).tidy.fingerprint).not.toBe(tidy.fingerprint);
  });

  it.each<[string, (tabs: Tabs) => void]>([
    ['ข้อมูล ณ วันที่', (tabs) => void tabs.settings.push(['ข้อมูล ณ วันที่', '31 ส.ค. 67'])],
    ['the dates of the round', (tabs) => setCell(tabs.settings, 3, 1, '2 เมษายน 2567')],
    [
      'an open point',
      (tabs) => setCell(tabs.indicators, 1, tabs.indicators[0]?.indexOf('รอยืนยัน') ?? 0, 'รอหนังสือ'),
    ],
  ])('%s does not, and yet the tab is written', (_, change) => {
    const now = tidyOf(change);
    expect(now.tidy.fingerprint).toBe(tidy.fingerprint);
    expect(now.tab.contents).not.toBe(tab.contents);
  });
});

import { describe, expect, it, test } from 'vitest';
import type { CellValue } from '../../src/workbook/grid.ts';
import { reportDistricts } from '../../src/workbook/report.ts';
import { cleanTabs, gridsOf, put, type Tabs } from './reading/grids.ts';
import { runOver } from './tabs/scored-run.ts';

const districtOf = (name: string, change: (tabs: Tabs) => void) => {
  const tabs = cleanTabs();
  change(tabs);
  const found = reportDistricts(runOver(gridsOf(tabs))).find((one) => one.name === name);
  if (!found) throw new Error(`no district ${name}`);
  return found;
};

const fill =
  (value: CellValue) =>
  ({ form }: Tabs): void => {
    for (const cell of ['B4', 'C4', 'D4', 'E4']) put(form, cell, value);
  };

test('a district has its keys in the order of the contract’s example', () => {
  const district = districtOf('ท่าใหม่', () => {});
  expect(Object.keys(district)).toEqual(
    (
      'name kind complete total percent grade rank range coverage assessed moderated receipt sections ' +
      'indicators'
    ).split(' '),
  );
  expect(Object.keys(district.sections[0] ?? {})).toEqual(['name', 'share', 'score']);
  expect(Object.keys(district.indicators[0] ?? {})).toEqual(
    'code value target score weight weighted status explanation'.split(' '),
  );
});

describe('coverage, range and assessed', () => {
  it('of nothing but blanks are 0, from the lowest score to 5, and 100; there is no total', () => {
    expect(districtOf('ท่าใหม่', fill(''))).toMatchObject({
      complete: false,
      total: null,
      percent: null,
      range: [0, 5],
      coverage: 0,
      assessed: 100,
    });
  });

  it('begin at the lowest score that the rows have: ก1 of 50 starts at 1, so 0.50', () => {
    const district = districtOf('ท่าใหม่', (tabs) => {
      fill('')(tabs);
      const [header = [], first = []] = tabs.indicators;
      first[header.indexOf('คะแนนขั้นต่ำ')] = 1;
      const row = tabs.indicators[1] ?? [];
      row[header.indexOf('คะแนนขั้นต่ำ')] = 1;
    });
    expect(district.range).toEqual([0.5, 5]);
  });

  it('are null only where all is not assessed, and then nothing is', () => {
    expect(districtOf('ท่าใหม่', fill('ไม่ประเมิน'))).toMatchObject({
      complete: true,
      total: null,
      percent: null,
      grade: null,
      rank: null,
      range: null,
      coverage: null,
      assessed: 0,
    });
  });

  it('tell of half: ก1 has a score, ก2 is missing, ก3 is not assessed', () => {
    // 50 of 50 + 30; 80 of 100. ก1 60 → 2: with ก2 at 0 and 5, 100/80 = 1.25 and 250/80 = 3.125.
    const district = districtOf('ท่าใหม่', ({ form }) => {
      put(form, 'C4', '');
      put(form, 'D4', 'ไม่ประเมิน');
    });
    expect(district).toMatchObject({ total: 2, range: [1.25, 3.13], coverage: 62.5, assessed: 80 });
  });
});

test('an indicator carries the number it is scored by, whatever its status; a score given directly none', () => {
  const of = (value: CellValue) =>
    districtOf('ท่าใหม่', fill(value)).indicators.map(({ target, status }) => [target, status]);
  const ninety = (status: string) => [90, 90, 90].map((target) => [target, status]);
  expect(of('')).toEqual(ninety('missing'));
  expect(of('ไม่ประเมิน')).toEqual(ninety('not-assessed'));
  const direct = districtOf('ท่าใหม่', ({ indicators, form }) => {
    const [header = []] = indicators;
    const row = indicators[1] ?? [];
    row[header.indexOf('วิธีวัด')] = 'ให้คะแนนโดยตรง';
    row[header.indexOf('เกณฑ์')] = '';
    put(form, 'B2', 'คะแนน');
    put(form, 'B3', 4);
    put(form, 'B4', 4);
  });
  expect(direct.indicators[0]).toMatchObject({ target: null, score: 4 });
});

test('figures below full are never reported as full, with any ทศนิยม', () => {
  // ก3 at 89.999 of 90, between 80 (level 4) and 90: 4.9999, at most 4.99; the others are full.
  for (const [decimals, score] of [
    [0, 4],
    [1, 4.9],
    [2, 4.99],
    [4, 4.99],
  ] as const) {
    const district = districtOf('ท่าใหม่', ({ settings, form }) => {
      put(settings, 'B4', decimals);
      for (const cell of ['B4', 'C4']) put(form, cell, 90);
      put(form, 'D4', 89_999);
      put(form, 'E4', 100_000);
    });
    // (80·5 + 20·4.99)/100 = 4.998, 99.96 %.
    expect(district.indicators[2]?.score).toBe(score);
    expect(district.total).toBe(decimals === 4 ? 4.998 : score);
    expect([district.percent, district.grade]).toEqual([99.96, 'ดีเด่น']);
  }
});

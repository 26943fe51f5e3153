import { describe, expect, it } from 'vitest';
import { gridOf, indicatorColumn, put, type Tabs } from '../reading/grids.ts';
import { LEVELS, scoredWith, type TargetCells, targetsTab } from './support.ts';

const [CITY, OTHER] = ['เมืองจันทบุรี', 'ท่าใหม่'];
const row = (cells: TargetCells): TargetCells => ({ รหัส: 'ก1', อ้างถึง: 'ว 1', ...LEVELS, ...cells });

const proportional = ({ indicators }: Tabs): void => {
  put(indicators, `${indicatorColumn('เกณฑ์')}2`, 'บัญญัติไตรยางศ์');
  for (const level of ['ระดับ 1', 'ระดับ 2', 'ระดับ 3', 'ระดับ 4'])
    put(indicators, `${indicatorColumn(level)}2`, '');
};
const direct = ({ indicators }: Tabs): void => {
  put(indicators, `${indicatorColumn('วิธีวัด')}2`, 'ให้คะแนนโดยตรง');
  for (const header of ['เกณฑ์', 'เป้าหมาย (5 คะแนน)', 'ระดับ 1', 'ระดับ 2', 'ระดับ 3', 'ระดับ 4'])
    put(indicators, `${indicatorColumn(header)}2`, '');
};

describe('a row that cannot be used', () => {
  it.each<[what: string, cells: TargetCells, at: string]>([
    ['a blank target', { เป้าหมาย: '' }, 'D2'],
    ['a word', { เป้าหมาย: 'มาก' }, 'D2'],
    ['a dash', { เป้าหมาย: '-' }, 'D2'],
    ['levels out of order', { เป้าหมาย: 80, 'ระดับ 3': 70 }, 'I2'],
    ['a target below the last level', { เป้าหมาย: 55 }, 'D2'],
    ['an unreadable level', { เป้าหมาย: 80, 'ระดับ 4': 'สูง' }, 'I2'],
    ['no level', { เป้าหมาย: 80, 'ระดับ 1': '', 'ระดับ 2': '', 'ระดับ 3': '', 'ระดับ 4': '' }, 'D2'],
  ])('with %s leaves its districts to be mended, and the others as they are', (_, cells, at) => {
    const { of, told, isStopped } = scoredWith([row({ อำเภอ: CITY, ...cells })]);
    expect([told, isStopped]).toEqual([[`bad-target ${at}`], false]);
    expect(of(CITY, 'ก1')).toMatchObject({
      status: 'problem',
      score: null,
      target: null,
      targetFrom: { cell: 'D2', scoreBefore: 4 },
    });
    expect(of(CITY, 'ก1')?.explanation).toContain('ค่าเป้าหมายรายอำเภอ');
    expect(of(OTHER, 'ก1')).toMatchObject({ status: 'scored', target: 90, score: 2 });
  });

  it('is told, and costs nobody a score, while another one counts', () => {
    const { of, told } = scoredWith([
      row({ อำเภอ: CITY, เป้าหมาย: 80 }),
      row({ เป้าหมาย: 'มาก', ตั้งแต่วันที่: '1 มกราคม 2569' }),
    ]);
    expect(told).toEqual(['bad-target D3']);
    expect([CITY, OTHER].map((name) => of(name, 'ก1')?.status)).toEqual(['scored', 'scored']);
  });

  it('with a target of 0 or less does so under บัญญัติไตรยางศ์ alone', () => {
    const cells = { รหัส: 'ก1', อ้างถึง: 'ว 1', เป้าหมาย: 0 };
    const bad = scoredWith([cells], proportional);
    expect([bad.told, bad.of(CITY, 'ก1')?.status]).toEqual([['bad-target D2'], 'problem']);
    const fine = scoredWith([{ ...cells, 'ระดับ 4': -5 }]);
    expect([fine.told, fine.of(CITY, 'ก1')?.score]).toEqual([[], 5]);
  });

  it('with a date that is none never wins, and is told once', () => {
    const { of, told } = scoredWith([
      row({ อำเภอ: CITY, ตั้งแต่วันที่: '31 กุมภาพันธ์ 2568', เป้าหมาย: 80 }),
      row({ อำเภอ: CITY, เป้าหมาย: 85 }),
    ]);
    expect(told).toEqual(['bad-target C2']);
    expect(of(CITY, 'ก1')).toMatchObject({ target: 85, status: 'scored' });
  });

  it.each<[what: string, cells: TargetCells, at: string]>([
    ['code', { รหัส: 'ก9' }, 'A2'],
    ['district', { อำเภอ: 'โคกสูง' }, 'B2'],
  ])('whose %s fits nothing costs nobody a score', (_, cells, at) => {
    const { of, told } = scoredWith([row({ เป้าหมาย: 80, ...cells })]);
    expect(told).toEqual([`bad-target ${at}`]);
    expect([CITY, OTHER].map((name) => of(name, 'ก1')?.target)).toEqual([90, 90]);
  });

  it('that is the second of one code, district and date leaves those to be mended that either would win', () => {
    const { of, told } = scoredWith([
      row({ อำเภอ: CITY, เป้าหมาย: 85 }),
      row({ อำเภอ: 'อ.เมืองจันทบุรี', เป้าหมาย: 85 }),
      row({ เป้าหมาย: 80 }),
    ]);
    expect(told).toEqual(['bad-target D3']);
    expect([CITY, OTHER].map((name) => of(name, 'ก1')?.status)).toEqual(['problem', 'scored']);
    const dates = scoredWith([
      row({ ตั้งแต่วันที่: '1 ม.ค. 68', เป้าหมาย: 85 }),
      row({ ตั้งแต่วันที่: '2025-01-01', เป้าหมาย: 80 }),
      row({ อำเภอ: OTHER, เป้าหมาย: 70 }),
    ]);
    expect(dates.told).toEqual(['bad-target D3']);
    expect([CITY, OTHER].map((name) => dates.of(name, 'ก1')?.status)).toEqual(['problem', 'scored']);
  });

  it('keeps คะแนนขั้นต่ำ as what can be scored at the least', () => {
    const { range } = scoredWith([row({ อำเภอ: CITY, เป้าหมาย: '' })], ({ indicators }) =>
      put(indicators, `${indicatorColumn('คะแนนขั้นต่ำ')}2`, 1),
    );
    // 0.5·1 + 0.3·3 + 0.2·2 = 1.80; with 5 for ก1 3.80.
    expect(range(CITY)).toEqual([1.8, 3.8]);
  });

  it('outweighs a blank input, and ไม่ประเมิน in an input outweighs it', () => {
    const inForm = (typed: string) =>
      scoredWith([row({ เป้าหมาย: '' })], ({ form }) => put(form, 'B3', typed)).of(CITY, 'ก1')?.status;
    expect([inForm(''), inForm('ไม่ประเมิน')]).toEqual(['problem', 'not-assessed']);
  });
});

describe('what is not used is told', () => {
  it('levels under a criterion without levels', () => {
    const { of, told } = scoredWith([row({ เป้าหมาย: 100 })], proportional);
    expect(told).toEqual(['setting-ignored F2']);
    expect(of(CITY, 'ก1')).toMatchObject({ target: 100, score: 4 });
  });

  it('a row of ให้คะแนนโดยตรง', () => {
    const { of, told } = scoredWith([row({ เป้าหมาย: 4 })], (tabs) => {
      direct(tabs);
      put(tabs.form, 'B2', 'คะแนน');
      put(tabs.form, 'B3', 3);
      put(tabs.form, 'B4', 4);
    });
    expect(told).toEqual(['setting-ignored D2']);
    expect(of(CITY, 'ก1')).toMatchObject({ score: 3, target: null });
    expect(of(CITY, 'ก1')).not.toHaveProperty('targetFrom');
  });

  it('totals, rows without a code, and the letter that is not named', () => {
    const { told } = scoredWith([
      row({ เป้าหมาย: 85, อ้างถึง: '' }),
      { รหัส: 'รวม', เป้าหมาย: 85 },
      { เป้าหมาย: 85 },
      { รหัส: 'ก1', อำเภอ: 'รวมทั้งสิ้น', เป้าหมาย: 85 },
      {},
    ]);
    expect(told).toEqual(['no-reference D2', 'row-skipped A3', 'row-skipped A4', 'row-skipped B5']);
  });
});

describe('the tab', () => {
  it('may be empty, or hold its header alone', () => {
    expect(scoredWith(gridOf('ค่าเป้าหมายรายอำเภอ', [['']])).told).toEqual([]);
    expect(scoredWith(targetsTab()).told).toEqual([]);
  });

  it('needs รหัส and เป้าหมาย: without them nobody knows what is scored by what', () => {
    const { told, isStopped } = scoredWith(
      gridOf('ค่าเป้าหมายรายอำเภอ', [
        ['รหัส', 'อำเภอ'],
        ['ก1', CITY],
      ]),
    );
    expect([told, isStopped]).toEqual([['column-missing '], true]);
  });

  it('is found by a title that is a slip away', () => {
    const tab = { ...targetsTab(row({ เป้าหมาย: 85 })), title: 'ค่าเป้าหมายรายอำเภ' };
    const { told, of } = scoredWith(tab);
    expect([told, of(CITY, 'ก1')?.target]).toEqual([['name-mended '], 85]);
  });

  it('has its words merged downwards, as people do with a code', () => {
    const tab = targetsTab(row({ อำเภอ: CITY, เป้าหมาย: 85 }), row({ รหัส: '', อำเภอ: OTHER, เป้าหมาย: 84 }));
    const merged = { ...tab, merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] };
    const { told, of } = scoredWith(merged);
    expect([told, of(CITY, 'ก1')?.target, of(OTHER, 'ก1')?.target]).toEqual([[], 85, 84]);
  });

  it('asks about a target typed as a share of 1 where percents are meant', () => {
    const tab = { รหัส: 'ก3', อ้างถึง: 'ว 1', เป้าหมาย: 0.95, 'ระดับ 0': 0 };
    expect(scoredWith([tab]).told).toEqual(['scale-doubtful D2']);
  });
});

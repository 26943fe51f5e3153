import { describe, expect, it } from 'vitest';
import { outdatedFormula } from '../../../src/workbook/tabs/inputs/snapshot.ts';
import { put } from '../reading/grids.ts';
import { LEVELS, scoredWith, setting, type TargetCells } from './support.ts';

/** เมืองจันทบุรี has 80 in ก1, ท่าใหม่ 60; by ตัวชี้วัด (50 60 70 80 90) they score 4 and 2. */
const row = (cells: TargetCells): TargetCells => ({ รหัส: 'ก1', อ้างถึง: 'ว 1', ...LEVELS, ...cells });
const [CITY, OTHER] = ['เมืองจันทบุรี', 'ท่าใหม่'];

const cellsOf = (rows: readonly TargetCells[], ...change: Parameters<typeof scoredWith>[1][]) => {
  const { of } = scoredWith(rows, (tabs) => {
    for (const one of change) one?.(tabs);
  });
  return [CITY, OTHER].map((name) => of(name, 'ก1')?.targetFrom?.cell ?? null);
};

describe('which row counts', () => {
  it('a row that names the district beats one for all, however late that one is', () => {
    const rows = [
      row({ อำเภอ: CITY, เป้าหมาย: 85 }),
      row({ อำเภอ: 'ทุกอำเภอ', ตั้งแต่วันที่: '1 มกราคม 2568', เป้าหมาย: 80 }),
    ];
    expect(cellsOf(rows)).toEqual(['D2', 'D3']);
  });

  it('the later date beats the earlier, whatever the order of the rows, and a blank one is the earliest', () => {
    const rows = [
      row({ ตั้งแต่วันที่: '1 ธ.ค. 67', เป้าหมาย: 85 }),
      row({ เป้าหมาย: 84 }),
      row({ ตั้งแต่วันที่: '1 พ.ย. 67', เป้าหมาย: 83 }),
    ];
    expect(cellsOf(rows)).toEqual(['D2', 'D2']);
  });

  it('a date behind ข้อมูล ณ วันที่ does not count yet, the day itself does', () => {
    const rows = [
      row({ ตั้งแต่วันที่: '15 มกราคม 2568', เป้าหมาย: 80 }),
      row({ ตั้งแต่วันที่: '16 มกราคม 2568', เป้าหมาย: 70 }),
    ];
    expect(cellsOf(rows, setting('ข้อมูล ณ วันที่', '15 มกราคม 2568'))).toEqual(['D2', 'D2']);
  });

  it('without ข้อมูล ณ วันที่ the day of calculation counts, at most สิ้นสุด', () => {
    const rows = [
      row({ ตั้งแต่วันที่: '1 กุมภาพันธ์ 2568', เป้าหมาย: 80 }),
      row({ ตั้งแต่วันที่: '2 กุมภาพันธ์ 2568', เป้าหมาย: 70 }),
    ];
    expect(cellsOf(rows)).toEqual(['D2', 'D2']);
    expect(cellsOf(rows, setting('สิ้นสุด', '31 มกราคม 2568'))).toEqual([null, null]);
  });

  it('that day is told where a row is dated, and nowhere else', () => {
    const dated = [row({ ตั้งแต่วันที่: '1 มกราคม 2569', เป้าหมาย: 80 })];
    expect(scoredWith(dated).countedOn).toEqual({ year: 2025, month: 2, day: 1 });
    expect(scoredWith(dated, setting('สิ้นสุด', '31 มกราคม 2568')).countedOn).toEqual({
      year: 2025,
      month: 1,
      day: 31,
    });
    expect(scoredWith(dated, setting('ข้อมูล ณ วันที่', '15 มกราคม 2568')).countedOn).toBeNull();
    expect(scoredWith([row({ เป้าหมาย: 80 })]).countedOn).toBeNull();
  });

  it('another day on which a target begins is known where nothing keeps it from coming', () => {
    const next = (change: Parameters<typeof scoredWith>[1] = () => undefined) =>
      scoredWith(
        ['1 ม.ค. 69', '1 มี.ค. 68', '1 ก.พ. 68'].map((since) => row({ ตั้งแต่วันที่: since, เป้าหมาย: 80 })),
        change,
      ).nextTargetOn;
    expect(next()).toEqual({ year: 2025, month: 3, day: 1 });
    expect(next(setting('สิ้นสุด', '28 ก.พ. 68'))).toBeNull();
    expect(next(setting('ข้อมูล ณ วันที่', '15 ก.พ. 68'))).toBeNull();
    const formula = outdatedFormula([], 'สำเนา', { year: 2025, month: 3, day: 1 });
    expect(formula).toContain('IF(TODAY()>=DATE(2025,3,1),"⚠ มีเป้าหมายที่เริ่มใช้ 1 มีนาคม 2568');
    expect(outdatedFormula([], 'สำเนา')).not.toContain('TODAY');
  });

  it('a district is known by what people call it, and a slip is told', () => {
    const names = ['อ.ท่าใหม่', 'สพอ.ท่าใหม่', ' ท่าใหม่\u200b', 'อำเภอท่าใหม่'];
    for (const name of names) {
      const { of, told } = scoredWith([row({ อำเภอ: name, เป้าหมาย: 80 })]);
      expect([of(OTHER, 'ก1')?.target, of(CITY, 'ก1')?.target, told]).toEqual([80, 90, []]);
    }
    const slip = scoredWith([row({ อำเภอ: 'เมืองจันทบุรร', เป้าหมาย: 80 })]);
    expect([slip.of(CITY, 'ก1')?.target, slip.told]).toEqual([80, ['name-mended B2']]);
  });

  it('a code is compared as in forms, Thai numerals among them', () => {
    expect(cellsOf([row({ รหัส: 'ก๑', เป้าหมาย: 80 })])).toEqual(['D2', 'D2']);
  });
});

describe('the winner', () => {
  it('replaces target and levels, and tells what the score was before', () => {
    const { of, told } = scoredWith([
      row({ อำเภอ: CITY, ตั้งแต่วันที่: '1 มกราคม 2568', เป้าหมาย: 85, อ้างถึง: 'จบ 0019/ว 7' }),
    ]);
    // 80 lies 20 of 25 on the way from 60 (4) to 85 (5): 4.80.
    const { target, score, targetFrom, explanation = '' } = of(CITY, 'ก1') ?? {};
    expect([target, score]).toEqual([85, 4.8]);
    expect(targetFrom).toEqual({
      cell: 'D2',
      since: '2025-01-01',
      reference: 'จบ 0019/ว 7',
      scoreBefore: 4,
    });
    expect(explanation).toContain('เป้าหมายไม่น้อยกว่า 85 ตั้งแต่ 1 มกราคม 2568 ตาม จบ 0019/ว 7');
    expect(of(OTHER, 'ก1')).toMatchObject({ target: 90, score: 2 });
    expect(of(OTHER, 'ก1')).not.toHaveProperty('targetFrom');
    expect(told).toEqual([]);
  });

  it('has its target whatever the status', () => {
    const blank = scoredWith([row({ เป้าหมาย: 85 })], ({ form }) => put(form, 'B3', ''));
    expect(blank.of(CITY, 'ก1')).toMatchObject({
      target: 85,
      status: 'missing',
      targetFrom: { cell: 'D2', since: '', reference: 'ว 1', scoreBefore: null },
    });
  });

  it('counts a percent-formatted cell times 100, and reads Thai numerals', () => {
    expect(scoredWith([row({ เป้าหมาย: '๘๕' })]).of(CITY, 'ก1')?.target).toBe(85);
    const tab = scoredWith([row({ เป้าหมาย: '85 %' })]);
    expect([tab.of(CITY, 'ก1')?.target, tab.told]).toEqual([85, ['text-number D2']]);
  });

  it('of ไม่ประเมิน takes the indicator out there, and that is told at its cell', () => {
    const left = scoredWith([{ รหัส: 'ก1', อำเภอ: CITY, เป้าหมาย: 'ไม่ประเมิน', อ้างถึง: 'ว 1' }]);
    expect(left.of(CITY, 'ก1')).toMatchObject({
      status: 'not-assessed',
      score: null,
      target: null,
      targetFrom: { cell: 'D2', scoreBefore: 4 },
    });
    expect([left.told, left.severities]).toEqual([['not-assessed D2'], ['warning']]);
    // With a reason in หมายเหตุ it is no more than noticed.
    const why = { รหัส: 'ก1', อำเภอ: CITY, เป้าหมาย: 'ไม่ประเมิน', อ้างถึง: 'ว 1', หมายเหตุ: 'ไม่มีเป้าหมาย' };
    expect(scoredWith([why]).severities).toEqual(['notice']);
    const zero = scoredWith([row({ เป้าหมาย: 'N/A' })], setting('เมื่อไม่ประเมิน', 'คิดเป็น 0 คะแนน'));
    expect(zero.of(CITY, 'ก1')).toMatchObject({ status: 'not-assessed', score: 0 });
  });

  it('never touches a score of the work group', () => {
    const confirmed = (target: TargetCells['เป้าหมาย']) =>
      scoredWith([row({ เป้าหมาย: target ?? '' })], ({ form }) => {
        put(form, 'F1', 'ก1');
        put(form, 'F2', 'คะแนนจากกลุ่มงาน');
        put(form, 'F3', 3);
      });
    for (const [target, number] of [
      [85, 85],
      ['ไม่ประเมิน', null],
      ['', null],
    ] as const) {
      const { of } = confirmed(target);
      expect(of(CITY, 'ก1')).toMatchObject({ status: 'confirmed', score: 3, value: 80, target: number });
    }
  });
});
